using ConceptLib.Definitions.Binding;

namespace ConceptLib.Generator.Emission;

/// <summary>What <c>[Obsolete]</c> says of a member.</summary>
internal static class Obsolescence
{
    /// <summary>What to use in place of a deprecated record, and why; null for one in use.</summary>
    /// <param name="table">The table of <paramref name="record"/>, whose class has the members of its successors.</param>
    public static string? Of(BoundRecord record, RecordTable table)
    {
        if (BoundDeprecation.Of(record) is not { } deprecation)
        {
            return null;
        }

        string successors = string.Join(" or ", deprecation.ReplacedBy.Select(successor => $"{table}.{successor.Identifier}"));
        string[] sentences =
        [
            successors.Length == 0 ? "" : $"Use {successors} instead.",
            deprecation.Reason?.Default ?? "",
        ];
        string message = string.Join(" ", sentences.Where(static sentence => sentence.Length > 0));
        return message.Length == 0 ? $"This {CodeNames.RecordType(table).ToLowerInvariant()} is no longer to be used." : message;
    }
}
