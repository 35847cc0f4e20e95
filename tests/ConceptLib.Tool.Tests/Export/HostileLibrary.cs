using System.Text;

namespace ConceptLib.Tool.Tests.Export;

/// <summary>A library whose texts are marks of the syntaxes it is exported to, and whose facts are against the rules of SKOS as far as the format lets them.</summary>
internal static class HostileLibrary
{
    /// <summary>A text that ends strings, comments, tags, cells, fields and blocks.</summary>
    public const string Text = "=1+1 \"quoted\" 'it' \\ back\\slash \\n {brace {open } ]]> <b>&amp; <!-- --> ?> %100 $x_1^2~ #5 @en^^<iri> | `code` *star* [x](y) , ; 😀 שלום العربية 한국어 ｗ";

    private static readonly Lazy<string> s_folder = new(Write);

    public static string Folder => s_folder.Value;

    private static string Write()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("conceptlib-hostile-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        string text = Quoted(Text);
        string lines = Quoted($"  First line.\n\n\t- {Text}\n# no heading\n  e\u0301");
        Put("library.yaml", $$"""
            id: Größe.1-x
            title: {{text}}
            description: {{lines}}
            languages: [en, zh-Hans, ar]
            license: MIT OR Apache-2.0
            version: {{text}}
            kinds: { "1st-kind": { attributes: { "2nd": text, größe: number, when: { type: period, list: true }, flag: boolean, pick: { type: enumeration, values: [=a, "-b"] }, other: concept } } }
            relation-types: { "3d": { inverse: "d3" }, größer-als: { inverse: größer-als } }
            """);
        Put("agents.yaml", $$"""
            a: { name: {{text}}, family: {{text}}, given: {{text}}, note: {{lines}}, roles: [{ role: {{text}}, period: 197X/.. }] }
            b: { name: "Barnes and Noble, Inc.", type: organization }
            g: { name: { en: "@group", ar: "مجموعة" }, type: group }
            gone: { name: {{text}}, deprecated: true, replaced-by: [a, g], reason: {{lines}} }
            """);
        Put("events.yaml", $$"""
            e: { label: {{text}}, description: {{lines}}, date: 2016?, place: {{text}}, agents: [a, b, g], type: {{text}} }
            gone: { label: {{text}}, deprecated: true, replaced-by: e, reason: { en: {{text}}, ar: "سبب" } }
            """);
        Put("sources.yaml", $$"""
            us: { type: book, title: {{text}}, author: [a, b], issued: 197X, publisher: {{text}}, URL: "https://example.org/{a}\\b%20c?x=1&y=<2>#f", DOI: "10.1/a{b}c", page: "1–2", language: not a tag! }
            web: { type: webpage, description: {{text}}, issued: -0043-03-15, container-title: {{text}}, language: zh-Hans, note: {{lines}} }
            long: { type: article-journal, title: T, author: b, issued: 2013-03/2014-01, original-date: Y17000, accessed: 2020-02-03 }
            gone: { type: book, title: {{text}}, deprecated: true, replaced-by: [us, web], reason: {{lines}} }
            """);
        Put("us.yaml", $$"""
            kind: 1st-kind
            domain: {{text}}
            labels:
              en: { preferred: {{text}}, admitted: ["=cmd|' /C calc'!A0", same, "+1", "-x", "@y"], abbreviations: same, deprecated: same, hidden: same }
              zh-Hans: 词
              ar: { admitted: كلمة }
            definition: { en: {{lines}}, ar: "تعريف" }
            definitions:
              - { text: {{lines}}, according-to: [a, g], source: { source: us, locator: {{text}}, note: {{text}} }, period: 2013/2016 }
              - quote: q
            quotes:
              - { id: q, text: {{lines}}, source: { source: us, locator: {{text}} }, speaker: a, event: e, date: 2016?, speaker-as-printed: {{text}}, direct: false }
              - { id: r, text: "one […] two [sic] three [...] four", source: web, stance: opposes }
            relations:
              broader: top
              related: top
              3d: { concept: con, role: {{text}}, according-to: g, note: {{lines}} }
              größer-als: [top]
            mappings:
              exact: [https://example.org/same, "schema:Thing"]
              close: [https://example.org/same]
              broad: [https://example.org/same, "https://例え.jp/和平?q=\uE000#x/y?z", "http://[2001:db8::1]:80/a", "urn:isbn:0-395-36341-1", "tag:a@b.c,2020:'(x)*", "http://a/%20%E2%82%AC"]
              related: [https://example.org/same, "csl:thing"]
            attributes: { "2nd": {{text}}, größe: -0.50, when: [1648/, 2013-03-23, 0000], flag: false, pick: =a, other: con }
            notes: [{ text: {{lines}} }, { kind: history, text: {{text}}, source: { source: us, locator: {{text}} } }]
            """);
        Put("top.yaml", $$"""
            label: top
            definition: Above.
            relations: { broader: summit }
            """);
        Put("summit.yaml", "label: summit\ndefinition: Above all.\nrelations: { related: us }\n");
        Put("con.yaml", "label: con\nstatus: deprecated\nreplaced-by: Upper-Case\nreason: A device on some systems.\n");
        Put("Upper-Case.yaml", "label: upper case\ndefinition: An id with capitals.\n");
        Put("relation.yaml", "label: relation\ndefinition: Named as a namespace is.\nquotes: [{ id: 3d, text: Words., source: long }]\n");
        Put("漢字.yaml", $"label: 漢字\ndefinition: {text}\n");
        Put($"{new string('長', 70)}.yaml", "label: long\ndefinition: An id of 210 bytes.\n");
        return folder.FullName;

        void Put(string path, string yaml)
        {
            string file = Path.Combine(folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, yaml);
        }
    }

    private static string Quoted(string text) =>
        new StringBuilder("\"").Append(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)).Append('"').ToString();
}
