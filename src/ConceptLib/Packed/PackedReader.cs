namespace ConceptLib.Packed;

/// <summary>Reads an item of a list.</summary>
internal delegate T ItemReader<out T>(ref PackedReader reader);

/// <summary>Reads values and groups of the packed form, one after another: one method for each line of <c>docs/packed-form.md</c>.</summary>
internal ref struct PackedReader
{
    private readonly string? _text;
    private readonly int _end;
    private readonly TextSource? _texts;
    private int _position;

    public PackedReader(string text, int start, int end, TextSource texts)
    {
        _text = text;
        _position = start;
        _end = end;
        _texts = texts;
    }

    /// <summary>Whether there is nothing more: a field that is absent has no characters.</summary>
    public readonly bool IsEmpty => _position >= _end;

    public readonly TextSource Texts => _texts ?? throw Damaged();

    public readonly ConceptLibrary Library => Texts.Library;

    public int Number() => IsEmpty ? throw Damaged() : PackedDigits.ReadVariable(_text!, ref _position);

    public bool Flag() => Number() != 0;

    public string? String()
    {
        int length = Number() - 1;
        if (length < 0)
        {
            return null;
        }

        if (_position + length > _end)
        {
            throw Damaged();
        }

        string value = _text!.Substring(_position, length);
        _position += length;
        return value;
    }

    public string RequiredString() => String() ?? throw Damaged();

    public void SkipString()
    {
        int length = Number() - 1;
        _position += Math.Max(0, length);
    }

    public Stance? Stance() => Number() is > 0 and int value ? (Stance)(value - 1) : null;

    public Edtf? Date() => String() is { } text ? Edtf.Parse(text) : null;

    public T[] List<T>(ItemReader<T> read)
    {
        int count = Number();
        if (count == 0)
        {
            return [];
        }

        T[] items = new T[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = read(ref this);
        }

        return items;
    }

    /// <summary>A list that is a field of its own, and absent when it has no items.</summary>
    public T[] ListField<T>(ItemReader<T> read) => IsEmpty ? [] : List(read);

    // What a first definition reads is read by loops: a delegate in their place is a class and four methods more to compile.
    public LocalizedText? Text()
    {
        int count = Number();
        if (count == 0)
        {
            return null;
        }

        LocalizedText.Entry[] entries = new LocalizedText.Entry[count];
        for (int i = 0; i < count; i++)
        {
            entries[i] = new(ref this);
        }

        return new LocalizedText(Texts, entries);
    }

    public LocalizedText RequiredText() => Text() ?? throw Damaged();

    public TextLink[] Links()
    {
        int count = Number();
        TextLink[] links = count == 0 ? [] : new TextLink[count];
        for (int i = 0; i < count; i++)
        {
            links[i] = new(ref this);
        }

        return links;
    }

    public Citation[] Citations()
    {
        int count = Number();
        Citation[] citations = count == 0 ? [] : new Citation[count];
        for (int i = 0; i < count; i++)
        {
            citations[i] = new(ref this);
        }

        return citations;
    }

    public Note[] Notes()
    {
        int count = Number();
        Note[] notes = count == 0 ? [] : new Note[count];
        for (int i = 0; i < count; i++)
        {
            notes[i] = new(ref this);
        }

        return notes;
    }

    public string[] Strings()
    {
        int count = Number();
        string[] strings = count == 0 ? [] : new string[count];
        for (int i = 0; i < count; i++)
        {
            strings[i] = RequiredString();
        }

        return strings;
    }

    public QuoteKey? QuoteReference() => String() is { } conceptId ? new QuoteKey(conceptId, RequiredString()) : null;

    public Apparatus Apparatus() => new(
        Citations(),
        Notes(),
        Certainties());

    private KeyValuePair<string, Certainty>[]? Certainties()
    {
        int count = Number();
        return count == 0 ? null : Certainties(count);
    }

    // Apart: it asks for generic code that the runtime has not compiled, and most statements have none.
    private KeyValuePair<string, Certainty>[] Certainties(int count)
    {
        KeyValuePair<string, Certainty>[] certainties = new KeyValuePair<string, Certainty>[count];
        for (int i = 0; i < count; i++)
        {
            certainties[i] = new(RequiredString(), (Certainty)Number());
        }

        return certainties;
    }

    private static FormatException Damaged() => new("The packed form of this library is damaged: a record ends too early.");
}
