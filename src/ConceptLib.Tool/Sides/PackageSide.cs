using System.IO.Compression;
using System.Security;

namespace ConceptLib.Tool.Sides;

/// <summary>A package as a side of a comparison: the library in the newest of its target frameworks that this tool runs.</summary>
internal static class PackageSide
{
    public static LibrarySide Open(string path)
    {
        try
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            ILookup<string, ZipArchiveEntry> folders = archive.Entries
                .Where(static entry => entry.FullName.Split('/') is ["lib", _, var name] && name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
                .ToLookup(static entry => entry.FullName.Split('/')[1], StringComparer.OrdinalIgnoreCase);
            string? framework = folders.Select(static folder => folder.Key).Where(static name => Rank(name) is not null).OrderByDescending(Rank).FirstOrDefault();
            if (framework is null)
            {
                return LibrarySide.Failed(path, "it holds no assembly in lib/ that .NET runs.");
            }

            Dictionary<string, byte[]> images = folders[framework]
                .DistinctBy(static entry => Path.GetFileNameWithoutExtension(entry.Name), StringComparer.OrdinalIgnoreCase)
                .ToDictionary(static entry => Path.GetFileNameWithoutExtension(entry.Name), Read, StringComparer.OrdinalIgnoreCase);

            // Beside the library there may be an assembly that cannot be read: it is none of the comparison's business unless there is no library.
            LibrarySide? failed = null;
            foreach (byte[] image in images.Values)
            {
                LibrarySide? side = AssemblySide.Load(path, image, images.GetValueOrDefault);
                if (side is { Compared: not null })
                {
                    return side;
                }

                failed ??= side;
            }

            return failed ?? LibrarySide.Failed(path, "none of its assemblies holds a concept library.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException or InvalidDataException)
        {
            return LibrarySide.Failed(path, exception.Message);
        }
    }

    /// <summary>The larger, the better a target framework is for this tool; null for one it does not run, such as .NET Framework.</summary>
    private static Version? Rank(string framework)
    {
        const string Standard = "netstandard";
        const string Core = "net";
        if (framework.StartsWith(Standard, StringComparison.OrdinalIgnoreCase))
        {
            return Version.TryParse(framework.AsSpan(Standard.Length), out Version? standard) ? new(0, standard.Major, standard.Minor) : null;
        }

        return framework.StartsWith(Core, StringComparison.OrdinalIgnoreCase)
            && Version.TryParse(framework.AsSpan(Core.Length), out Version? version) && version.Major >= 5 && version.Major <= Environment.Version.Major
            ? version
            : null;
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using MemoryStream image = new();
        stream.CopyTo(image);
        return image.ToArray();
    }
}
