using System.Text;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;

namespace ConceptLib.Generator.Emission;

/// <summary>Writes the lines of one documentation comment. Every text passes <see cref="CSharpText.Documentation"/> here.</summary>
internal sealed class DocumentationWriter(CodeNames names, int language)
{
    private readonly List<string> _lines = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public EquatableArray<string> ToLines() => _lines.ToEquatableArray();

    /// <summary>A text in the language of the documentation, or in the first it has; links become references.</summary>
    public string Render(BoundText? text)
    {
        if (text is null || text.Languages.IsEmpty)
        {
            return "";
        }

        BoundLanguageText shown = text.Languages.FirstOrDefault(candidate => candidate.Language == language) ?? text.Languages[0];
        StringBuilder rendered = new();
        int position = 0;
        foreach (BoundLink link in shown.Links)
        {
            if (link.Start < position || link.Start + link.Length > shown.Text.Length)
            {
                continue;
            }

            rendered.Append(CSharpText.Documentation(shown.Text.Substring(position, link.Start - position)));
            string words = Line(shown.Text.Substring(link.Start, link.Length));
            rendered.Append(CodeNames.CanBeMember(link.Target.Identifier) ? $"<see cref=\"{names.Concept(link.Target)}\">{words}</see>" : words);
            position = link.Start + link.Length;
        }

        return rendered.Append(CSharpText.Documentation(shown.Text.Substring(position))).ToString();
    }

    /// <summary>A text as <see cref="Render"/> gives it, on one line: for what stands within an element.</summary>
    public string RenderLine(BoundText? text) => Render(text).Replace('\n', ' ').Trim();

    /// <summary>A plain text on one line.</summary>
    public static string Line(string text) => CSharpText.Documentation(text).Replace('\n', ' ').Trim();

    /// <summary>The preferred of <paramref name="labels"/> in the language of the documentation, else the first.</summary>
    public string Label(EquatableArray<BoundLabel> labels, string fallback)
    {
        BoundLabel? label = labels.FirstOrDefault(candidate => candidate.Language == language && candidate.Status == Definitions.Model.LabelStatus.Preferred);
        return Line(label?.Text ?? (labels.IsEmpty ? fallback : labels[0].Text));
    }

    /// <summary>An element around paragraphs of rendered text; nothing when there is no text. A line end divides paragraphs.</summary>
    public void Element(string name, params string[] texts)
    {
        string[] paragraphs =
        [
            .. texts.SelectMany(static text => text.Split('\n')).Select(static paragraph => paragraph.Trim()).Where(static paragraph => paragraph.Length > 0),
        ];
        if (paragraphs.Length == 0)
        {
            return;
        }

        _lines.Add($"<{name}>");
        _lines.AddRange(paragraphs.Length == 1 ? paragraphs : paragraphs.Select(static paragraph => $"<para>{paragraph}</para>"));
        _lines.Add($"</{name}>");
    }

    public void SeeAlso(ConceptReference concept) => SeeAlso(concept.Identifier, names.Concept(concept));

    public void SeeAlso(SourceReference source) => SeeAlso(source.Identifier, CodeNames.Source(source));

    public void SeeAlso(AgentReference agent) => SeeAlso(agent.Identifier, CodeNames.Agent(agent));

    /// <summary>A reference to a page, each once; nothing when <paramref name="url"/> is no absolute web address.</summary>
    public void SeePage(string? url, string shown)
    {
        if (url is not null
            && Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            && _seen.Add(url))
        {
            _lines.Add($"<seealso href=\"{Line(url)}\">{Line(shown)}</seealso>");
        }
    }

    // Each target once.
    private void SeeAlso(string identifier, string cref)
    {
        if (CodeNames.CanBeMember(identifier) && _seen.Add(cref))
        {
            _lines.Add($"<seealso cref=\"{cref}\"/>");
        }
    }
}
