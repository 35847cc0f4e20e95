using System.Globalization;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads <c>text</c> of a source: the file that holds its text, and what a check has to know of it.</summary>
internal static class SourceTextReader
{
    private const int HashLength = 64;

    private static readonly ValueForm RangesForm = new ListForm(new OffsetsForm());

    private static readonly RecordShape OrderShape = new(
        "an entry of reading-order",
        new("range", new OffsetsForm(), "The stretch that stands in another order than it is read.") { IsRequired = true },
        new("read", RangesForm, "Its pieces, in the order in which they are read.") { IsRequired = true });

    private static readonly RecordShape TextShape = new(
        "the text of a source",
        new("file", ValueForm.PlainText, "The file that holds the text, below the folder of texts.") { IsRequired = true },
        new("sha256", new ScalarForm("^[0-9a-f]{64}$"), "The SHA-256 of the decoded text as UTF-8 without byte order mark: 64 digits 0-9 and a-f."),
        new("footnote-marks", ValueForm.Flag, "Whether digits of footnotes are glued to words. Default: `false`."),
        new("furniture", RangesForm, "Page heads, feet and notes that interrupt the text: ranges of UTF-16 offsets, such as `[[120, 164]]`."),
        new("reading-order", new ListForm(new RecordForm(OrderShape)), "Stretches whose pieces stand in another order than they are read: a list of `{ range, read }`."));

    /// <summary>The key that says where the text is.</summary>
    public static KeyForm Key { get; } = new("text", new RecordForm(TextShape), "Where the text of the source can be checked: quotes are compared with it.");

    /// <summary>Where the text of the source can be checked; null when it is not stated.</summary>
    public static SourceTextModel? Read(MappingReader source)
    {
        if (source["text"] is not { } node)
        {
            return null;
        }

        if (node is not YamlMapping mapping)
        {
            source.Context.ReportShape(node, "text", "a map such as { file: name.txt, sha256: … }");
            return null;
        }

        MappingReader reader = new(source.Context, mapping, TextShape);
        Anchored<string>? hash = Hash(reader);
        EquatableArray<OffsetRange> furniture = Values(Ranges(reader, "furniture"));
        EquatableArray<ReadingOrderModel> order = ReadingOrder(reader);
        bool hasFootnoteMarks = reader.Flag("footnote-marks", false);
        reader.Required("file");
        return reader.String("file") is { } file
            ? new SourceTextModel(mapping.Anchor, file, hash, new(furniture, hasFootnoteMarks, order))
            : null;
    }

    private static Anchored<string>? Hash(MappingReader reader)
    {
        if (reader.String("sha256") is not { } hash)
        {
            return null;
        }

        bool isHash = hash.Value.Length == HashLength;
        foreach (char c in hash.Value)
        {
            isHash &= c is (>= '0' and <= '9') or (>= 'a' and <= 'f');
        }

        if (!isHash)
        {
            reader.Context.Report(Rules.InvalidHash, hash.Anchor, Excerpt.Of(hash.Value));
            return null;
        }

        return hash;
    }

    private static EquatableArray<ReadingOrderModel> ReadingOrder(MappingReader text)
    {
        List<ReadingOrderModel> order = [];
        List<Anchored<OffsetRange>> allPieces = [];
        foreach (YamlNode node in text.List("reading-order", "a list of { range: [start, end], read: [[start, end], …] }"))
        {
            if (node is not YamlMapping mapping)
            {
                text.Context.ReportShape(node, "reading-order", "entries such as { range: [start, end], read: [[start, end], …] }");
                continue;
            }

            MappingReader reader = new(text.Context, mapping, OrderShape);
            reader.Required("read");
            IReadOnlyList<Anchored<OffsetRange>> pieces = Ranges(reader, "read");
            allPieces.AddRange(pieces);
            if (reader.Required("range") is { } range && Range(text.Context, range, "range") is { } stretch)
            {
                order.Add(new ReadingOrderModel(stretch, Values(pieces)));
            }
        }

        ReportRepeated(text.Context, allPieces);
        return new EquatableArray<ReadingOrderModel>([.. order]);
    }

    /// <summary>Reports pieces that hold what another one holds: a text that is read twice and more often grows with each.</summary>
    private static void ReportRepeated(ReadingContext context, List<Anchored<OffsetRange>> pieces)
    {
        int end = 0;
        foreach (Anchored<OffsetRange> piece in pieces.OrderBy(static piece => piece.Value.Start).ThenBy(static piece => piece.Anchor))
        {
            if (piece.Value.Start < end)
            {
                context.Report(Rules.RepeatedRange, piece.Anchor, Numeral.Of(piece.Value.Start), Numeral.Of(piece.Value.End));
            }

            end = Math.Max(end, piece.Value.End);
        }
    }

    private static List<Anchored<OffsetRange>> Ranges(MappingReader reader, string key)
    {
        List<Anchored<OffsetRange>> ranges = [];
        foreach (YamlNode node in reader.List(key, "a list of ranges such as [[120, 164]]"))
        {
            if (Range(reader.Context, node, key) is { } range)
            {
                ranges.Add(new(range, node.Anchor));
            }
        }

        return ranges;
    }

    private static EquatableArray<OffsetRange> Values(IEnumerable<Anchored<OffsetRange>> ranges) => ranges.Select(static range => range.Value).ToEquatableArray();

    private static OffsetRange? Range(ReadingContext context, YamlNode node, string key)
    {
        if (node is not YamlSequence { Items: [YamlScalar first, YamlScalar second] })
        {
            context.Report(Rules.InvalidRange, node.Anchor, key, "this is none");
            return null;
        }

        if (!IsOffset(first, out int start) || !IsOffset(second, out int end))
        {
            context.Report(Rules.InvalidRange, node.Anchor, key, $"this is [{Excerpt.Of(first.Value)}, {Excerpt.Of(second.Value)}]");
            return null;
        }

        if (start >= end)
        {
            context.Report(Rules.InvalidRange, node.Anchor, key, $"{first.Value} is not before {second.Value}");
            return null;
        }

        return new OffsetRange(start, end);
    }

    private static bool IsOffset(YamlScalar scalar, out int value)
        => int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
