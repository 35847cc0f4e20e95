using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace ConceptLib.Fuzz.Inputs;

/// <summary>Writes whole libraries with all fields of the format: most without a mistake, some with one.</summary>
internal static class LibraryGenerator
{
    private static readonly string[] s_languages = ["en", "de", "zh-Hans"];
    private static readonly string[] s_stances = ["advocates", "describes", "questions", "opposes"];
    private static readonly string[] s_cslTypes = ["book", "webpage", "article-journal", "legal_case", "report", "entry-encyclopedia", "pamphlet"];
    private static readonly string[] s_moods = ["calm", "wild", "class"];
    private static readonly string[] s_relationTypes = ["broader", "related", "part-of", "opposes"];
    private static readonly string[] s_dates = ["2013", "2013-03", "2013-03-23", "197X", "19XX", "2016?", "2016~", "2016-07-01%", "-0044", "2000-XX-XX"];
    private static readonly string[] s_periods = [.. s_dates, "2013/2016", "2017/..", "../2017", "1648/", "/1648", "-0100/0014"];

    // Names that can be told apart in C#, and many of which C# or the generated code use too.
    private static readonly string[] s_ids =
    [
        "trust", "class", "record", "value", "dynamic", "system", "generated", "kinds", "index", "x-1", "1st", "相互尊重", "ελευθερία", "state.of.nature", "instance", "concept-bucket00", "text", "page", "nameof", "a", "compiled-library", "file", "nint",
    ];

    private static readonly string[] s_notOfKinds = ["system", "generated"];

    private static readonly Gen<YamlTree> s_word = Gen.Elements("peace", "a word", "war and peace", "相互", "é", "1", "true", "x").Select(Word);

    /// <summary>A library, with a mistake in one of five.</summary>
    public static Gen<WrittenLibrary> Any { get; } =
        from library in Valid()
        from damage in Gen.Choose(0, int.MaxValue - 1)
        select damage % 5 == 0 ? Damage(library, new Random(damage)) : library;

