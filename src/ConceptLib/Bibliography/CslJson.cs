using System.Globalization;
using System.Text;

namespace ConceptLib.Bibliography;

/// <summary>Writes a source as CSL-JSON (csl-data.json of CSL 1.0.2).</summary>
internal static class CslJson
{
    public static string Write(Source source)
    {
        StringBuilder json = new();
        json.Append('{');
        Property(json, "id", source.Id);
        Property(json, "type", source.Type);

        // CSL has no description: a cataloguer's title stands in brackets.
        string? title = source.Title?.ToString() ?? (source.Description is { } description ? $"[{description}]" : null);
        if (title is not null)
        {
            Property(json, "title", title);
        }

        foreach (Source.Contributor group in source.ContributorGroups)
        {
            Key(json, group.Role);
            Names(json, source.Library.Resolve.Agents(group.AgentIds));
        }

        foreach (KeyValuePair<string, Edtf> date in source.Dates)
        {
            Key(json, date.Key);
            Date(json, date.Value);
        }

        foreach (KeyValuePair<string, string> variable in source.Variables.Where(static variable => !IsCustom(variable.Key)))
        {
            Property(json, variable.Key, variable.Value);
        }

        Custom(json, source);
        return json.Append('}').ToString();
    }

    // The schema allows no other names; "custom" takes what it does not know.
    private static bool IsCustom(string variable) => variable == "original-language";

    private static void Custom(StringBuilder json, Source source)
    {
        KeyValuePair<string, string>[] custom = [.. source.Variables.Where(static variable => IsCustom(variable.Key))];
        if (custom.Length == 0)
        {
            return;
        }

        Key(json, "custom");
        json.Append('{');
        foreach (KeyValuePair<string, string> variable in custom)
        {
            Property(json, variable.Key, variable.Value);
        }

        json.Append('}');
    }

    private static void Names(StringBuilder json, Agent[] agents)
    {
        json.Append('[');
        foreach (Agent agent in agents)
        {
            Separate(json);
            json.Append('{');
            if (agent.Family is { } family)
            {
                Property(json, "family", family);
                if (agent.Given is { } given)
                {
                    Property(json, "given", given);
                }
            }
            else
            {
                Property(json, "literal", agent.Name.ToString());
            }

            json.Append('}');
        }

        json.Append(']');
    }

    private static void Date(StringBuilder json, Edtf date)
    {
        json.Append('{');
        if (date is not { Earliest: { } earliest, Latest: { } latest } || date.Precision > EdtfPrecision.Year)
        {
            // CSL has no open ends and no decades.
            Property(json, "literal", date.ToString());
        }
        else
        {
            Key(json, "date-parts");
            json.Append('[');
            DateParts(json, earliest, date.Precision);
            if (date.IsInterval)
            {
                json.Append(',');
                DateParts(json, latest, date.Precision);
            }

            json.Append(']');
            if (date.IsUncertain || date.IsApproximate)
            {
                Key(json, "circa");
                json.Append("true");
            }
        }

        json.Append('}');
    }

    private static void DateParts(StringBuilder json, EdtfDay day, EdtfPrecision precision)
    {
        // CSL has no year 0: its -1 is 1 BC.
        json.Append('[').Append((day.Year > 0 ? day.Year : day.Year - 1).ToString(CultureInfo.InvariantCulture));
        if (precision <= EdtfPrecision.Month)
        {
            json.Append(',').Append(day.Month.ToString(CultureInfo.InvariantCulture));
        }

        if (precision == EdtfPrecision.Day)
        {
            json.Append(',').Append(day.Day.ToString(CultureInfo.InvariantCulture));
        }

        json.Append(']');
    }

    private static void Property(StringBuilder json, string name, string value)
    {
        Key(json, name);
        Text(json, value);
    }

    private static void Key(StringBuilder json, string name)
    {
        Separate(json);
        Text(json, name);
        json.Append(':');
    }

    private static void Separate(StringBuilder json)
    {
        if (json[json.Length - 1] is not ('{' or '['))
        {
            json.Append(',');
        }
    }

    private static void Text(StringBuilder json, string value)
    {
        json.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (c is '"' or '\\')
            {
                json.Append('\\').Append(c);
            }
            else if (c is < ' ' or '\u007F' or '\u2028' or '\u2029' || (char.IsSurrogate(c) && !IsInPair(value, i)))
            {
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(c);
            }
        }

        json.Append('"');
    }

    private static bool IsInPair(string value, int i) => char.IsHighSurrogate(value[i])
        ? i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])
        : i > 0 && char.IsHighSurrogate(value[i - 1]);
}
