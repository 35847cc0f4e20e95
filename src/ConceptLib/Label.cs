using System.Diagnostics;
using ConceptLib.Packed;

namespace ConceptLib;

/// <summary>One designation, in one language.</summary>
[DebuggerDisplay("{Text,nq} ({Language,nq}, {Status})")]
public sealed class Label : Statement
{
    private readonly TextSource _texts;
    private readonly int _language;
    private readonly int _ordinal;
    private string? _text;

    internal Label(ref PackedReader reader)
    {
        _texts = reader.Texts;
        _language = reader.Number();
        Status = (LabelStatus)reader.Number();
        if (_language == 0)
        {
            _text = reader.RequiredString();
        }
        else
        {
            _ordinal = reader.Number();
        }

        Apparatus = reader.Apparatus();
    }

    /// <summary>An id in place of a label that is missing.</summary>
    internal Label(TextSource texts, string text)
    {
        _texts = texts;
        _text = text;
        Apparatus = Apparatus.None;
    }

    /// <summary>The designation.</summary>
    public string Text => _text ?? Once.Keep(ref _text, _texts.Text(_language, _ordinal));

    /// <summary>Its language, as a BCP 47 tag.</summary>
    public string Language => _texts.Library.Language(_language);

    /// <summary>How it is rated.</summary>
    public LabelStatus Status { get; }

    internal bool IsInDefaultLanguage => _language == 0;

    private protected override Apparatus Apparatus { get; }

    /// <summary>The designation.</summary>
    public override string ToString() => Text;
}
