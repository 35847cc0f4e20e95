using ConceptLib.Testing;
using TheNamespace;

public sealed class VocabularyTests() : ConceptLibraryTests(typeof(Concepts));
