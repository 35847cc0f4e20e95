using System.Collections;
using System.Globalization;
using System.Reflection;

namespace ConceptLib.Tests.Shared;

/// <summary>
/// Touches everything a library gives out, and remembers it. By reflection, so that what a later version adds is touched too, and so that the runtime
/// may be that of another target or load context.
/// </summary>
internal sealed class LibraryWalk
{
    // One instance each in a library, wherever it is met; "Quote" and the rest have an id.
    private static readonly string[] s_records = ["Concept", "Source", "Agent", "Event", "Quote", "ConceptLibrary"];

    // Values: equal by what they say.
    private static readonly string[] s_values = ["Edtf", "EdtfDay", "RelationType"];

    private static readonly string[] s_languages = ["zh-CN", "en"];

    // Made anew for each question.
    private const string Answer = "LabelMatch";

    private readonly Assembly _runtime;
    private readonly Random? _order;
    private readonly List<(string Key, Func<object?> Read)> _pending = [];
    private readonly Dictionary<string, object> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object?> _seen = new(StringComparer.Ordinal);
    private int _next;

    private LibraryWalk(Assembly runtime, int? seed) => (_runtime, _order) = (runtime, seed is { } number ? new Random(number) : null);

    /// <summary>The ids of the concepts.</summary>
    public string[] Ids => [.. _records.Keys.Where(static key => key.StartsWith("Concept ", StringComparison.Ordinal)).Select(static key => key["Concept ".Length..])];

    /// <summary>The texts of the labels of concepts.</summary>
    public string[] Labels =>
        [.. _seen.Where(static pair => pair.Key.Contains(".Labels[", StringComparison.Ordinal) && pair.Key.EndsWith("].Text", StringComparison.Ordinal)).Select(static pair => pair.Value).OfType<string>().Distinct()];

    /// <summary>How many values were read.</summary>
    public int Count => _seen.Count;

    /// <summary>Walks through a library.</summary>
    /// <param name="library">The <c>ConceptLibrary</c>.</param>
    /// <param name="asked">What is looked up besides; null for nothing.</param>
    /// <param name="members">Generated members, each by its name.</param>
    /// <param name="seed">Of the order in which parts are touched; null for the order in which they are found.</param>
    public static LibraryWalk Of(object library, LibraryWalk? asked = null, IEnumerable<(string Key, Func<object?> Read)>? members = null, int? seed = null)
    {
        LibraryWalk walk = new(library.GetType().Assembly, seed);
        walk._pending.AddRange(members ?? []);
        walk.Remember("library", library);
        foreach (string id in asked?.Ids ?? [])
        {
            walk._pending.Add(($"[{id}]", () => Call(library, "get_Item", id)));
        }

        foreach (string label in asked?.Labels ?? [])
        {
            walk._pending.Add(($"Find {label}", () => Call(library, "Find", label, null)));
        }

        // Each reads all labels.
        foreach (string label in asked?.Labels.Take(3) ?? [])
        {
            walk._pending.Add(($"Search {label}", () => Call(library, "Search", label)));
        }

        while (walk.Next() is { } part)
        {
            walk.Remember(part.Key, Read(part.Read));
        }

        return walk;
    }

    /// <summary>The first thing that two walks saw differently, or null.</summary>
    /// <param name="other">Another walk.</param>
    /// <param name="isSameLibrary">Whether both went through one library, and so have to see the same instances.</param>
    public string? DifferenceFrom(LibraryWalk other, bool isSameLibrary)
    {
        if (_seen.Count < other._seen.Count)
        {
            return other.DifferenceFrom(this, isSameLibrary);
        }

        foreach ((string key, object? mine) in _seen)
        {
            if (!other._seen.TryGetValue(key, out object? others))
            {
                return $"{key} was seen by one of two only.";
            }

            bool isObject = mine is not null && IsObject(mine.GetType());
            if (isObject ? isSameLibrary && !ReferenceEquals(mine, others) : !Equals(mine, others))
            {
                return $"{key}: {mine ?? "null"} and {others ?? "null"}";
            }
        }

        return null;
    }

    private (string Key, Func<object?> Read)? Next()
    {
        if (_next == _pending.Count)
        {
            return null;
        }

        if (_order is not null)
        {
            int chosen = _order.Next(_next, _pending.Count);
            (_pending[_next], _pending[chosen]) = (_pending[chosen], _pending[_next]);
        }

        return _pending[_next++];
    }

    private void Remember(string key, object? value)
    {
        if (value is IEnumerable list and not string)
        {
            int count = 0;
            foreach (object? item in list)
            {
                Remember($"{key}[{count++}]", item);
            }

            _seen[key + ".Count"] = count;
            return;
        }

        if (value is null || RuntimeType(value.GetType()) is not { IsEnum: false } type || s_values.Contains(type.Name))
        {
            _seen[key] = Convert.ToString(value, CultureInfo.InvariantCulture);
            return;
        }

        if (IsObject(value.GetType()))
        {
            _seen[key] = value;
        }

        if (!s_records.Contains(type.Name))
        {
            Expect(key, value);
            return;
        }

        string name = type.Name == "ConceptLibrary" ? type.Name : $"{type.Name} {Call(value, "get_Id")}";
        if (!_records.TryGetValue(name, out object? known))
        {
            _records.Add(name, value);
            Expect(name, value);
        }
        else if (!ReferenceEquals(known, value))
        {
            throw new InvalidOperationException($"There are two instances of {name}: the second is {key}.");
        }
    }

    private void Expect(string key, object value)
    {
        foreach (PropertyInfo property in value.GetType().GetProperties())
        {
            if (property.GetIndexParameters().Length == 0)
            {
                _pending.Add(($"{key}.{property.Name}", () => property.GetValue(value)));
            }
        }

        foreach (MethodInfo method in value.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance))
        {
            if (IsQuestion(method))
            {
                object?[] arguments = Array.ConvertAll(method.GetParameters(), static parameter => parameter.HasDefaultValue ? parameter.DefaultValue : s_languages);
                _pending.Add(($"{key}.{method.Name}({arguments.Length})", () => method.Invoke(value, arguments)));
            }
        }
    }

    // What can be asked with nothing in hand but languages.
    private bool IsQuestion(MethodInfo method) =>
        !method.IsSpecialName && !method.IsGenericMethod && method.ReturnType != typeof(void) && method.DeclaringType!.Assembly == _runtime
        && method.Name is not (nameof(GetHashCode) or "GetEnumerator" or "<Clone>$")
        && method.GetParameters().All(static parameter => parameter.HasDefaultValue || parameter.ParameterType == typeof(string[]));

    // The class of a kind is generated; its base is the runtime's.
    private Type? RuntimeType(Type type)
    {
        Type? found = type;
        while (found is not null && found.Assembly != _runtime)
        {
            found = found.BaseType;
        }

        return found;
    }

    private bool IsObject(Type type) => !type.IsValueType && RuntimeType(type) is { Name: not Answer } found && !s_values.Contains(found.Name);

    private static object? Read(Func<object?> read)
    {
        try
        {
            // A list is read to its end here: it may be lazy, and may throw.
            object? value = read();
            return value is IEnumerable list and not string ? list.Cast<object?>().ToArray() : value;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException!.ToString();
        }
    }

    private static object? Call(object target, string method, params object?[] arguments) => target.GetType().InvokeMember(
        method, BindingFlags.InvokeMethod | BindingFlags.Public | BindingFlags.Instance, null, target, arguments, CultureInfo.InvariantCulture);
}
