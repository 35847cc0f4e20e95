using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;

namespace ConceptLib.Definitions.Binding;

/// <summary>The records of one sort in a library, by id.</summary>
/// <param name="noun">What one is called in a message.</param>
/// <param name="isIncomplete">Whether a file of theirs has errors, so that more may exist than are here.</param>
internal sealed class RecordTable<T>(string noun, Dictionary<string, T> records, bool isIncomplete)
    where T : class
{
    private readonly Lazy<NearestId> _nearest = new(() => new NearestId(records.Keys));

    public string Noun => noun;

    public bool IsIncomplete => isIncomplete;

    public T? Find(string id) => records.TryGetValue(id, out T? record) ? record : null;

    public string? Nearest(string id) => _nearest.Value.Find(id);
}

/// <summary>A concept as others see it.</summary>
internal sealed record ConceptEntry(ConceptReference Reference, ConceptStatus Status, EquatableArray<string> QuoteIds, EquatableArray<string> ReplacedBy, bool IsBroken);

/// <summary>A source as others see it. Dates are EDTF, or null.</summary>
internal sealed record SourceEntry(SourceReference Reference, EquatableArray<AgentReference> Authors, string? Date);

/// <summary>An event as others see it. The date is EDTF, or null.</summary>
internal sealed record EventEntry(EventReference Reference, string? Date, EquatableArray<string> Agents);

/// <summary>Finds the id that was probably meant among very many.</summary>
/// <remarks>
/// An edit distance to each of 50,000 ids costs too much when many ids are wrong. A slip of the pen changes few letters, so only
/// ids that have nearly the same set of letters are compared.
/// </remarks>
internal sealed class NearestId(IEnumerable<string> ids)
{
    private const int LettersThatMayDiffer = 4;

    private readonly (string Id, uint Letters)[] _ids = [.. ids.Select(static id => (id, LettersOf(id)))];

    public string? Find(string given)
    {
        uint letters = LettersOf(given);
        return NearestName.Find(
            given,
            _ids.Where(id => CountOf(id.Letters ^ letters) <= LettersThatMayDiffer).Select(static id => id.Id));
    }

    private static uint LettersOf(string id)
    {
        uint letters = 0;
        foreach (char c in id)
        {
            char lower = (char)(c | 0x20);
            if (lower is >= 'a' and <= 'z')
            {
                letters |= 1u << (lower - 'a');
            }
        }

        return letters;
    }

    private static int CountOf(uint bits)
    {
        int count = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            count++;
        }

        return count;
    }
}
