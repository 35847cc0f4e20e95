using System.Reflection;
using System.Runtime.Loader;
using System.Security;
using ConceptLib.Tool.Comparison;

namespace ConceptLib.Tool.Sides;

/// <summary>A compiled library as a side of a comparison. It is read by being run: to open an assembly is to trust it.</summary>
internal static class AssemblySide
{
    public static LibrarySide Open(string path)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        try
        {
            return Load(path, File.ReadAllBytes(path), name => Path.Combine(folder, name + ".dll") is var file && File.Exists(file) ? File.ReadAllBytes(file) : null)
                ?? LibrarySide.Failed(path, "it holds no concept library.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
        {
            return LibrarySide.Failed(path, exception.Message);
        }
    }

    /// <summary>Loads the library of an assembly; null when it holds none.</summary>
    /// <param name="name">How complaints name it.</param>
    /// <param name="image">The assembly.</param>
    /// <param name="sibling">The image of an assembly that lies beside it, by its simple name; or null.</param>
    public static LibrarySide? Load(string name, byte[] image, Func<string, byte[]?> sibling)
    {
        LibraryContext context = new(sibling);
        try
        {
            Assembly assembly = context.LoadFromStream(new MemoryStream(image));
            Type[] entries = [.. assembly.GetCustomAttributes<ConceptLibraryAttribute>().Select(static attribute => attribute.EntryType)];
            if (entries is [Type entry])
            {
                ConceptLibrary library = (ConceptLibrary)entry.GetProperty("Library", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.FlattenHierarchy)!.GetValue(null)!;
                return new(new(library, CompiledSurface.Of(library, entry)), [], ExitCode.Found) { Keeper = context };
            }

            context.Dispose();
            return entries.Length == 0 ? null : LibrarySide.Failed(name, $"it holds {entries.Length} concept libraries; compare the folders of their definitions.");
        }
        catch (BadImageFormatException exception)
        {
            context.Dispose();
            return LibrarySide.Failed(name, "it is no .NET assembly: " + exception.Message);
        }
        catch (TargetInvocationException exception) when (Innermost(exception) is InvalidOperationException inner)
        {
            // Another version of the packed form: the message says which.
            context.Dispose();
            return LibrarySide.Failed(name, inner.Message);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What foreign code throws is its own choice: mostly a type or a member that this runtime does not have.
            context.Dispose();
            return LibrarySide.Failed(name, $"it does not run with the ConceptLib of this tool ({typeof(ConceptLibrary).Assembly.GetName().Version}): {Innermost(exception).Message}");
        }
    }

    private static Exception Innermost(Exception exception) =>
        exception is TargetInvocationException or TypeInitializationException && exception.InnerException is { } inner ? Innermost(inner) : exception;

    /// <summary>One library and what lies beside it; the runtime is the tool's own, so that its concepts are concepts here too.</summary>
    private sealed class LibraryContext(Func<string, byte[]?> sibling) : AssemblyLoadContext(null, isCollectible: true), IDisposable
    {
        public void Dispose() => Unload();

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            if (assemblyName.Name == typeof(ConceptLibrary).Assembly.GetName().Name)
            {
                return typeof(ConceptLibrary).Assembly;
            }

            return assemblyName.Name is { } name && !IsOfFramework(name) && sibling(name) is { } image ? LoadFromStream(new MemoryStream(image)) : null;
        }

        private static bool IsOfFramework(string name) => name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard" or "mscorlib";
    }
}
