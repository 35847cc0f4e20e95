"""Asks the integrity conditions of the SKOS Reference of a Turtle file, over what its axioms entail; prints each violation."""
import sys
import rdflib

PREFIXES = "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> "
# broaderTransitive, related and the mapping properties with their sub-properties and inverses (S19 to S26, S39 to S44).
BROADER = "(skos:broader|skos:broadMatch|^skos:narrower|^skos:narrowMatch)"
RELATED = "(skos:related|skos:relatedMatch|^skos:related|^skos:relatedMatch)"
EXACT = "(skos:exactMatch|^skos:exactMatch)"
VIOLATIONS = {
    "S9": "?x a skos:ConceptScheme . { ?x a skos:Concept } UNION { ?x skos:inScheme ?s } UNION { ?x skos:broader ?b }",
    "S13": "{ ?x skos:prefLabel ?y . ?x skos:altLabel ?y } UNION { ?x skos:prefLabel ?y . ?x skos:hiddenLabel ?y } UNION { ?x skos:altLabel ?y . ?x skos:hiddenLabel ?y }",
    "S14": "?x skos:prefLabel ?y , ?z . FILTER(?y != ?z && lang(?y) = lang(?z))",
    "S27": f"?x {RELATED} ?y . ?x {BROADER}+ ?y",
    "S46": f"?x {EXACT}+ ?y . {{ ?x (skos:broadMatch|^skos:narrowMatch|^skos:broadMatch|skos:narrowMatch) ?y }} UNION {{ ?x (skos:relatedMatch|^skos:relatedMatch) ?y }}",
    # What the reference has as domains and ranges (S4 to S7, S19): every end of a relation is a concept of the scheme.
    "relation to no concept": "?x skos:broader|skos:narrower|skos:related ?y . FILTER NOT EXISTS { ?y a skos:Concept }",
    "relation without inverse": "{ ?x skos:broader ?y . FILTER NOT EXISTS { ?y skos:narrower ?x } } UNION { ?x skos:topConceptOf ?y . FILTER NOT EXISTS { ?y skos:hasTopConcept ?x } }",
    "concept without label": "?x a skos:Concept . FILTER NOT EXISTS { ?x skos:prefLabel ?y }",
}

graph = rdflib.Graph()
graph.parse(sys.argv[1], format="turtle")
failed = False
for name, pattern in VIOLATIONS.items():
    for row in graph.query(f"{PREFIXES} SELECT * WHERE {{ {pattern} }} LIMIT 5"):
        failed = True
        print(name, *(term.n3() for term in row if term is not None))
print(len(set(graph.subjects(rdflib.RDF.type, rdflib.URIRef("http://www.w3.org/2004/02/skos/core#Concept")))))
sys.exit(1 if failed else 0)
