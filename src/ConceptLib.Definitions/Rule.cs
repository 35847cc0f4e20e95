using System.Globalization;

namespace ConceptLib.Definitions;

/// <summary>How much a broken rule weighs.</summary>
public enum RuleSeverity
{
    /// <summary>Shown where asked for.</summary>
    Information,

    /// <summary>Shown at each build.</summary>
    Warning,

    /// <summary>Stops the build; cannot be turned down.</summary>
    Error,
}

/// <summary>A rule that definition files keep, and the message for the one that does not. Compared by reference: each rule is one object.</summary>
/// <param name="code">Such as <c>CL0001</c>; its first two digits are the group (00 format, 01 references, 02 names, 03 quotes and sources, 04 quality, 05 the build).</param>
/// <param name="title">What the rule asks, as a heading of <c>docs/diagnostics.md</c>.</param>
/// <param name="messageFormat">A composite format; arguments are texts.</param>
/// <param name="severity">What it weighs unless configured otherwise.</param>
/// <param name="isEnabledByDefault">Whether it is checked unless configured otherwise.</param>
public sealed class Rule(string code, string title, string messageFormat, RuleSeverity severity, bool isEnabledByDefault = true)
{
    /// <summary>The page that explains every rule, and the deprecation of concepts: a path in the repository, which has no public address yet.</summary>
    public const string HelpFile = "docs/diagnostics.md";

    /// <summary>Such as <c>CL0001</c>.</summary>
    public string Code => code;

    /// <summary>What the rule asks.</summary>
    public string Title => title;

    /// <summary>A composite format.</summary>
    public string MessageFormat => messageFormat;

    /// <summary>What it weighs unless configured otherwise.</summary>
    public RuleSeverity Severity => severity;

    /// <summary>Whether it is checked unless configured otherwise: a library may choose another form than such a rule asks for.</summary>
    public bool IsEnabledByDefault => isEnabledByDefault;

    /// <summary>Where the rule is explained: a heading of <see cref="HelpFile"/>.</summary>
    public string HelpPath => $"{HelpFile}#{code.ToLowerInvariant()}";

    /// <summary>Reports this rule at a node. What files say stands in the message on one line, and can do nothing to a terminal that shows it.</summary>
    public Model.Problem At(int anchor, params string[] arguments) => new(this, anchor, new EquatableArray<string>(Array.ConvertAll(arguments, Yaml.Excerpt.Whole)));

    /// <summary>The message with its arguments in place.</summary>
    public string Message(EquatableArray<string> arguments)
    {
        object[] values = new object[arguments.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i];
        }

        return string.Format(CultureInfo.InvariantCulture, messageFormat, values);
    }

    /// <inheritdoc/>
    public override string ToString() => code;
}
