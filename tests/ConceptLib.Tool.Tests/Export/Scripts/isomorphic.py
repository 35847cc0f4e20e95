"""Whether files hold the same graph: isomorphic.py FIRST OTHER...; prints the number of triples.

Each blank node of an export is the value of one triple at most. So it is known by what is said of it, and two graphs are isomorphic when
they say the same of the same nodes as often; the general algorithm would take minutes for thousands of blank nodes.
"""
import collections
import sys
import rdflib

# N-Triples are Turtle, and rdflib 6.1 reads a backslash before an n better there.
FORMATS = {"nt": "turtle", "ttl": "turtle", "rdf": "xml", "jsonld": "json-ld"}


def descriptions(path):
    graph = rdflib.Graph()
    graph.parse(path, format=FORMATS[path.rsplit(".", 1)[1]])
    referred = collections.Counter(o for _, _, o in graph if isinstance(o, rdflib.BNode))
    assert all(count == 1 for count in referred.values()), "A blank node has two places."

    def key(term):
        if isinstance(term, rdflib.BNode):
            return "[" + " ".join(sorted(f"{p.n3()} {key(o)}" for p, o in graph.predicate_objects(term))) + "]"
        if isinstance(term, rdflib.Literal) and term.language:
            return rdflib.Literal(str(term), lang=term.language.lower()).n3()  # a tag is one whatever its case
        return term.n3()

    roots = [s for s in set(graph.subjects()) if referred[s] == 0]
    found = collections.Counter((key(s) if isinstance(s, rdflib.BNode) else f"{s.n3()} {p.n3()} {key(o)}") for s in roots for p, o in ([(None, None)] if isinstance(s, rdflib.BNode) else graph.predicate_objects(s)))
    return len(graph), found


size, first = descriptions(sys.argv[1])
for path in sys.argv[2:]:
    other_size, other = descriptions(path)
    if (size, first) != (other_size, other):
        for mark, difference in (("-", first - other), ("+", other - first)):
            for description in sorted(difference)[:10]:
                print(mark, description)
        sys.exit(f"{path} is another graph than {sys.argv[1]}: {other_size} triples for {size}.")
print(size)
