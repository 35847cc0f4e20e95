using System.Globalization;
using System.Security;
using System.Text.RegularExpressions;
using ConceptLib.Definitions;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Checking;

/// <summary>
/// The severities of rules in the <c>.globalconfig</c> files above a folder of definitions. A build looks for them beside the project and above
/// it; a project has its definitions in a folder of its own.
/// </summary>
/// <remarks>
/// Keys, sections, levels and conflicts are those of the compiler:
/// https://learn.microsoft.com/dotnet/fundamentals/code-analysis/configuration-files#global-analyzerconfig
/// </remarks>
internal sealed partial class GlobalConfig
{
    private const string FileName = ".globalconfig";

    // Of a file of this name, unless it states another.
    private const int UsualLevel = 100;

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];

    private GlobalConfig(IEnumerable<string> files)
    {
        foreach (string file in files)
        {
            Read(file);
        }
    }

    /// <summary>What is said of each rule, by its code.</summary>
    public IReadOnlyDictionary<string, RuleLevel> Levels => _entries
        .Where(static entry => entry.Value.Level is not null)
        .ToDictionary(static entry => entry.Key, static entry => entry.Value.Level!.Value, StringComparer.Ordinal);

    /// <summary>What could not be read, which is an error, or obeyed.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Reads the files of all folders above <paramref name="definitions"/>.</summary>
    public static GlobalConfig Above(string definitions)
    {
        List<string> files = [];
        for (DirectoryInfo? folder = new DirectoryInfo(Path.GetFullPath(definitions)).Parent; folder is not null; folder = folder.Parent)
        {
            string file = Path.Combine(folder.FullName, FileName);
            if (File.Exists(file))
            {
                files.Add(file);
            }
        }

        return new GlobalConfig(files);
    }

    private void Read(string file)
    {
        try
        {
            string[] lines = File.ReadAllLines(file);
            Match[] matches = [.. lines.TakeWhile(static line => !line.TrimStart().StartsWith('[')).Select(static line => Property().Match(line)).Where(static match => match.Success)];
            int precedence = matches.LastOrDefault(static match => Key(match) == "global_level") is { } stated
                && int.TryParse(Value(stated), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int level) ? level : UsualLevel;
            foreach (Match match in matches)
            {
                if (Severity().Match(Key(match)) is { Success: true } rule)
                {
                    Add(rule.Groups["code"].Value.ToUpperInvariant(), Value(match), precedence, file);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
        {
            _findings.Add(Finding.Failure(file, exception.Message));
        }
    }

    private void Add(string code, string value, int precedence, string file)
    {
        RuleLevel? level = value switch
        {
            "default" => RuleLevel.Default,
            "none" or "silent" or "refactoring" => RuleLevel.None,
            "suggestion" => RuleLevel.Suggestion,
            "warning" => RuleLevel.Warning,
            "error" => RuleLevel.Error,
            _ => null,
        };
        if (level is null)
        {
            Warn(file, $"'{value}' is no severity of {code}: write none, suggestion, warning or error.");
            return;
        }

        if (!_entries.TryGetValue(code, out Entry? other) || other.Precedence < precedence || other.File == file)
        {
            _entries[code] = new(level, precedence, file);
        }
        else if (other.Precedence == precedence && other.Level is not null && other.Level != level)
        {
            Warn(file, $"{other.File} says another severity of {code}. Neither is obeyed, as in a build.");
            _entries[code] = other with { Level = null };
        }
    }

    private void Warn(string file, string message) => _findings.Add(new(file, null, RuleSeverity.Warning, message, null));

    private static string Key(Match property) => property.Groups["key"].Value.ToLowerInvariant();

    private static string Value(Match property) => property.Groups["value"].Value.ToLowerInvariant();

    [GeneratedRegex(@"^\s*(?<key>[\w.-]+)\s*[=:]\s*(?<value>.*?)\s*(?:[#;].*)?$")]
    private static partial Regex Property();

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<code>cl\d{4})\.severity$")]
    private static partial Regex Severity();

    // The level is null where files contradict each other.
    private sealed record Entry(RuleLevel? Level, int Precedence, string File);
}
