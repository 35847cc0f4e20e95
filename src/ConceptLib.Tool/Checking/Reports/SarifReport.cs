using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Model;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Json;

namespace ConceptLib.Tool.Checking.Reports;

/// <summary>What a check found, as a log in SARIF 2.1.0, which code hosts and editors read.</summary>
/// <remarks>https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html</remarks>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    // A file that cannot be read breaks no rule of the format. SARIF names each result by a rule all the same.
    private const string Unreadable = "unreadable";

    private const string Root = "%SRCROOT%";

    public static void Write(TextWriter output, CheckResult result)
    {
        Rule[] rules = [.. result.Findings.Select(static finding => finding.Rule).OfType<Rule>().Distinct().OrderBy(static rule => rule.Code, StringComparer.Ordinal)];
        Dictionary<string, int> earlier = new(StringComparer.Ordinal);
        JsonOutput.Write(output, new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject { ["name"] = "conceptlib", ["rules"] = new JsonArray([.. rules.Select(Describe)]) },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. result.Findings.Select(finding => Result(finding, Array.IndexOf(rules, finding.Rule), earlier))]),
            }),
        });
    }

    private static JsonObject Describe(Rule rule) => new()
    {
        ["id"] = rule.Code,
        ["shortDescription"] = new JsonObject { ["text"] = rule.Title },
        ["fullDescription"] = new JsonObject { ["text"] = RulePage.SummaryOf(rule) },

        // No helpUri: it has to be absolute (section 3.49.12), and the page has no public address yet. So its words are here.
        ["help"] = new JsonObject { ["text"] = $"{rule.Title}. {rule.HelpPath} explains the rule, with a bad and a good sample.", ["markdown"] = RulePage.MarkdownOf(rule) },
        ["defaultConfiguration"] = new JsonObject { ["level"] = Level(rule.Severity), ["enabled"] = rule.IsEnabledByDefault },
    };

    private static JsonObject Result(Finding finding, int rule, Dictionary<string, int> earlier)
    {
        JsonObject result = new() { ["ruleId"] = finding.Rule?.Code ?? Unreadable };
        if (rule >= 0)
        {
            result["ruleIndex"] = rule;
        }

        string uri = Uri(finding.File, out bool isBelowRoot);
        JsonObject artifact = new() { ["uri"] = uri };
        if (isBelowRoot)
        {
            artifact["uriBaseId"] = Root;
        }

        JsonObject location = new() { ["artifactLocation"] = artifact };
        if (finding.Range is { } range)
        {
            location["region"] = Region(range);
        }

        result["level"] = Level(finding.Severity);
        result["message"] = new JsonObject { ["text"] = finding.Message };
        result["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = location });
        result["partialFingerprints"] = new JsonObject { ["conceptlib/v1"] = Fingerprint(uri, finding, earlier) };
        return result;
    }

    private static JsonObject Region(SourceRange range) => new()
    {
        ["startLine"] = range.Line + 1,
        ["startColumn"] = range.Column + 1,
        ["endLine"] = range.EndLine + 1,
        ["endColumn"] = range.EndColumn + 1,
    };

    private static string Level(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>Says that a finding is the one of an earlier log, though its line has moved: by file, rule and message, and by its number among equal ones.</summary>
    private static string Fingerprint(string uri, Finding finding, Dictionary<string, int> earlier)
    {
        string identity = $"{uri}\n{finding.Rule?.Code}\n{finding.Message}";
        int number = earlier[identity] = earlier.GetValueOrDefault(identity) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{identity}\n{number}"))));
    }

    /// <summary>A file below the folder in which the tool was called is named from there, as code hosts expect it.</summary>
    private static string Uri(string file, out bool isBelowRoot)
    {
        string full = Path.GetFullPath(file);
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, full).Replace(Path.DirectorySeparatorChar, '/');
        isBelowRoot = !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal);
        return isBelowRoot ? string.Join('/', relative.Split('/').Select(System.Uri.EscapeDataString)) : new Uri(full).AbsoluteUri;
    }
}
