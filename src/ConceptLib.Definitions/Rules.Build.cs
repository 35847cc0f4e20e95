namespace ConceptLib.Definitions;

public static partial class Rules
{
    /// <summary>The project that generates a library is compiled as a C# that has what the generated code uses.</summary>
    public static readonly Rule LanguageVersion = new("CL0501", "Compile with C# 11 or later", "The project is compiled as C# {0}. A concept library needs C# 11 or later: set <LangVersion>latest</LangVersion>.", RuleSeverity.Error);

    /// <summary>The project that generates a library references the runtime.</summary>
    public static readonly Rule RuntimeNotReferenced = new("CL0502", "Reference ConceptLib", "The project has concept definitions but does not reference ConceptLib.dll, which their code is made for. Reference the package ConceptLib.", RuleSeverity.Error);

    /// <summary>A build property has a value that it can have.</summary>
    public static readonly Rule BuildProperty = new("CL0503", "Give build properties values they can have", "The build property {0} cannot be '{1}': {2}.", RuleSeverity.Error);

    /// <summary>A library too large for the compiler's heap of string literals uses the data section.</summary>
    public static readonly Rule TooMuchText = new("CL0504", "Compile a large library with the data section", "The library has {0} characters of text in ordinary string literals; an assembly holds about 8 million. {1}", RuleSeverity.Error);

    /// <summary>A library is no larger than the largest that was measured.</summary>
    public static readonly Rule UnmeasuredSize = new("CL0505", "Stay within the sizes that were measured", "The library has {0} concepts and {1} characters of text. Nothing above {2} concepts or {3} characters was measured: how long it compiles, and in how much memory, is not known.", RuleSeverity.Warning);

    /// <summary>A library fits into an assembly that loads.</summary>
    public static readonly Rule TooLarge = new("CL0506", "Divide a library that does not fit into an assembly", "The library has {0} {1}; an assembly takes at most {2}. Divide it into several libraries.", RuleSeverity.Error);

    private static IEnumerable<Rule> Build => [LanguageVersion, RuntimeNotReferenced, BuildProperty, TooMuchText, UnmeasuredSize, TooLarge];
}
