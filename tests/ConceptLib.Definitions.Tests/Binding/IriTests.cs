using ConceptLib.Definitions.Binding;

namespace ConceptLib.Definitions.Tests.Binding;

/// <summary>Addresses in definitions, by the grammar of RFC 3987.</summary>
public sealed class IriTests : BindingTest
{
    /// <summary>Of RFC 3986, section 1.1.2, and RFC 3987, section 3; the rest are of schemes and vocabularies in use.</summary>
    [Theory]
    [InlineData("ftp://ftp.is.co.za/rfc/rfc1808.txt")]
    [InlineData("http://www.ietf.org/rfc/rfc2396.txt")]
    [InlineData("ldap://[2001:db8::7]/c=GB?objectClass?one")]
    [InlineData("mailto:John.Doe@example.com")]
    [InlineData("http://[::1]")]
    [InlineData("http://me@[2001:db8::7]:8080?a#b")]
    [InlineData("news:comp.infosystems.www.servers.unix")]
    [InlineData("tel:+1-816-555-1212")]
    [InlineData("telnet://192.0.2.16:80/")]
    [InlineData("urn:oasis:names:specification:docbook:dtd:xml:4.1.2")]
    [InlineData("http://www.example.org/r\u00E9sum\u00E9.html")]
    [InlineData("http://r\u00E9sum\u00E9.example.org")]
    [InlineData("http://example.com/\U00010300\U00010301\U00010302")]
    [InlineData("http://www.wikidata.org/entity/Q155")]
    [InlineData("http://id.loc.gov/authorities/subjects/sh85067435#concept")]
    [InlineData("https://n2t.net/ark:/12148/cb11931564f")]
    [InlineData("http://example.org/?a=\uE000#b?c/d")]
    [InlineData("file:///etc/hosts")]
    public void An_IRI_of_the_grammar_is_taken(string iri)
    {
        Assert.Null(IriSyntax.WhyInvalid(iri));
        Valid(Concept("peace", $"mappings: {{ exact: \"{iri}\" }}"));
    }

    [Theory]
    [InlineData("Q155", "it has no scheme, such as 'https:', at its beginning.")]
    [InlineData("www.wikidata.org/entity/Q155", "it has no scheme, such as 'https:', at its beginning.")]
    [InlineData("//example.org/a", "it has no scheme, such as 'https:', at its beginning.")]
    [InlineData("3d:thing", "it has no scheme, such as 'https:', at its beginning.")]
    [InlineData(":a", "it has no scheme, such as 'https:', at its beginning.")]
    [InlineData("h ttp://a", "it has no scheme, such as 'https:', at its beginning.")]
    [InlineData("https:", "nothing stands after its scheme.")]
    [InlineData("https:example.org", "'https:' goes on with '//' and the name of a host.")]
    [InlineData("HTTP:/example.org", "'HTTP:' goes on with '//' and the name of a host.")]
    [InlineData("https://", "'https:' goes on with '//' and the name of a host.")]
    [InlineData("https:///peace", "'https:' goes on with '//' and the name of a host.")]
    [InlineData("https://a.example/war and peace", "a space is not allowed; write it as %20.")]
    [InlineData("https://a.example/<b>", "'<' is not allowed; write it as %3C.")]
    [InlineData("https://a.example/\"b\"", "'\"' is not allowed; write it as %22.")]
    [InlineData("https://a.example/{b}", "'{' is not allowed; write it as %7B.")]
    [InlineData("https://a.example/b|c", "'|' is not allowed; write it as %7C.")]
    [InlineData("https://a.example/b\\c", "'\\' is not allowed; write it as %5C.")]
    [InlineData("https://a.example/b^c", "'^' is not allowed; write it as %5E.")]
    [InlineData("https://a.example/b`c", "'`' is not allowed; write it as %60.")]
    [InlineData("https://a.example/b[c]", "'[' is not allowed; write it as %5B.")]
    [InlineData("https://a[b].example/", "'[' is not allowed; write it as %5B.")]
    [InlineData("https://[::1]b/", "behind the host stands nothing but ':' and a number.")]
    [InlineData("https://[x", "'[' and ']' stand around the number of a host, such as [2001:db8::1].")]
    [InlineData("https://[abc]/", "'[' and ']' stand around the number of a host, such as [2001:db8::1].")]
    [InlineData("https://[::1%25en0]/", "'[' and ']' stand around the number of a host, such as [2001:db8::1].")]
    [InlineData("https://a:b:c/", "behind the host stands nothing but ':' and a number.")]
    [InlineData("https://example.org:8o/x", "behind the host stands nothing but ':' and a number.")]
    [InlineData("https://user@/x", "'https:' goes on with '//' and the name of a host.")]
    [InlineData("https://a@b@c/x", "a second '@' before the host is not allowed; write it as %40.")]
    [InlineData("urn://a@b@c/x", "a second '@' before the host is not allowed; write it as %40.")]
    [InlineData("https://a.example]/", "']' is not allowed; write it as %5D.")]
    [InlineData("urn:[a]", "'[' is not allowed; write it as %5B.")]
    [InlineData("https://a.example/b%", "a '%' stands before two digits 0-9 and A-F; write %25 for the sign itself.")]
    [InlineData("https://a.example/b%2", "a '%' stands before two digits 0-9 and A-F; write %25 for the sign itself.")]
    [InlineData("https://a.example/b%g0", "a '%' stands before two digits 0-9 and A-F; write %25 for the sign itself.")]
    [InlineData("https://a.example/b#c#d", "a second '#' is not allowed; write it as %23.")]
    [InlineData("https://a.example/b\uE000", "U+E000 is not allowed.")]
    [InlineData("https://a.example/b#\uE000", "U+E000 is not allowed.")]
    [InlineData("https://a.example/b\uFFF0", "U+FFF0 is not allowed.")]
    public void What_is_no_IRI_is_an_error_at_the_address_with_the_reason(string text, string reason) => Assert.Equal(
        [$"peace.yaml(3,22): CL0025 'close' takes an IRI such as https://example.org/peace; this is none: {reason}"],
        Problems(Concept("peace", $"mappings: {{ close: [ '{text}' ] }}")));

    [Theory]
    [InlineData("https://example.org/terms/")]
    [InlineData("https://example.org/terms#")]
    [InlineData("https://example.org/?term=")]
    [InlineData("urn:example:")]
    [InlineData("http://aims.fao.org/aos/agrovoc/c_")]
    public void A_base_IRI_that_ends_in_a_sign_is_taken(string iri) => Valid(("library.yaml", $"base-iri: '{iri}'\n"), Concept("peace"));

    [Theory]
    [InlineData("https://example.org/terms")]
    [InlineData("https://example.org/v1")]
    [InlineData("https://example.org/\u548C")]
    [InlineData("https://example.org/\U00020000")]
    public void A_base_IRI_that_would_run_on_into_ids_is_a_warning(string iri) => Assert.Equal(
        [$"library.yaml(1,11): CL0026 Ids are appended to '{iri}' as it stands: with the id 'peace' it makes {iri}peace. End it with '/', '#' or another sign."],
        Problems(("library.yaml", $"base-iri: '{iri}'\n"), Concept("peace")));

    [Fact]
    public void A_base_IRI_that_is_none_is_an_error() => Assert.Equal(
        ["library.yaml(1,11): CL0025 'base-iri' takes an IRI such as https://example.org/terms/; this is none: it has no scheme, such as 'https:', at its beginning."],
        Problems(("library.yaml", "base-iri: example.org/terms/\n"), Concept("peace")));
}
