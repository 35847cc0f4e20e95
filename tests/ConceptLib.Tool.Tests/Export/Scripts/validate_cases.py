"""Validates the instances of a file {schemas: {NAME: SCHEMA}, cases: [[NAME, INSTANCE]]}; prints for each, in a line, whether it is valid. The schemas are held to that of their draft first."""
import json, sys, warnings
warnings.simplefilter("ignore")
from jsonschema.validators import validator_for

with open(sys.argv[1], encoding="utf-8") as file:
    data = json.load(file)
validators = {}
for name, schema in data["schemas"].items():
    validator = validator_for(schema, default=None)
    validator.check_schema(schema)
    validators[name] = validator(schema)
for name, instance in data["cases"]:
    print("valid" if validators[name].is_valid(instance) else "invalid")
