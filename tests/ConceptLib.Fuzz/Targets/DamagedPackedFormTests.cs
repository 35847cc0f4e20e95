using ConceptLib.Fuzz.Checks;
using ConceptLib.Fuzz.Inputs;
using ConceptLib.Fuzz.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace ConceptLib.Fuzz.Targets;

/// <summary>A library whose text is not what was packed: a program that reads it is told so.</summary>
public sealed class DamagedPackedFormTests(ITestOutputHelper output)
{
    private const long MostAllocated = 256L * 1024 * 1024;

    private static readonly InputSet<PackedStrings> s_strings = new(PackedStrings.Damaged, static strings => strings.Smaller(), static strings => strings.Show());

    private readonly Campaign _campaign = new(output);

    [Fact]
    public void A_damaged_library_opens_or_says_that_it_is_damaged() => _campaign.Run(s_strings, 1_500, static strings =>
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            LibraryWalk.Everything(strings.Open());
        }
        catch (Exception exception) when (Says(exception))
        {
            // As it should.
        }

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostAllocated, "It took too much memory.");
    });

    // The form is damaged; or it is sound, and of another version, or names what is not there. An id or a label that is damaged is another one, which the walk does not find.
    private static bool Says(Exception exception) => exception is FormatException or InvalidOperationException or KeyNotFoundException or XunitException
        || (exception is System.Reflection.TargetInvocationException { InnerException: { } inner } && Says(inner));
}
