namespace ConceptLib.Generator.Tests;

/// <summary>A library small enough to read the code that is made of it: every feature once.</summary>
internal static class SmallLibrary
{
    public const string Library = """
        id: peace-studies
        title: Peace Studies
        description: Concepts of a small debate.
        default-language: en
        languages: [en, zh-Hans]
        license: CC-BY-4.0
        kinds:
          principle: {}
          historical-system:
            description: An order of states in its time.
            attributes:
              period: { type: period, required: true }
              scope: { type: enumeration, values: [regional, world-wide] }
              successors: { type: concept, list: true }
        """;

    public const string Sources = """
        wang-2016:
          type: webpage
          title: Build a New Type of International Relations
          author: [wang-yi]
          container-title: Ministry of Foreign Affairs
          issued: 2016-07-01
          URL: https://example.org/wang?a=1&b=2
        encyclopedia:
          type: entry-encyclopedia
          title: New type of international relations
          container-title: Wikipedia
        wang-2015:
          type: webpage
          title: Build a New Type
          deprecated: true
          replaced-by: [wang-2016, encyclopedia]
        """;

    public const string Agents = """
        wang-yi: { type: person, name: Wang Yi, family: Wang, given: Yi, roles: [{ role: Minister of Foreign Affairs, period: "2016" }] }
        us-officials: { type: group, name: U.S. officials }
        minister-wang: { name: Wang Yi, deprecated: true, replaced-by: wang-yi, reason: "One man, \"wang-yi\"." }
        """;

    public const string Events = """
        moscow-speech-2013: { type: speech, label: Speech in Moscow, date: 2013-03-23, place: Moscow, agents: [wang-yi] }
        moscow-2013: { label: Moscow, deprecated: true, reason: There were two. }
        """;

    public const string MutualRespect = """
        kind: principle
        labels: { en: { preferred: mutual respect, admitted: [respect for each other] }, zh-Hans: 相互尊重 }
        definition: >-
          The treatment of other states as equals in a [world order](#westphalian-system) whose path is theirs to choose.
        definitions:
          - { text: A slogan., according-to: us-officials, source: encyclopedia, stance: questions }
        quotes:
          - id: wang-core
            text: Mutual respect is the premise.
            source: { source: wang-2016, locator: section 2 }
            stance: advocates
          - { id: moscow, text: They should respect each other., source: encyclopedia, speaker: wang-yi, direct: false, event: moscow-speech-2013, stance: advocates }
        relations:
          related: [westphalian-system]
          opposes: [{ concept: zero-sum-game, according-to: wang-yi, source: wang-2016 }]
        status: draft
        """;

    public const string WestphalianSystem = """
        kind: historical-system
        label: Westphalian system
        definition: The order of sovereign states since the treaties of 1648.
        attributes: { period: 1648/, scope: world-wide, successors: [mutual-respect] }
        """;

    public const string ZeroSumGame = """
        label: zero-sum game
        definition: A situation in which one side's gain is necessarily another side's loss.
        status: deprecated
        reason: Nobody says so any more.
        relations: { replaced-by: [mutual-respect] }
        """;

    public static (string Path, string Text)[] Files =>
    [
        ("library.yaml", Library),
        ("sources.yaml", Sources),
        ("agents.yaml", Agents),
        ("events.yaml", Events),
        ("principles/mutual-respect.yaml", MutualRespect),
        ("westphalian-system.yaml", WestphalianSystem),
        ("zero-sum-game.yaml", ZeroSumGame),
    ];
}