    private static Gen<WrittenLibrary> Valid() =>
        from concepts in Ids(6)
        from sources in Ids(3)
        from agents in Ids(3)
        from events in Ids(2)
        from kinds in Ids(3).Select(static ids => ids.Except(s_notOfKinds).DefaultIfEmpty("trust").ToArray())
        from library in Library(kinds)
        let names = new Names(concepts, sources, agents, events, library)
        from conceptFiles in Gen.CollectToArray(concepts, id => Concept(names, id))
        from sourceRecords in Gen.CollectToArray(sources, id => Source(names, id))
        from agentRecords in Gen.CollectToArray(agents, id => Agent(names, id))
        from eventRecords in Gen.CollectToArray(events, id => Event(names, id))
        from style in Gen.Choose(0, int.MaxValue - 1)
        select new WrittenLibrary(
            ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, concepts.Zip(conceptFiles, static (id, tree) => KeyValuePair.Create(id + ".yaml", tree)))
                .Add("library.yaml", library.Tree)
                .Add("sources/all.yaml", Map(sources.Zip(sourceRecords)))
                .Add("agents.yaml", Map(agents.Zip(agentRecords)))
                .Add("events.yaml", Map(events.Zip(eventRecords))),
            style);

    private static Gen<Declared> Library(string[] kinds) =>
        from attributes in Gen.CollectToArray(kinds, static _ => Attributes())
        from identifiers in Gen.CollectToArray(kinds, static _ => Gen.Choose(0, 9))
        from title in Maybe("title", LanguageText(isLinked: false), 50)
        from description in Maybe("description", LanguageText(isLinked: false), 50)
        from relationTypes in Gen.Choose(0, 2)
        let types = new[] { ("requires", "required-by"), ("contradicts", "contradicts") }.Take(relationTypes).ToArray()
        select new Declared(
            Map([
                .. title,
                .. description,
                ("id", Word("a-library")),
                ("namespace", Word("Acme.Vocabulary")),
                ("default-language", Word("en")),
                ("languages", new YamlList([.. s_languages.Select(Word)])),
                ("license", Word("CC0-1.0 & \"more\" <x>")),
                ("base-iri", Word("https://example.org/ir/")),
                ("version", Word("1.2.3")),
                ("kinds", Map(kinds.Select((kind, index) => (kind, (YamlTree)KindOf(kind, attributes[index], identifiers[index] == 0))))),
                ("relation-types", Map(types.Select(static type => (type.Item1, (YamlTree)Map([("inverse", Word(type.Item2))])))))]),
            [.. kinds.Zip(attributes)],
            [.. types.Select(static type => type.Item1)]);

    private static YamlMap KindOf(string id, (string Name, string Type, bool IsList)[] attributes, bool hasIdentifier) => Map([
        .. hasIdentifier ? new[] { ("identifier", Word("Kind" + StableName(id))) } : [],
        ("description", Word("What it is: */ <b> & {0}.")),
        ("attributes", Map(attributes.Select(static attribute => (attribute.Name, (YamlTree)(attribute.Type == "enumeration"
            ? Map([("type", Word("enumeration")), ("values", new YamlList([.. s_moods.Select(Word)])), ("list", BareWord(attribute.IsList ? "true" : "false"))])
            : Map([("type", Word(attribute.Type)), ("list", BareWord(attribute.IsList ? "true" : "false")), ("description", Word("Says <x> & \"y\"."))]))))))]);

    private static string StableName(string id) => string.Concat(id.Where(char.IsAsciiLetter));

    private static Gen<(string Name, string Type, bool IsList)[]> Attributes() =>
        from names in Gen.SubListOf("motto", "weight", "is-round", "found", "lifetime", "mood", "made-of", "value", "record", "class", "text", "page")
        from types in Gen.CollectToArray(names, static _ => Gen.Elements("text", "number", "boolean", "date", "period", "enumeration", "concept"))
        from lists in Gen.CollectToArray(names, static _ => Gen.Choose(0, 1))
        select names.Select((name, index) => (name, types[index], lists[index] == 1)).ToArray();

    private static Gen<YamlTree> Concept(Names names, string id) => Fields(
        Maybe("domain", s_word, 20),
        Always("labels", Labels(names, id)),
        Maybe("definition", OwnDefinition(names), 90),
        Maybe("definitions", Some(OthersDefinition(names)), 50),
        Maybe("notes", Some(Note(names)), 40),
        Maybe("quotes", Quotes(names), 60),
        Maybe("relations", Relations(names, id), 60),
        Maybe("mappings", Gen.Constant<YamlTree>(Map([("exact", Word("https://example.org/x?a=1&b=%3C2%3E")), ("close", new YamlList([Word("https://example.org/a"), Word("https://example.org/b")]))])), 20),
        KindAndAttributes(names),
        Status(names, id));

    private static Gen<(string, YamlTree)[]> Status(Names names, string id) =>
        from choice in Gen.Choose(0, 9)
        from reason in LanguageText(isLinked: true, names)
        let last = names.Concepts[^1]
        select id == last ? [] : choice switch
        {
            0 => [("status", Word("draft"))],
            1 => [("status", Word("deprecated")), ("reason", reason)],
            2 => new[] { ("status", Word("deprecated")), ("replaced-by", Word(last)) },
            _ => [],
        };

    // The last of its sort is in use: all others may lead to it.
    private static Gen<(string, YamlTree)[]> Deprecation(Names names, string[] sort, string id) =>
        from choice in Gen.Choose(0, 9)
        from reason in LanguageText(isLinked: true, names)
        let deprecated = ("deprecated", BareWord("true"))
        select id == sort[^1] ? [] : choice switch
        {
            0 => [deprecated, ("reason", reason)],
            1 => new[] { deprecated, ("replaced-by", Word(sort[^1])) },
            2 => new[] { deprecated, ("replaced-by", new YamlList([Word(sort[^1])])), ("reason", reason) },
            _ => [],
        };

    private static Gen<(string, YamlTree)[]> KindAndAttributes(Names names) =>
        from kind in Gen.Elements(names.Library.Kinds)
        from isPlain in Gen.Choose(0, 2)
        from kept in Gen.SubListOf(kind.Attributes)
        from values in Gen.CollectToArray(kept, attribute => Value(names, attribute.Type, attribute.IsList))
        select isPlain == 0 ? [] : new[] { ("kind", Word(kind.Id)), ("attributes", Map(kept.Zip(values, static (attribute, value) => (attribute.Name, value)))) };

    private static Gen<YamlTree> Value(Names names, string type, bool isList)
    {
        Gen<YamlTree> one = type switch
        {
            "text" => LanguageText(isLinked: false),
            "number" => Gen.Elements("12", "-0.5", "1e3", "79228162514264337593543950335", "0.0000000000000000000000000001").Select(BareWord),
            "boolean" => Gen.Elements("true", "false").Select(BareWord),
            "date" => Gen.Elements(s_dates).Select(Word),
            "period" => Gen.Elements(s_periods).Select(Word),
            "enumeration" => Gen.Elements(s_moods).Select(Word),
            _ => Gen.Elements(names.Concepts).Select(Word),
        };
        return isList ? Some(one) : one;
    }

    private static Gen<YamlTree> Labels(Names names, string id) =>
        from preferred in LabelOf(names, "label of " + id)
        from more in Fields(
            Maybe("admitted", LabelOf(names, "other label of " + id), 30),
            Maybe("abbreviations", Gen.Constant(new YamlList([Word("L" + id), Word("M" + id)]) as YamlTree), 30),
            Maybe("hidden", Gen.Constant(Word("hidden " + id)), 30))
        from german in Maybe("de", LabelOf(names, "Wort " + id), 40)
        from chinese in Maybe("zh-Hans", Gen.Constant(Word("词" + id)), 40)
        select (YamlTree)Map([("en", Map([("preferred", preferred), .. ((YamlMap)more).Entries])), .. german, .. chinese]);

    private static Gen<YamlTree> LabelOf(Names names, string text) => Gen.OneOf(Gen.Constant(Word(text)), Fields(Always("text", Gen.Constant(Word(text))), Apparatus(names)));

    private static Gen<YamlTree> OwnDefinition(Names names) => Gen.OneOf(
        LanguageText(isLinked: true, names),
        Fields(Always("text", LanguageText(isLinked: true, names)), Maybe("adapted", BareFlag(), 50), Apparatus(names)));

    private static Gen<YamlTree> OthersDefinition(Names names) => Fields(
        Always("text", LanguageText(isLinked: true, names)),
        Always("according-to", Gen.Elements(names.Agents).Select(Word)),
        Maybe("source", Citation(names), 70),
        Maybe("period", Gen.Elements(s_periods).Select(Word), 40),
        Maybe("stance", Gen.Elements(s_stances).Select(Word), 60),
        Maybe("adapted", BareFlag(), 30));

    private static Gen<YamlTree> Quotes(Names names) =>
        from count in Gen.Choose(1, 3)
        from quotes in Gen.CollectToArray(Enumerable.Range(1, count), number => Fields(
            Always("id", Gen.Constant(Word($"q{number}"))),
            Always("text", Text()),
            Always("source", Citation(names)),
            Always("speaker", Gen.Elements(names.Agents).Select(Word)),
            Maybe("direct", BareFlag(), 30),
            number == 1 ? Maybe("event", Gen.Elements(names.Events).Select(Word), 30) : Maybe("date", Gen.Elements(s_dates).Select(Word), 30),
            Maybe("stance", Gen.Elements(s_stances).Select(Word), 50),
            Maybe("version-of", Gen.Constant(Word("q1")), number > 1 ? 40 : 0),
            Maybe("cites", Citation(names), 30),
            Maybe("speaker-as-printed", Text(), 20),
            Maybe("note", Text(), 30)))
        select (YamlTree)new YamlList([.. quotes]);

    private static Gen<YamlTree> Relations(Names names, string id)
    {
        // To those that come later: nothing goes in a circle, or is stated on both sides.
        string[] others = [.. names.Concepts.SkipWhile(other => other != id).Skip(1)];
        string[] types = others.Length == 0 ? [] : [.. s_relationTypes, .. names.Library.RelationTypes];
        return
            from chosen in Gen.SubListOf(types)
            from targets in Gen.CollectToArray(chosen, type => Fields(
                Always("concept", Gen.Elements(others).Select(Word)),
                Maybe("role", LanguageText(isLinked: false), 50),
                Always("according-to", Gen.Elements(names.Agents).Select(Word)),
                Maybe("period", Gen.Elements(s_periods).Select(Word), 30),
                Apparatus(names)))
            select (YamlTree)Map(chosen.Zip(targets));
    }

    private static Gen<YamlTree> Note(Names names) => Gen.OneOf(Text(), Fields(
        Always("kind", Gen.Elements("note", "scope", "usage", "history", "editorial", "change", "example", "etymology").Select(Word)),
        Always("text", LanguageText(isLinked: true, names)),
        Maybe("source", Citation(names), 60)));

    private static Gen<(string, YamlTree)[]> Apparatus(Names names) =>
        from source in Maybe("source", Citation(names), 60)
        from note in Maybe("note", Text(), 30)
        select source.Concat(note).ToArray();

    private static Gen<YamlTree> Citation(Names names) => Gen.OneOf(
        Gen.Elements(names.Sources).Select(Word),
        Fields(Always("source", Gen.Elements(names.Sources).Select(Word)), Maybe("locator", Text(), 80), Maybe("note", Text(), 30)));

    private static Gen<YamlTree> Source(Names names, string id) => Fields(
        Always("type", Gen.Elements(s_cslTypes).Select(Word)),
        Always("title", LanguageText(isLinked: false)),
        Maybe("description", Text(), 50),
        Maybe("author", Gen.Elements(names.Agents).Select(Word), 60),
        Maybe("container-title", Text(), 50),
        Maybe("publisher", Text(), 30),
        Maybe("issued", Gen.Elements(s_dates).Select(Word), 70),
        Maybe("accessed", Gen.Elements(s_dates).Select(Word), 30),
        Maybe("URL", Gen.Elements("https://example.org/?a=1&b=\"2\"", "http://[::1", "javascript:alert(1)", "https://ex.org/</summary>").Select(Word), 60),
        Maybe("note", Text(), 30),
        Deprecation(names, names.Sources, id));

    private static Gen<YamlTree> Agent(Names names, string id) => Fields(
        Maybe("type", Gen.Elements("person", "organization", "group", "software").Select(Word), 60),
        Always("name", Gen.OneOf(Text(), Text().Select(static text => (YamlTree)Map([("en", text), ("zh-Hans", Word("作者"))])))),
        Maybe("family", Text(), 30),
        Maybe("given", Text(), 30),
        Maybe("roles", Some(Gen.OneOf(Text(), Fields(Always("role", LanguageText(isLinked: false)), Maybe("period", Gen.Elements(s_periods).Select(Word), 50), Apparatus(names)))), 40),
        Deprecation(names, names.Agents, id));

    private static Gen<YamlTree> Event(Names names, string id) => Fields(
        Always("label", Gen.Elements("Congress", "Speech", "大会").Select(Word)),
        Maybe("type", s_word, 40),
        Maybe("description", LanguageText(isLinked: true, names), 40),
        Maybe("date", Gen.Elements(s_dates).Select(Word), 60),
        Maybe("place", LanguageText(isLinked: false), 40),
        Always("agents", Gen.Constant<YamlTree>(new YamlList([.. names.Agents.Select(Word)]))),
        Deprecation(names, names.Events, id));

    private static Gen<YamlTree> LanguageText(bool isLinked, Names? names = null) =>
        from choice in Gen.Choose(0, 3)
        from text in Text()
        from german in choice == 3 ? Text() : Gen.Constant(text)
        let linked = isLinked && names is not null && choice == 0 ? Word($"See [it](#{names.Concepts[0]}) and {((YamlWord)text).Value}") : text
        select choice == 3 ? Map([("en", linked), ("de", german)]) : linked;

    private static Gen<YamlTree> Text() => TextGenerator.Visible.Select(Word);

    private static Gen<YamlTree> BareFlag() => Gen.Elements("true", "false").Select(BareWord);

    private static Gen<string[]> Ids(int most) =>
        from count in Gen.Choose(1, most)
        from ids in Gen.Shuffle(s_ids)
        select ids.Take(count).ToArray();

    private static Gen<YamlTree> Some(Gen<YamlTree> item) =>
        from count in Gen.Choose(1, 3)
        from items in Gen.ListOf(item, count)
        select (YamlTree)new YamlList([.. items]);

    private static Gen<YamlTree> Fields(params Gen<(string, YamlTree)[]>[] fields) =>
        from all in Gen.CollectToArray(fields, static field => field)
        select (YamlTree)Map(all.SelectMany(static entries => entries));

    private static Gen<(string, YamlTree)[]> Always(string key, Gen<YamlTree> value) => value.Select(tree => new[] { (key, tree) });

    private static Gen<(string, YamlTree)[]> Maybe(string key, Gen<YamlTree> value, int percent) =>
        from chance in Gen.Choose(0, 99)
        from entries in chance < percent ? Always(key, value) : Gen.Constant(Array.Empty<(string, YamlTree)>())
        select entries;

    private static YamlTree Word(string text) => new YamlWord(text);

    // A flag or a number in quotation marks is a text.
    private static YamlTree BareWord(string text) => new YamlWord(text) { IsBare = true };

    private static YamlMap Map(IEnumerable<(string, YamlTree)> entries) => new YamlMap([.. entries]);

    /// <summary>One mistake: a key renamed, left out or written twice, a value of another shape, or of any text.</summary>
    private static WrittenLibrary Damage(WrittenLibrary library, Random random)
    {
        (string path, YamlTree document) = library.Documents.ElementAt(random.Next(library.Documents.Count));
        YamlTree[] nodes = [.. document.Nodes()];
        YamlTree node = nodes[random.Next(nodes.Length)];
        YamlTree damaged = node switch
        {
            YamlMap { Entries: { Length: > 0 } entries } map => random.Next(4) switch
            {
                0 => new YamlMap(entries.RemoveAt(random.Next(entries.Length))),
                1 => new YamlMap(entries.Add(entries[random.Next(entries.Length)])),
                2 => new YamlMap(entries.SetItem(0, (entries[0].Key + "s", entries[0].Value))),
                _ => new YamlList([map]),
            },
            YamlWord word => random.Next(4) switch
            {
                0 => new YamlList([word, word]),
                1 => Map([("en", word)]),
                2 => Word(NastyText.Of(NastyText.Names, random)),
                _ => Word(word.Value + NastyText.Pick(random)),
            },
            _ => Word(NastyText.Pick(random)),
        };
        return library with { Documents = library.Documents.SetItem(path, document.Replace(node, damaged)) };
    }

    private sealed record Names(string[] Concepts, string[] Sources, string[] Agents, string[] Events, Declared Library);

    private sealed record Declared(YamlTree Tree, (string Id, (string Name, string Type, bool IsList)[] Attributes)[] Kinds, string[] RelationTypes);
}
