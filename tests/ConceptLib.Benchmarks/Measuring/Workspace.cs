using System.Globalization;
using System.Text;
using ConceptLib.Benchmarks.Baselines;
using ConceptLib.Benchmarks.Synthetic;

namespace ConceptLib.Benchmarks.Measuring;

/// <summary>A folder for what is measured, gone when the measuring is over. A library of a size is made once.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conceptlib-benchmarks-").FullName;
    private readonly Dictionary<SyntheticOptions, VocabularyProject> _projects = [];

    public VocabularyProject Project(int concepts) => Project(new SyntheticOptions(concepts));

    public VocabularyProject Project(SyntheticOptions options)
    {
        if (!_projects.TryGetValue(options, out VocabularyProject? project))
        {
            _projects.Add(options, project = new VocabularyProject(Directory.CreateDirectory(Folder(options)).FullName, options));
        }

        return project;
    }

    /// <summary>Makes room: a library that is asked for again is made again.</summary>
    public void Forget(int concepts)
    {
        SyntheticOptions options = new(concepts);
        if (_projects.Remove(options))
        {
            Directory.Delete(Folder(options), recursive: true);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Folder(SyntheticOptions options) => Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{options.Concepts}-{options.Languages}"));
}

/// <summary>One vocabulary, as an author's project and as everything one would write instead; each form is made when it is asked for.</summary>
internal sealed class VocabularyProject
{
    private readonly string _folder;
    private readonly SyntheticOptions _options;
    private readonly Lazy<IReadOnlyList<string>> _definitions;
    private readonly Lazy<IReadOnlyList<string>> _generated;
    private readonly Lazy<VocabularyPrograms> _programs;

    public VocabularyProject(string folder, SyntheticOptions options)
    {
        _folder = folder;
        _options = options;
        Library = SyntheticLibrary.Create(options);
        _definitions = new(WriteDefinitions);
        _generated = new(Generate);
        _programs = new(() => new VocabularyPrograms(this));
    }

    public LibraryRecord Library { get; }

    public int Concepts => Library.Concepts.Count;

    /// <summary>The concept that is touched: one in the middle.</summary>
    public ConceptRecord One => Library.Concepts[Concepts / 2];

    /// <summary>The files of the definitions folder.</summary>
    public IReadOnlyList<string> Definitions => _definitions.Value;

    /// <summary>The compiled library.</summary>
    public string Assembly => Compiler.Built(WithGenerator);

    /// <summary>The author's project: YAML and the generator.</summary>
    public Compilation WithGenerator => new(InFolder("generator/Vocabulary.dll"), [])
    {
        References = [typeof(ConceptLibrary).Assembly.Location],
        Analyzers = Compiler.Generator,
        Definitions = Definitions,
        Switches = [Compiler.DataSection, $"/analyzerconfig:{InFolder(".globalconfig")}"],
    };

    /// <summary>The same with some of its languages: what a project chooses by the property <c>ConceptLanguages</c>.</summary>
    public Compilation WithLanguages(params string[] languages)
    {
        string config = InFolder("languages/.globalconfig");
        File.WriteAllText(config, $"is_global = true\nbuild_property.ConceptLibLanguages = {string.Join(',', languages)}\n");
        return WithGenerator with
        {
            Output = InFolder("languages/Vocabulary.dll"),
            Switches = [.. WithGenerator.Switches, $"/analyzerconfig:{config}"],
        };
    }

    /// <summary>The same code, generated before.</summary>
    public Compilation Pregenerated => new(InFolder("pregenerated/Vocabulary.dll"), _generated.Value)
    {
        References = [typeof(ConceptLibrary).Assembly.Location],
        Switches = [Compiler.DataSection],
    };

    /// <summary>A class whose objects are all made at its first touch.</summary>
    public Compilation EagerClass => new(
        InFolder("eager/Vocabulary.dll"),
        [Baseline("eager", "Records"), Source("eager/Concepts.cs", HandWrittenCode.EagerClass)]);

    /// <summary>Properties over an embedded resource.</summary>
    public Compilation OverResource
    {
        get
        {
            string resource = InFolder("resource/concepts.bin");
            if (!File.Exists(resource))
            {
                using FileStream stream = File.Create(resource);
                ResourceLibrary.Write(Library.Concepts, stream);
            }

            return new(InFolder("resource/Vocabulary.dll"), [Baseline("resource", "Records"), Baseline("resource", "ResourceLibrary"), Source("resource/Concepts.cs", HandWrittenCode.OverResource)])
            {
                Switches = [$"/resource:{resource},concepts"],
            };
        }
    }

    /// <summary>A file in JSON.</summary>
    public string Json => Data("concepts.json", JsonLibrary.Save);

    /// <summary>A file in YAML, in the shape of the records.</summary>
    public string Yaml => Data("concepts.yaml", YamlLibrary.Save);

    /// <summary>Programs that read the vocabulary.</summary>
    public VocabularyPrograms Programs => _programs.Value;

    /// <summary>A program over one of the forms.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="measurements">What it can be asked for by its first argument, and the C# that gives a number of characters.</param>
    /// <param name="needs">What it is compiled against, and runs with.</param>
    public MeasuredProgram Program(string name, IReadOnlyDictionary<string, string> measurements, Compilation needs)
    {
        string folder = Directory.CreateDirectory(Path.Combine(_folder, "programs", name)).FullName;
        return MeasuredProgram.Compile(folder, measurements, needs);
    }

    public string Baseline(string folder, string name) => Compiler.Baseline(name, Directory.CreateDirectory(Path.Combine(_folder, folder)).FullName);

    /// <summary>A folder with another version of the definitions.</summary>
    /// <param name="name">Of the folder.</param>
    /// <param name="edit">Makes that version.</param>
    public string OtherDefinitions(string name, Action<LibraryRecord> edit)
    {
        LibraryRecord other = SyntheticLibrary.Create(_options);
        edit(other);
        return Path.GetDirectoryName(Write(other, name)[0])!;
    }

    private List<string> Write(LibraryRecord library, string folder)
    {
        List<string> paths = [];
        foreach (DefinitionFile file in DefinitionFolder.Files(library))
        {
            string path = InFolder($"{folder}/{file.Path}");
            File.WriteAllText(path, file.Text);
            paths.Add(path);
        }

        return paths;
    }

    private List<string> WriteDefinitions()
    {
        List<string> paths = Write(Library, "definitions");
        string folder = Convert.ToBase64String(Encoding.UTF8.GetBytes(InFolder("definitions") + Path.DirectorySeparatorChar));
        File.WriteAllText(
            InFolder(".globalconfig"),
            $"is_global = true\nbuild_property.AssemblyName = Vocabulary\nbuild_property.RootNamespace = Acme.Vocabulary\nbuild_property.ConceptDefinitionsFolderBase64 = {folder}\n");
        return paths;
    }

    private string[] Generate()
    {
        string folder = Directory.CreateDirectory(Path.Combine(_folder, "generated")).FullName;
        Compiler.Run(WithGenerator with { Switches = [.. WithGenerator.Switches, $"/generatedfilesout:{folder}"] });
        return Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories);
    }

    private string Source(string name, Func<LibraryRecord, string> write)
    {
        string path = InFolder(name);
        if (!File.Exists(path))
        {
            File.WriteAllText(path, write(Library));
        }

        return path;
    }

    private string Data(string name, Action<LibraryRecord, string> save)
    {
        string path = InFolder(name);
        if (!File.Exists(path))
        {
            save(Library, path);
        }

        return path;
    }

    private string InFolder(string name)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
