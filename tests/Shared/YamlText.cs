using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ConceptLib.Tests.Shared;

/// <summary>A YAML file as text, with the places of its values: to change one of them.</summary>
internal sealed class YamlText(string text)
{
    /// <summary>The keys of all maps.</summary>
    public IEnumerable<string> Keys => Scalars().Where(scalar => scalar.IsKey).Select(scalar => scalar.Value);

    /// <summary>The scalars that are no keys, in order; of one in a list, the key is the list's.</summary>
    public IEnumerable<YamlValue> Values => Scalars().Where(scalar => !scalar.IsKey).Select(scalar => new YamlValue(scalar.Key, scalar.Value, scalar.Start, scalar.End));

    /// <summary>The text with another one between two offsets.</summary>
    public string With(int start, int end, string replacement) => text[..start] + replacement + text[end..];

    private IEnumerable<Scalar> Scalars()
    {
        Parser parser = new(new StringReader(text));
        Stack<(bool IsMap, string Key, bool IsAtKey)> open = new([(false, "", false)]);
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart:
                    open.Push((true, open.Peek().Key, true));
                    break;
                case SequenceStart:
                    open.Push((false, open.Peek().Key, false));
                    break;
                case MappingEnd or SequenceEnd:
                    open.Pop();
                    ValueEnds(open);
                    break;
                case YamlDotNet.Core.Events.Scalar scalar:
                    (bool isMap, string key, bool isAtKey) = open.Peek();
                    yield return new Scalar(isAtKey, key, scalar.Value, (int)scalar.Start.Index, Math.Min((int)scalar.End.Index, text.Length));
                    if (isAtKey)
                    {
                        open.Pop();
                        open.Push((isMap, scalar.Value, false));
                    }
                    else
                    {
                        ValueEnds(open);
                    }

                    break;
            }
        }
    }

    private static void ValueEnds(Stack<(bool IsMap, string Key, bool IsAtKey)> open)
    {
        (bool isMap, string key, bool _) = open.Pop();
        open.Push((isMap, key, isMap));
    }

    private sealed record Scalar(bool IsKey, string Key, string Value, int Start, int End);
}

/// <summary>A scalar of a YAML file that is no key.</summary>
/// <param name="Key">The nearest key it stands under.</param>
/// <param name="Value">The scalar.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends in the text.</param>
internal sealed record YamlValue(string Key, string Value, int Start, int End);
