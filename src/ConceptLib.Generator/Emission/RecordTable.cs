namespace ConceptLib.Generator.Emission;

/// <summary>The four tables of a library, numbered as in the runtime's enumeration of the same name.</summary>
internal enum RecordTable
{
    Concepts,
    Sources,
    Agents,
    Events,
}
