using System.Reflection;
using ConceptLib.Tool.Comparison;

namespace ConceptLib.Tool.Sides;

/// <summary>Reads from the classes of a compiled library what a folder of YAML says of them.</summary>
internal static class CompiledSurface
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    private static readonly NullabilityInfoContext s_nullability = new();

    public static LibrarySurface Of(ConceptLibrary library, Type entry)
    {
        Dictionary<(SubjectSort, string), string> members = [];

        // The ids stand in constants: no concept is touched for its name.
        foreach (FieldInfo id in Class("ConceptIds")?.GetFields(Members) ?? [])
        {
            members[(SubjectSort.Concept, (string)id.GetRawConstantValue()!)] = id.Name;
        }

        AddProperties<Source>(SubjectSort.Source, "Sources", static source => source.Id);
        AddProperties<Agent>(SubjectSort.Agent, "Agents", static agent => agent.Id);
        AddProperties<Event>(SubjectSort.Event, "Events", static occasion => occasion.Id);
        return new(
            library.Id,
            entry.Namespace,
            entry.IsPublic,
            members,
            [.. Types(entry.Assembly)
                .Where(type => type.BaseType == typeof(Concept) && type.IsSealed && type.Namespace == entry.Namespace)
                .Select(Kind)
                .OrderBy(static kind => kind.Identifier, StringComparer.Ordinal)]);

        Type? Class(string name) => entry.Assembly.GetType(entry.Namespace is { } space ? $"{space}.{name}" : name);

        void AddProperties<T>(SubjectSort sort, string name, Func<T, string> id)
            where T : class
        {
            foreach (PropertyInfo property in Class(name)?.GetProperties(Members).Where(static property => property.PropertyType == typeof(T)) ?? [])
            {
                members[(sort, id((T)property.GetValue(null)!))] = property.Name;
            }
        }
    }

    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            // Types of the author's own that need what a package does not bring; a kind needs the runtime alone.
            return exception.Types.OfType<Type>();
        }
    }

    private static KindSurface Kind(Type type) => new(
        type.Name,
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(Attribute)
            .OrderBy(static attribute => attribute.Identifier, StringComparer.Ordinal)]);

    private static AttributeSurface Attribute(PropertyInfo property)
    {
        bool isList = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
        Type type = isList ? property.PropertyType.GetGenericArguments()[0] : Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        bool isRequired = Nullable.GetUnderlyingType(property.PropertyType) is null && s_nullability.Create(property).ReadState != NullabilityState.Nullable;
        return new(property.Name, AttributeSurface.TypeOf(Word(type), isList, isRequired), type.IsEnum ? Enum.GetNames(type) : []);
    }

    private static string Word(Type type) =>
        type.IsEnum ? "enumeration"
        : type == typeof(LocalizedText) ? "text"
        : type == typeof(decimal) ? "number"
        : type == typeof(bool) ? "boolean"
        : type == typeof(Edtf) ? "date"
        : "concept";
}
