using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using VerifyTests;

namespace VerifyXunit;

/// <summary>One snapshot: its two files, and the comparison.</summary>
internal sealed class Snapshot
{
    // Those that Windows forbids: a snapshot written elsewhere is checked out there too.
    private const string ForbiddenInNames = "\"<>|:*?\\/";

    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: true);
    private static readonly ConcurrentDictionary<string, bool> s_usedPrefixes = new(StringComparer.OrdinalIgnoreCase);

    private readonly string _verified;
    private readonly string _received;

    public Snapshot(MethodInfo test, VerifySettings settings, string sourceFile, string extension)
    {
        string directory = Path.Combine(Path.GetDirectoryName(sourceFile) ?? "", settings.Directory ?? "");
        string prefix = Path.Combine(directory, NameOf(test, settings.Parameters));
        if (!s_usedPrefixes.TryAdd(prefix, true))
        {
            throw new InvalidOperationException($"The prefix has already been used: {prefix}. A test has one snapshot; a theory tells its cases apart with UseParameters.");
        }

        _verified = $"{prefix}.verified.{extension}";
        _received = $"{prefix}.received.{extension}";
    }

    /// <summary>The name of the files, without what follows <c>.verified</c>.</summary>
    public static string NameOf(MethodInfo test, IReadOnlyList<object?> arguments)
    {
        ParameterInfo[] parameters = test.GetParameters();
        if (arguments.Count > parameters.Length)
        {
            throw new InvalidOperationException($"{test.Name} has {parameters.Length} parameters, UseParameters gives {arguments.Count}.");
        }

        StringBuilder name = new($"{test.ReflectedType!.Name}.{test.Name}");
        for (int i = 0; i < arguments.Count; i++)
        {
            name.Append(CultureInfo.InvariantCulture, $"_{parameters[i].Name}={arguments[i] ?? "null"}");
        }

        for (int i = 0; i < name.Length; i++)
        {
            if (char.IsControl(name[i]) || ForbiddenInNames.Contains(name[i]))
            {
                name[i] = '-';
            }
        }

        return name.ToString();
    }

    public async Task CompareAsync(string target)
    {
        string received = WithLineFeeds(target);
        string? verified = File.Exists(_verified) ? WithLineFeeds(await File.ReadAllTextAsync(_verified)) : null;
        if (received == verified || received + '\n' == verified)
        {
            File.Delete(_received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(_received)!);
        if (VerifierSettings.AcceptsAll)
        {
            await File.WriteAllTextAsync(_verified, received, s_encoding);
            File.Delete(_received);
            return;
        }

        await File.WriteAllTextAsync(_received, received, s_encoding);
        throw new VerifyException(verified is null
            ? $"New: accept {_received} by renaming it to {_verified}"
            : $"Not equal: {_received}\n{Difference.Of(verified, received)}");
    }

    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
