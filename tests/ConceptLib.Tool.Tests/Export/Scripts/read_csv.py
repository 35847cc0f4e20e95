"""Reads a folder of CSV files as RFC 4180 has them, and prints them as JSON: name to list of rows."""
import csv, glob, json, os, sys

tables = {}
for path in sorted(glob.glob(os.path.join(sys.argv[1], "*.csv"))):
    with open(path, encoding="utf-8", newline="") as file:
        tables[os.path.basename(path)[:-4]] = list(csv.reader(file, strict=True))
json.dump(tables, sys.stdout)
