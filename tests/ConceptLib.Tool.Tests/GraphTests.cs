using System.Globalization;
using System.Xml.Linq;
using ConceptLib.InternationalRelations;
using ConceptLib.Tool.Tests.Export;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Tests;

public sealed class GraphTests : IDisposable
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    private readonly DefinitionsOnDisk _definitions = new(
        ("library.yaml", "id: sample\ntitle: A Sample\nkinds: { thing: {}, idea: {} }\nrelation-types: { causes: { inverse: caused-by } }"),
        ("agents.yaml", "somebody: { name: Some Body }"),
        ("whole.yaml", "kind: thing\nlabel: whole\ndefinition: All.\nrelations: { has-part: [{ concept: part, role: core }, other-part], opposes: { concept: chaos, according-to: somebody } }"),
        ("part.yaml", "kind: thing\nlabel: part\ndefinition: Some.\nrelations: { part-of: { concept: whole, role: core }, causes: effect }"),
        ("other-part.yaml", "label: 'other \"part\" <b> \\ `x` & #1;'\ndefinition: Other.\nrelations: { related: part }"),
        ("chaos.yaml", "kind: idea\nlabel: chaos\ndefinition: Disorder."),
        ("effect.yaml", "label: effect\nstatus: deprecated\nreplaced-by: chaos"),
        ("alone.yaml", "label: alone\ndefinition: By itself."));

    public void Dispose() => _definitions.Dispose();

    [Theory]
    [InlineData(0, "whole")]
    [InlineData(1, "chaos other-part part whole")]
    [InlineData(2, "chaos effect other-part part whole")]
    public void Around_a_concept_stand_those_that_are_so_many_relations_away(int depth, string ids) =>
        Assert.Equal(ids, Ids("--around", "whole", "--depth", depth.ToString(CultureInfo.InvariantCulture)));

    [Fact]
    public void A_whole_library_shows_each_concept_once() => Assert.Equal("alone chaos effect other-part part whole", Ids());

    [Theory]
    [InlineData("part-of")]
    [InlineData("has-part")]
    public void Relations_can_be_chosen_by_their_type_or_its_inverse(string type) =>
        Assert.Equal("other-part part whole", Ids("--around", "part", "--depth", "2", "--relation", type));

    [Fact]
    public void A_relation_is_told_with_its_role_and_whose_view_it_is()
    {
        string[] tips = [.. Svg("--around", "whole").Descendants(s_svg + "path").Elements(s_svg + "title").Select(tip => tip.Value)];

        Assert.Contains("opposes: Some Body", tips);
        Assert.Contains("has part: core", tips);
    }

    [Fact]
    public void Of_several_concepts_with_a_label_none_is_chosen_and_their_ids_are_named()
    {
        using DefinitionsOnDisk definitions = new(("bank-1.yaml", "label: bank\ndomain: rivers\ndefinition: A slope."), ("bank-2.yaml", "label: bank\ndomain: money\ndefinition: A house."));

        ToolRun run = definitions.Run("graph", "--around", "bank");

        Assert.Equal((ExitCode.NotFound, ""), (run.Code, run.Output));
        Assert.Contains("Several concepts have the label 'bank'. Name one by its id: bank-1, bank-2.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Found, definitions.Run("graph", "--around", "bank-2").Code);
    }

    [Fact]
    public void A_depth_below_0_is_wrong_usage()
    {
        ToolRun run = _definitions.Run("graph", "--around", "whole", "--depth", "-1");

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.StartsWith("--depth takes a number from 0 on.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a-kind-whose-name-is-longer-than-any-other-word-here")]
    [InlineData("一个名称很长的概念种类一个名称很长的概念种类")]
    public void The_words_of_the_legend_do_not_overlap_however_long_they_are(string kind)
    {
        using DefinitionsOnDisk definitions = new(
            ("library.yaml", $"id: sample\nkinds: {{ {kind}: {{}}, {kind}-2: {{}}, {kind}-3: {{}} }}"),
            ("a.yaml", $"label: a\nkind: {kind}\ndefinition: A.\nrelations: {{ related: [b, c] }}"),
            ("b.yaml", $"label: b\nkind: {kind}-2\ndefinition: B."),
            ("c.yaml", $"label: c\nkind: {kind}-3\ndefinition: C."));

        XElement svg = XElement.Parse(definitions.Run("graph").Output);
        Area page = new(0, 0, (double)svg.Attribute("width")!, (double)svg.Attribute("height")!);
        Area[] legend = [.. svg.Elements(s_svg + "text").Where(text => text.Value.StartsWith(kind[..4].Replace('-', ' '), StringComparison.Ordinal)).Select(text => Area.OfColumns(text, TerminalText.Columns(text.Value)))];

        Assert.Equal(3, legend.Length);
        Assert.All(legend, area => Assert.True(page.Holds(area), $"{area} leaves the page {page}"));
        Assert.Equal([false, false, false], [legend[0].Meets(legend[1]), legend[1].Meets(legend[2]), legend[0].Meets(legend[2])]);
    }

    [Fact]
    public void A_relation_that_both_sides_write_is_one_line() =>
        Assert.Single(_definitions.Run("graph", "--format", "dot").Lines, line => line.Contains("\"part\"", StringComparison.Ordinal) && line.Contains("\"whole\"", StringComparison.Ordinal) && line.Contains("->", StringComparison.Ordinal));

    [Fact]
    public void No_box_and_no_words_of_the_content_library_share_a_place()
    {
        foreach (string[] arguments in (string[][])[[], ["--around", "new-type-of-international-relations", "--depth", "2"]])
        {
            XElement svg = XElement.Parse(ToolRun.Plain(["graph", .. arguments]).Output);
            Area[] boxes = [.. svg.Descendants(s_svg + "g").Elements(s_svg + "rect").Select(Area.OfBox)];
            Area[] words = [.. svg.Elements(s_svg + "text").Select(Area.OfText)];

            Assert.True(boxes.Length > 50);
            Area[] all = [.. boxes, .. words];
            for (int i = 0; i < all.Length; i++)
            {
                Assert.DoesNotContain(all.Skip(i + 1), other => other.Meets(all[i]));
            }

            Area page = new(0, 0, (double)svg.Attribute("width")!, (double)svg.Attribute("height")!);
            Assert.All(all, area => Assert.True(page.Holds(area), $"{area} leaves the page {page}"));
        }
    }

    [Fact]
    public void What_is_too_large_to_be_read_is_refused_with_the_way_out()
    {
        using DefinitionsOnDisk definitions = new([.. Enumerable.Range(0, 301).Select(number => ($"c{number}.yaml", $"label: c{number}\ndefinition: One."))]);

        ToolRun run = definitions.Run("graph");

        Assert.Equal(new ToolRun(ExitCode.WrongUsage, "", "A picture of 301 concepts is not readable; 300 are the most. Name one with --around, fewer relations with --relation, or take --format dot.\n"), run);
        Assert.Equal(ExitCode.Found, definitions.Run("graph", "--format", "dot").Code);
    }

    [Fact]
    public void A_chain_of_many_concepts_is_drawn()
    {
        using DefinitionsOnDisk definitions = new([.. Enumerable.Range(0, 250).Select(number => ($"c{number}.yaml", $"label: c{number}\ndefinition: One." + (number == 0 ? "" : $"\nrelations: {{ related: c{number - 1} }}")))]);

        Assert.Equal(250, XElement.Parse(definitions.Run("graph").Output).Descendants(s_svg + "g").Count());
    }

    [Theory]
    [InlineData("--around", "whol", "No concept has the id or label 'whol'. Did you mean 'whole'?")]
    [InlineData("--relation", "part", "The library has no relation type 'part'.")]
    public void What_the_library_does_not_have_is_exit_code_1(string option, string value, string complaint)
    {
        ToolRun run = _definitions.Run("graph", option, value);

        Assert.Equal((ExitCode.NotFound, ""), (run.Code, run.Output));
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_escaped_in_each_format()
    {
        Assert.Contains("other \"part\" <b> \\ `x` & #1;", Svg().Descendants(s_svg + "text").Select(text => text.Value));
        Assert.Contains("label=\"other \\\"part\\\" <b> \\\\ `x` & #1;\"", _definitions.Run("graph", "--format", "dot").Output, StringComparison.Ordinal);
        Assert.Contains("[\"other #34;part#34; #60;b#62; #92; #96;x#96; #38; #35;1#59;\"]", _definitions.Run("graph", "--format", "mermaid").Output, StringComparison.Ordinal);
    }

    [NeedsTheory("dot")]
    [InlineData(true)]
    [InlineData(false)]
    public void Graphviz_draws_each_concept_of_a_graph_in_its_language(bool isContent)
    {
        string file = _definitions.PathOf("../graph.dot");
        ToolRun run = isContent ? ToolRun.Plain("graph", "--format", "dot", "-o", file) : _definitions.Run("graph", "--format", "dot", "-o", file);
        Assert.Equal(ExitCode.Found, run.Code);

        XElement drawn = XElement.Parse("<svg" + ForeignProgram.Run("dot", "-Tsvg", file).Split("<svg", 2)[1]); // without the document type, whose address nobody is to ask

        Assert.Equal(isContent ? Concepts.Library.All.Count : 6, drawn.Descendants(s_svg + "g").Count(group => (string?)group.Attribute("class") == "node"));
    }

    [Fact]
    public void A_file_is_written_in_place_of_the_output()
    {
        string file = _definitions.PathOf("../picture.svg");

        Assert.Equal(new ToolRun(ExitCode.Found, "", ""), _definitions.Run("graph", "-o", file));
        Assert.Equal(_definitions.Run("graph").Output, File.ReadAllText(file));
    }

    [Fact]
    public void The_picture_in_the_documentation_is_current()
    {
        string file = Path.Combine(RepositoryDefinitions.Folder, "..", "docs", "mutual-respect.svg");
        string picture = ToolRun.Over(Concepts.Library, "graph", "--around", "mutual-respect").Output;
        if (Environment.GetEnvironmentVariable("AcceptSnapshots") == "true")
        {
            File.WriteAllText(file, picture);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), picture);
    }

    private XElement Svg(params string[] arguments) => XElement.Parse(_definitions.Run(["graph", .. arguments]).Output);

    private string Ids(params string[] arguments) =>
        string.Join(' ', Svg(arguments).Descendants(s_svg + "g").Elements(s_svg + "title").Select(title => title.Value).Order(StringComparer.Ordinal));

    private sealed record Area(double X, double Y, double Width, double Height)
    {
        public static Area OfBox(XElement rectangle) => new(Number(rectangle, "x"), Number(rectangle, "y"), Number(rectangle, "width"), Number(rectangle, "height"));

        // As wide as narrow type makes it: whether a line of text fits its box is seen, not computed.
        public static Area OfText(XElement text) => OfColumns(text, text.Value.Length);

        public static Area OfColumns(XElement text, int columns)
        {
            double size = Number(text, "font-size");
            double width = columns * size * 0.4;
            double x = Number(text, "x") - ((string?)text.Attribute("text-anchor") switch { "end" => width, "middle" => width / 2, _ => 0 });
            return new(x, Number(text, "y") - (size * 0.7), width, size * 0.7);
        }

        public bool Meets(Area other) => X < other.X + other.Width && other.X < X + Width && Y < other.Y + other.Height && other.Y < Y + Height;

        public bool Holds(Area other) => other.X >= X && other.Y >= Y && other.X + other.Width <= X + Width && other.Y + other.Height <= Y + Height;

        private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
    }
}
