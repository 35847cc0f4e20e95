using ConceptLib.Tests.Shared;

namespace ConceptLib.Tests;

/// <summary>What the runtime offers its users: a change of it is a decision, to be seen in its review.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public Task Public_members_are_the_accepted_ones() => Verifier.Verify(PublicApi.Of(typeof(Concept)), "txt");
}
