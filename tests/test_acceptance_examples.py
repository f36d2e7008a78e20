"""The three example systems, each a program of its own: the kit finds the planted bug and nothing else."""

import ast
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest
from conftest import ROOT

EXAMPLES = ROOT / "examples"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}


def accept(example, authority, system, *more):
    """What the kit says of an example, run from its folder with the claims beside it."""
    command = [sys.executable, "-m", "cinmodel", "accept", "--project", str(ROOT), "--authority", authority]
    command += ["--system", system, "--claims", "claims.toml", "--format", "json", *more]
    ran = subprocess.run(  # noqa: S603
        command, cwd=EXAMPLES / example, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    assert ran.returncode in {0, 1}, ran.stderr
    return ran.returncode, json.loads(ran.stdout)


def by_outcome(told, outcome):
    return [one for one in told["results"] if one["outcome"] == outcome]


@contextmanager
def running():
    """The service example, on a free port."""
    pytest.importorskip("starlette", reason="starlette is not installed")
    pytest.importorskip("uvicorn", reason="uvicorn is not installed")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", "service:app", "--port", str(port), "--log-level", "warning"]
    server = subprocess.Popen(command, cwd=EXAMPLES / "service", env=ENVIRONMENT)  # noqa: S603
    try:
        for _ in range(200):
            with socket.socket() as trying:
                if trying.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait()


def test_the_register_over_sqlite_keeps_what_it_claims():
    status, told = accept("register", "waltham-forest", "register:judge")
    assert status == 0
    assert {one["topic"] for one in by_outcome(told, "passed")} == {
        "first-meeting-convener", "next-review-date", "plan-sent-to", "review-frequency",
    }  # fmt: skip


def test_in_the_service_the_planted_bug_is_found_and_nothing_else():
    with running() as address:
        status, told = accept("service", "devon", address)
        _, again = accept("service", "devon", address, "--jobs", "4")
    assert status == 1
    failed = by_outcome(told, "failed")
    assert {one["topic"] for one in failed} == {"visit-limit"}
    assert all(one["expected"] == "in time" and one["came"].startswith("late") for one in failed)
    for one in failed:
        visits = [event["on"] for event in one["sent"]["case"]["events"] if event["event"] == "visit"]
        assert visits == ["2026-04-15"], "each of them has a visit on the last good day"
    assert len(by_outcome(told, "passed")) == 33
    assert told["readings"] == {
        "first-meeting-time": ["first-meeting-from-assessment goes before first-meeting-from-decision"],
        "minutes-sent-time": ["minutes-sent-time: the days are counted from the meeting"],
    }
    assert again == told


def test_without_the_planted_bug_the_service_keeps_what_it_claims(tmp_path):
    for file in (EXAMPLES / "service").iterdir():
        if file.is_file():
            (tmp_path / file.name).write_text(
                file.read_text().replace("day >= working_days_after", "day > working_days_after")
            )
    pytest.importorskip("starlette", reason="starlette is not installed")
    (tmp_path / "direct.py").write_text(
        "from service import RULES, on_file\n"
        "def judge(question):\n"
        "    child = on_file(question)\n"
        "    return {'findings': [{'topic': one, **RULES[one](child)} for one in question['topics']]}\n"
    )
    command = [sys.executable, "-m", "cinmodel", "accept", "--project", str(ROOT), "--authority", "devon"]
    command += ["--system", "direct:judge", "--claims", "claims.toml"]
    ran = subprocess.run(command, cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, check=False)  # noqa: S603
    assert ran.returncode == 0, ran.stdout


def test_the_program_in_node_keeps_what_it_claims():
    if shutil.which("node") is None:
        pytest.skip("node is not here")
    status, told = accept("visits", "essex", "cmd:node visits.mjs")
    assert status == 0
    assert {one["topic"] for one in by_outcome(told, "passed")} == {"first-visit-time", "early-meeting-decision"}


@pytest.mark.parametrize("path", sorted(EXAMPLES.rglob("*.py")), ids=lambda path: path.name)
def test_no_example_imports_the_model(path):
    imported = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            imported |= {one.name.split(".")[0] for one in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add((node.module or "").split(".")[0])
    assert imported
    assert "cinmodel" not in imported
