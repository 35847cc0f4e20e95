using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Text;

namespace ConceptLib.Benchmarks.Baselines;

/// <summary>A vocabulary in an embedded resource: offsets, then the concepts one after another; each is read when it is first asked for.</summary>
public sealed unsafe class ResourceLibrary
{
    private readonly byte* _start;
    private readonly int _length;
    private readonly ConceptRecord?[] _concepts;

    public ResourceLibrary(Assembly assembly, string name)
    {
        UnmanagedMemoryStream stream = (UnmanagedMemoryStream)assembly.GetManifestResourceStream(name)!;
        _start = stream.PositionPointer;
        _length = (int)stream.Length;
        _concepts = new ConceptRecord?[BitConverter.ToInt32(new ReadOnlySpan<byte>(_start, sizeof(int)))];
    }

    public int Count => _concepts.Length;

    public ConceptRecord this[int index] => _concepts[index] ??= Read(index);

    public static void Write(IReadOnlyList<ConceptRecord> concepts, Stream stream)
    {
        using BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(concepts.Count);
        writer.Write(new byte[concepts.Count * sizeof(int)]);
        int[] offsets = new int[concepts.Count];
        for (int i = 0; i < offsets.Length; i++)
        {
            writer.Flush();
            offsets[i] = (int)stream.Position;
            Write(writer, concepts[i]);
        }

        writer.Flush();
        stream.Position = sizeof(int);
        foreach (int offset in offsets)
        {
            writer.Write(offset);
        }
    }

    private static void Write(BinaryWriter writer, ConceptRecord concept)
    {
        writer.Write(concept.Id);
        Write(writer, concept.Labels, static (w, one) => Write(w, one.Language, one.Status, one.Text));
        Write(writer, concept.Definition, static (w, one) => Write(w, one.Key, one.Value));
        Write(writer, concept.Definitions, static (w, one) => Write(w, one.Text, one.AccordingTo, one.Source, one.Stance));
        Write(writer, concept.Notes, static (w, one) => Write(w, one.Kind, one.Text, one.Source));
        Write(writer, concept.Quotes, static (w, one) => Write(w, one.Id, one.Text, one.Speaker, one.Source, one.Locator, one.Date, one.Stance));
        Write(writer, concept.Relations, static (w, one) => Write(w, one.Type, one.Target, one.Role, one.Source));
    }

    private static void Write<T>(BinaryWriter writer, IReadOnlyCollection<T> items, Action<BinaryWriter, T> write)
    {
        writer.Write7BitEncodedInt(items.Count);
        foreach (T item in items)
        {
            write(writer, item);
        }
    }

    private static void Write(BinaryWriter writer, params string[] texts)
    {
        foreach (string text in texts)
        {
            writer.Write(text);
        }
    }

    private ConceptRecord Read(int index)
    {
        int offset = BitConverter.ToInt32(new ReadOnlySpan<byte>(_start + (sizeof(int) * (index + 1)), sizeof(int)));
        using BinaryReader reader = new(new UnmanagedMemoryStream(_start + offset, _length - offset), Encoding.UTF8);
        ConceptRecord concept = new() { Id = reader.ReadString() };
        concept.Labels = Read(reader, static r => new LabelRecord { Language = r.ReadString(), Status = r.ReadString(), Text = r.ReadString() });
        for (int i = reader.Read7BitEncodedInt(); i > 0; i--)
        {
            concept.Definition.Add(reader.ReadString(), reader.ReadString());
        }

        concept.Definitions = Read(reader, static r => new DefinitionRecord { Text = r.ReadString(), AccordingTo = r.ReadString(), Source = r.ReadString(), Stance = r.ReadString() });
        concept.Notes = Read(reader, static r => new NoteRecord { Kind = r.ReadString(), Text = r.ReadString(), Source = r.ReadString() });
        concept.Quotes = Read(reader, static r => new QuoteRecord
        {
            Id = r.ReadString(), Text = r.ReadString(), Speaker = r.ReadString(), Source = r.ReadString(), Locator = r.ReadString(), Date = r.ReadString(), Stance = r.ReadString(),
        });
        concept.Relations = Read(reader, static r => new RelationRecord { Type = r.ReadString(), Target = r.ReadString(), Role = r.ReadString(), Source = r.ReadString() });
        return concept;
    }

    private static List<T> Read<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        int count = reader.Read7BitEncodedInt();
        List<T> items = new(count);
        for (int i = 0; i < count; i++)
        {
            items.Add(read(reader));
        }

        return items;
    }
}
