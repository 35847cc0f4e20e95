using System.Text.Json.Nodes;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Json;

/// <summary>The conventions of the tool's JSON: a list is always there, anything else is left out where there is nothing to say.</summary>
internal static class JsonParts
{
    /// <summary>Adds a property, unless its value is null.</summary>
    public static JsonObject With(this JsonObject json, string name, JsonNode? value)
    {
        if (value is not null)
        {
            json.Add(name, value);
        }

        return json;
    }

    /// <summary>Adds a list, empty or not.</summary>
    public static JsonObject With<T>(this JsonObject json, string name, IEnumerable<T> items, Func<T, JsonNode?> node)
    {
        json.Add(name, new JsonArray([.. items.Select(node)]));
        return json;
    }

    /// <summary>Adds the properties of <paramref name="other"/>.</summary>
    public static JsonObject WithAll(this JsonObject json, JsonObject other)
    {
        foreach ((string name, JsonNode? value) in other.ToArray())
        {
            other.Remove(name);
            json.Add(name, value);
        }

        return json;
    }

    /// <summary>A word as YAML writes it.</summary>
    public static JsonNode? Word<T>(T? value)
        where T : struct, Enum => value is { } known ? Words.Key(known) : null;

    /// <summary>A date as EDTF.</summary>
    public static JsonNode? Date(Edtf? date) => date?.ToString();

    /// <summary>A text as a map from languages, the default language first.</summary>
    public static JsonObject? Text(LocalizedText? text)
    {
        if (text is null)
        {
            return null;
        }

        JsonObject json = [];
        foreach (string language in text.Languages)
        {
            json.Add(language, text.In(language).Text);
        }

        return json;
    }

    /// <summary>A text that may link concepts: <c>text</c>, and <c>links</c> where there are any.</summary>
    public static JsonObject? LinkedText(LocalizedText? text)
    {
        if (text is null)
        {
            return null;
        }

        JsonObject links = [];
        foreach (string language in text.Languages)
        {
            if (text.LinksIn(language) is { Count: > 0 } inLanguage)
            {
                links.With(language, inLanguage, link => new JsonObject
                {
                    ["start"] = link.Start,
                    ["length"] = link.Length,
                    ["concept"] = link.ConceptId,
                });
            }
        }

        return new JsonObject().With("text", Text(text)).With("links", links.Count > 0 ? links : null);
    }
}
