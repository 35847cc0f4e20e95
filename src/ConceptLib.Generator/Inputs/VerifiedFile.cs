using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Verification;

namespace ConceptLib.Generator.Inputs;

/// <summary>A definition file and what a comparison with the texts of its sources found in it.</summary>
internal sealed record VerifiedFile(FileContent Content, FileFindings Findings);
