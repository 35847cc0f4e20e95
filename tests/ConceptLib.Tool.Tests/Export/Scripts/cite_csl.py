"""Makes a bibliography of a CSL-JSON file with citeproc-py, in the style beside this script; prints a reference a line, in the order of the file."""
import json, os, sys, warnings
warnings.simplefilter("ignore")
from citeproc import CitationStylesStyle, CitationStylesBibliography, Citation, CitationItem, formatter
from citeproc.source.json import CiteProcJSON

with open(sys.argv[1], encoding="utf-8") as file:
    records = json.load(file)
style = CitationStylesStyle(os.path.join(os.path.dirname(__file__), "plain.csl"), validate=False)
bibliography = CitationStylesBibliography(style, CiteProcJSON(records), formatter.plain)
for record in records:
    bibliography.register(Citation([CitationItem(record["id"])]))
for entry in bibliography.bibliography():
    print(str(entry))
