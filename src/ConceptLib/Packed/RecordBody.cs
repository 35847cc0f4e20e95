using ConceptLib.CompilerServices;

namespace ConceptLib.Packed;

/// <summary>The packed text of one record, read in place, and the record made of it.</summary>
internal sealed class RecordBody(PackedBucket bucket, int slot) : TextSource
{
    private string? _id;
    private object? _record;

    public string Id => _id ?? Once.Keep(ref _id, bucket.Entries.Id(slot));

    /// <summary>The record. Of two threads that make it, the second discards its own: there is one instance.</summary>
    public object Record => _record ?? Once.Keep(ref _record, bucket.Create(this));

    public override ConceptLibrary Library => bucket.Library;

    /// <summary>A reader of a field; of an empty one for a field that is absent or unknown to the form the library was written in.</summary>
    public PackedReader Field(int number)
    {
        (string page, int position, int end) = Find(0);
        if (position == end)
        {
            return default;
        }

        int count = PackedDigits.ReadVariable(page, ref position);
        int start = 0;
        int length = 0;
        for (int i = 0, sum = 0; i < count; i++)
        {
            int one = PackedDigits.ReadVariable(page, ref position);
            if (i == number)
            {
                (start, length) = (sum, one);
            }

            sum = one <= int.MaxValue - sum ? sum + one : throw PackedReader.Damaged();
        }

        return start <= end - position && length <= end - position - start
            ? new PackedReader(page, position + start, position + start + length, this)
            : throw PackedReader.Damaged();
    }

    public override string Text(int language, int ordinal)
    {
        (string page, int position, int end) = Find(language);
        PackedReader reader = new(page, position, end, this);
        int count = reader.IsEmpty ? 0 : reader.Count();
        if (ordinal >= count)
        {
            throw new FormatException($"The packed form of this library is damaged: '{Id}' lacks a text.");
        }

        for (int i = 0; i < ordinal; i++)
        {
            reader.SkipString();
        }

        return reader.RequiredString();
    }

    private (string Page, int Position, int End) Find(int section)
    {
        (int pageNumber, int firstSlot) = bucket.Entries.PageOf(section, slot);
        if (pageNumber < 0)
        {
            return ("", 0, 0);
        }

        string page = bucket.PageText(pageNumber);
        int bodies = (int)PackedDigits.ReadFixed(page, 0, 3);
        int body = slot - firstSlot;
        if (body >= bodies)
        {
            return ("", 0, 0);
        }

        // The count of bodies, and where each but the first begins, in three digits each.
        int texts = 3 * bodies;
        int start = body == 0 ? texts : texts + (int)PackedDigits.ReadFixed(page, 3 * body, 3);
        int end = body + 1 == bodies ? page.Length : texts + (int)PackedDigits.ReadFixed(page, 3 * (body + 1), 3);
        return start <= end && end <= page.Length ? (page, start, end) : throw PackedReader.Damaged();
    }
}
