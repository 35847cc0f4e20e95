"""Reads a BibTeX file with pybtex, and prints its entries as JSON."""
import json, sys
from pybtex.database.input import bibtex

data = bibtex.Parser(encoding="utf-8").parse_file(sys.argv[1])
json.dump({key: {
    "type": entry.type,
    "fields": dict(entry.fields),
    "persons": {role: [str(person) for person in persons] for role, persons in entry.persons.items()},
} for key, entry in data.entries.items()}, sys.stdout)
