using System.Collections.Immutable;

namespace ConceptLib.Fuzz.Inputs;

/// <summary>A YAML document before it is written: what can be made smaller and stay YAML.</summary>
internal abstract record YamlTree
{
    /// <summary>The tree with something left out, or with a shorter text.</summary>
    public abstract IEnumerable<YamlTree> Smaller();

    /// <summary>All nodes below, and this.</summary>
    public abstract IEnumerable<YamlTree> Nodes();

    /// <summary>The tree with one of its nodes, told by reference, replaced.</summary>
    public YamlTree Replace(YamlTree node, YamlTree replacement) => ReferenceEquals(this, node) ? replacement : ReplaceBelow(node, replacement);

    protected abstract YamlTree ReplaceBelow(YamlTree node, YamlTree replacement);
}

/// <summary>A text.</summary>
internal sealed record YamlWord(string Value) : YamlTree
{
    /// <summary>Whether it means something else in quotation marks, as a flag does.</summary>
    public bool IsBare { get; init; }

    public override IEnumerable<YamlTree> Smaller() => ShorterText.Of(Value).Where(static text => text.Length > 0).Select(static text => new YamlWord(text));

    public override IEnumerable<YamlTree> Nodes() => [this];

    protected override YamlTree ReplaceBelow(YamlTree node, YamlTree replacement) => this;
}

/// <summary>A list.</summary>
internal sealed record YamlList(ImmutableArray<YamlTree> Items) : YamlTree
{
    public override IEnumerable<YamlTree> Smaller() =>
    [
        .. Items.Select((_, index) => new YamlList(Items.RemoveAt(index))),
        .. Items.SelectMany((item, index) => item.Smaller().Select(smaller => new YamlList(Items.SetItem(index, smaller)))),
    ];

    public override IEnumerable<YamlTree> Nodes() => Items.SelectMany(static item => item.Nodes()).Prepend(this);

    protected override YamlTree ReplaceBelow(YamlTree node, YamlTree replacement) => new YamlList([.. Items.Select(item => item.Replace(node, replacement))]);
}

/// <summary>A map; a key may stand in it twice.</summary>
internal sealed record YamlMap(ImmutableArray<(string Key, YamlTree Value)> Entries) : YamlTree
{
    public override IEnumerable<YamlTree> Smaller() =>
    [
        .. Entries.Select((_, index) => new YamlMap(Entries.RemoveAt(index))),
        .. Entries.SelectMany((entry, index) => entry.Value.Smaller().Select(smaller => new YamlMap(Entries.SetItem(index, (entry.Key, smaller))))),
    ];

    public override IEnumerable<YamlTree> Nodes() => Entries.SelectMany(static entry => entry.Value.Nodes()).Prepend(this);

    protected override YamlTree ReplaceBelow(YamlTree node, YamlTree replacement)
        => new YamlMap([.. Entries.Select(entry => (entry.Key, entry.Value.Replace(node, replacement)))]);
}
