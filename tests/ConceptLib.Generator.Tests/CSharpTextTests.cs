using ConceptLib.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConceptLib.Generator.Tests;

/// <summary>Any text at all, for not every text comes through the reader: kinds of text that it refuses are escaped too.</summary>
public sealed class CSharpTextTests
{
    public static TheoryData<string> Texts =>
    [
        "", "plain", "\"quoted\" \\back \\u0041", "a\r\nb\rc\nd\u0085e\u2028f\u2029g", "\0\u0001\t\u001B\u007F\u009F",
        "*/ ]]> --> <b> </summary> &amp; & \"'", "\uD800", "\uDC00\uD800", "a\uD83Db", "😀\U0010FFFF\uFFFE\uFFFF",
        "\u202E\u2066\u200B\uFEFF\u00AD\u061C\u180E\uFFF9\U000E0041", "相互尊重 हिन्दी e\u0301", "{0} {{ $\"{x}\" #if // ///",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_literal_has_the_value_of_the_text(string text)
    {
        string literal = CSharpText.Literal(text);

        LiteralExpressionSyntax expression = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(literal));
        Assert.Equal(literal.Length, expression.FullSpan.Length);
        Assert.False(expression.ContainsDiagnostics);
        Assert.Equal(text, expression.Token.Value);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_line_of_documentation_stays_one_well_formed_comment(string text)
    {
        string code = $"/// <summary>{DocumentationWriter.Line(text)}</summary>\npublic class C {{ }}\n";

        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose));

        Assert.Empty(tree.GetDiagnostics());
        Assert.Single(tree.GetRoot().ChildNodes());
        Assert.Equal(2, code.Split('\n', '\r', '\u0085', '\u2028', '\u2029').Length - 1);
    }

    [Fact]
    public void What_cannot_be_seen_is_written_as_a_number()
    {
        Assert.Equal("\"\\u202ea\\u200b\\ufeff\"", CSharpText.Literal("\u202Ea\u200B\uFEFF"));
        Assert.Equal("&#x202e;a&#x200b;", CSharpText.Documentation("\u202Ea\u200B"));
    }

    [Fact]
    public void Letters_stay_readable()
    {
        Assert.Equal("\"相互 Öl हिन्दी\"", CSharpText.Literal("相互 Öl हिन्दी"));
        Assert.Equal("相互 Öl हिन्दी", CSharpText.Documentation("相互 Öl हिन्दी"));
    }
}
