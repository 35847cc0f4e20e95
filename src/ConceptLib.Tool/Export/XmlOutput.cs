using System.Xml;

namespace ConceptLib.Tool.Export;

/// <summary>XML 1.0 in UTF-8, the same bytes on every system.</summary>
internal static class XmlOutput
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        OmitXmlDeclaration = true, // it would name the encoding of a TextWriter, which is that of memory
    };

    /// <summary>Begins a document.</summary>
    public static XmlWriter Begin(TextWriter output)
    {
        output.Write("""<?xml version="1.0" encoding="utf-8"?>""" + "\n");
        return XmlWriter.Create(output, Settings);
    }
}
