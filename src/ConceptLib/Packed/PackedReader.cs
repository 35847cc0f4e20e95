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

    /// <summary>What is read: a page, or the header.</summary>
    public readonly string Page => _text ?? throw Damaged();

    public int Number() => _position >= _end ? throw Damaged() : PackedDigits.ReadVariable(_text!, ref _position);

    /// <summary>How many items follow. Each has a character at least, so a count that is damaged asks for no memory.</summary>
    public int Count() => Number() is var count && count <= _end - _position ? count : throw Damaged();

    public bool Flag() => Number() != 0;

    public string? String()
    {
        int length = Number() - 1;
        return length < 0 ? null : _text!.Substring(Pass(length), length);
    }

    public string RequiredString() => String() ?? throw Damaged();

    /// <summary>A string that stands in many records: an id, or the place in a source.</summary>
    public string? SharedString()
    {
        int length = Number() - 1;
        return length < 0 ? null : Library.Shared.String(_text.AsSpan(Pass(length), length));
    }

    public string RequiredSharedString() => SharedString() ?? throw Damaged();

    /// <summary>Where a string starts in <see cref="Page"/>, for one that is cut out when it is asked for.</summary>
    public int RequiredRange(out int length)
    {
        length = Number() - 1;
        return length < 0 ? throw Damaged() : Pass(length);
    }

    public void SkipString() => Pass(Math.Max(0, Number() - 1));

    public Stance? Stance() => Number() is > 0 and int value ? (Stance)(value - 1) : null;

    public Edtf? Date() => SharedString() is { } text ? Library.Shared.Date(text) : null;

    public T[] List<T>(ItemReader<T> read)
    {
        int count = Count();
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
        int count = Count();
        return count == 0 ? null : new LocalizedText(ref this, count);
    }

    public LocalizedText RequiredText() => Text() ?? throw Damaged();

    public TextLink[] Links()
    {
        int count = Count();
        TextLink[] links = count == 0 ? [] : new TextLink[count];
        for (int i = 0; i < count; i++)
        {
            links[i] = new(ref this);
        }

        return links;
    }

    public Citation[] Citations()
    {
        int count = Count();
        Citation[] citations = count == 0 ? [] : new Citation[count];
        for (int i = 0; i < count; i++)
        {
            citations[i] = new(ref this);
        }

        return citations is [{ Locator: null, Note: null } source] ? Library.Shared.Citing(source).Citations : citations;
    }

    public Note[] Notes()
    {
        int count = Count();
        Note[] notes = count == 0 ? [] : new Note[count];
        for (int i = 0; i < count; i++)
        {
            notes[i] = new(ref this);
        }

        return notes;
    }

    public string[] Strings()
    {
        int count = Count();
        string[] strings = count == 0 ? [] : new string[count];
        for (int i = 0; i < count; i++)
        {
            strings[i] = RequiredString();
        }

        return strings;
    }

    public string[] Agents()
    {
        int count = Count();
        if (count == 1)
        {
            return Library.Shared.ListOf(RequiredSharedString());
        }

        string[] ids = count == 0 ? [] : new string[count];
        for (int i = 0; i < count; i++)
        {
            ids[i] = RequiredSharedString();
        }

        return ids;
    }

    public QuoteKey? QuoteReference() => SharedString() is { } conceptId ? new QuoteKey(conceptId, RequiredSharedString()) : null;

    public Apparatus Apparatus()
    {
        Citation[] citations = Citations();
        Note[] notes = Notes();
        KeyValuePair<string, Certainty>[]? certainties = Certainties();
        return notes.Length > 0 || certainties is not null ? new(citations, notes, certainties) : citations switch
        {
            [] => Packed.Apparatus.None,
            [{ Locator: null, Note: null } source] => Library.Shared.Citing(source),
            _ => new(citations, notes, certainties),
        };
    }

    private KeyValuePair<string, Certainty>[]? Certainties()
    {
        int count = Count();
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

    private int Pass(int length)
    {
        int start = _position;
        if (length > _end - start)
        {
            throw Damaged();
        }

        _position = start + length;
        return start;
    }

    internal static FormatException Damaged() => new("The packed form of this library is damaged.");
}
