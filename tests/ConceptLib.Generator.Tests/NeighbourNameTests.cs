namespace ConceptLib.Generator.Tests;

/// <summary>Generated code beside names of the author's own that are its own too, or those of what it calls.</summary>
public sealed class NeighbourNameTests
{
    private const string Linked = "label: peace\nkind: peace\ndefinition: Quiet, where [war](#war) is noise.\nrelations: { related: [war] }\n";

    [Theory]
    [InlineData("Peace")] // and so are a kind and a concept
    [InlineData("Concepts")]
    [InlineData("Concepts.Concepts")]
    [InlineData("ConceptIds.Sources")]
    [InlineData("Generated")]
    [InlineData("Acme.Generated.Concepts")]
    [InlineData("Acme.System")]
    [InlineData("Acme.ConceptLib.Concept")]
    [InlineData("System")]
    [InlineData("System.Obsolete")]
    [InlineData("ConceptLib")]
    [InlineData("ConceptLib.CompilerServices")]
    [InlineData("global")]
    [InlineData("var.record.field")]
    [InlineData("string")]
    public void A_namespace_may_be_named_as_a_type_is(string name)
    {
        GeneratorHost host = Host.With("RootNamespace", name);
        string own = CSharp(name);

        Assert.Empty(host.CompileWith(host.BuildAndCheck().Sources.Values, $"static class User {{ static global::{own}.Peace Peace => global::{own}.Concepts.Peace; }}"));
    }

    [Theory]
    [InlineData("namespace Acme.Vocabulary.System { class Console { } class Obsolete { } class ArgumentOutOfRangeException { } }")]
    [InlineData("namespace Acme.System { class Console { } } namespace Acme.ConceptLib { class Concept { } }")]
    [InlineData("namespace Acme.Vocabulary.ConceptLib { class Concept { } namespace CompilerServices { class PackedLibrary { } } }")]
    [InlineData("namespace Acme.Vocabulary.Generated { class Mine { } }")]
    [InlineData("namespace Acme.Vocabulary { class Concept { } class Source { } class Obsolete { } class ObsoleteAttribute { } class RecordTable { } class Edtf { } }")]
    [InlineData("class Concepts { } class Sources { } class Acme2 { } class Attribute { } class CompiledLibrary { }")]
    [InlineData("namespace Acme.Vocabulary { partial class Concepts { private static int Count => Library.All.Count; }}")]
    [InlineData("using System = ConceptLib; using ConceptLib = System; class UserOfAliases { }")]
    public void The_authors_own_types_and_namespaces_do_not_get_in_the_way(string code)
    {
        GeneratorHost host = Host;

        Assert.Empty(host.CompileWith(host.BuildAndCheck().Sources.Values, code));
    }

    [Fact]
    public void Code_for_an_assembly_that_complies_with_the_CLS_complies()
    {
        GeneratorHost host = Host;

        Assert.Empty(host.CompileWith(host.BuildAndCheck().Sources.Values, "[assembly: System.CLSCompliant(true)]"));
    }

    private static GeneratorHost Host => new(
        ("library.yaml", "kinds: { peace: { attributes: { mood: { type: enumeration, values: [calm, system] }, since: date } } }\n"),
        ("peace.yaml", Linked),
        ("war.yaml", "label: war\ndefinition: Noise, where [peace](#peace) is quiet.\n"),
        ("truce.yaml", "label: truce\ndefinition: Less than [peace](#peace).\nstatus: deprecated\nreason: Too little.\n"));

    private static string CSharp(string name) => string.Join('.', name.Split('.').Select(static part => "@" + part));
}
