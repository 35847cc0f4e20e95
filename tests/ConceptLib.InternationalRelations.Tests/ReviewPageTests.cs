using ConceptLib.Testing;

namespace ConceptLib.InternationalRelations.Tests;

/// <summary>
/// A page for each concept, and one for each table of records: what a change in <c>definitions/</c> means, for its reviewer. How to
/// accept a page is told in <c>tests/Verify.Standin/README.md</c>.
/// </summary>
public sealed class ReviewPageTests() : ConceptLibraryTests(typeof(Concepts));
