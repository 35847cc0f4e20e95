namespace ConceptLib.Definitions.Reading;

/// <summary>What a definition file takes, as data: for editors.</summary>
/// <param name="Name">What the file is, with its article.</param>
/// <param name="MayBeEmpty">Whether a file without anything in it means "none".</param>
/// <param name="Value">What it takes at its top.</param>
public sealed record FileForm(string Name, bool MayBeEmpty, ValueForm Value)
{
    /// <summary>The form of the file at <paramref name="path"/>, below the definitions folder.</summary>
    public static FileForm Of(string path)
    {
        FileRole role = FileRole.Of(path);
        return new(role.Name, role.MayBeEmpty, role.Form);
    }
}
