"""Validates files against a JSON Schema of whatever draft: validate_json.py SCHEMA FILE...; prints each fault as FILE, pointer and message."""
import json, os, sys, warnings
warnings.simplefilter("ignore")
from jsonschema.validators import validator_for

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
validator = validator_for(schema)
validator.check_schema(schema)
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        for fault in validator(schema).iter_errors(json.load(file)):
            print(f"{os.path.basename(path)} /{'/'.join(map(str, fault.absolute_path))}: {fault.message}")
