import json
import tomllib
from datetime import date

import jsonschema
import pytest
from conftest import ROOT, SMALL

from cinmodel.loading.project import project
from cinmodel.reports.contracts import json_text
from cinmodel.schema import authority_schema, case_schema, statute_schema, vocabulary_schema

SCHEMAS = ROOT / "authorities" / "schemas"


def plain(value):
    """TOML values as JSON has them: dates as text."""
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def faults(schema, values):
    return list(jsonschema.Draft202012Validator(schema).iter_errors(plain(values)))


def test_the_committed_schemas_are_the_generated_ones(real):
    generated = {
        "authority": authority_schema(real.vocabulary),
        "vocabulary": vocabulary_schema(),
        "case": case_schema(real.vocabulary),
        "statute": statute_schema(real.vocabulary),
    }
    for name, schema in generated.items():
        jsonschema.Draft202012Validator.check_schema(schema)
        assert (SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8") == json_text(schema)


def test_every_committed_file_names_its_schema_and_keeps_it():
    for path in (ROOT / "authorities").glob("*.toml"):
        name = path.stem if path.stem in {"vocabulary", "statute"} else "authority"
        text = path.read_text(encoding="utf-8")
        assert text.startswith(f"#:schema schemas/{name}.schema.json\n"), path.name
        schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
        assert faults(schema, tomllib.loads(text)) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('strength = "must"', 'strength = "mst"'),
        ('topic = "first-meeting-time"', 'topic = "first-meeting-chair"'),
        ('within = "10 working days"', 'within = "10 wroking days"'),
        ('within = "10 working days"', 'whithin = "10 working days"'),
        ('after = "assessment-completed"', 'after = "assessment-complete"'),
        ('one-of = ["manager"]', 'one-of = ["child"]'),
        ('unless = ["disabled"]', 'unless = ["disabeld"]'),
        ('place = "England"', 'place = "Atlantis"'),
        ('says = "Reviews are every four weeks."', "says = 4"),
        ('at = "first-meeting"', 'at = { event = "first-meeting", wich = "first" }'),
        ('detail = "chair"', 'detail = "present"'),
    ],
)
def test_the_schema_sees_what_an_editor_should_underline(old, new):
    one = project(SMALL)
    text = (SMALL / "authorities" / "alpha.toml").read_text(encoding="utf-8")
    schema = authority_schema(one.vocabulary)
    assert faults(schema, tomllib.loads(text)) == []
    assert old in text
    assert faults(schema, tomllib.loads(text.replace(old, new, 1))) != []


def test_the_schema_of_cases_takes_a_case_and_refuses_a_strange_one():
    schema = case_schema(project(SMALL).vocabulary)
    good = {"facts": {"disabled": True}, "events": [{"event": "review", "on": "2026-01-05", "chair": "manager"}]}
    assert faults(schema, good) == []
    assert faults(schema, {"facts": {"disabled": "yes"}})
    assert faults(schema, {"events": [{"event": "review"}]})
    assert faults(schema, {"events": [{"event": "review", "on": "2026-01-05", "chair": "child"}]})
