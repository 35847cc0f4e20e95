using System.Reflection;
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
        AssertSays(() => LibraryWalk.ReachableFrom(strings.Open()));

        // An id or a label that is damaged is another one, which is not found where it should be.
        AssertSays(() => LibraryWalk.LookUps(strings.Open()), static exception => exception is XunitException or KeyNotFoundException);

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostAllocated, "It took too much memory.");
    });

    private static void AssertSays(Action read, Predicate<Exception>? isAlsoFine = null)
    {
        try
        {
            read();
        }
        catch (Exception exception) when (Says(exception is TargetInvocationException { InnerException: { } inner } ? inner : exception) || isAlsoFine?.Invoke(exception) == true)
        {
            // As it should.
        }
    }

    // In words of the runtime, and not of LINQ's: the form is damaged; or it is sound, and of another version, or names what is not there.
    private static bool Says(Exception exception) => exception is FormatException or InvalidOperationException
        && exception.TargetSite?.DeclaringType?.Assembly == typeof(ConceptLibrary).Assembly;
}
