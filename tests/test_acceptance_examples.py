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
from pathlib import Path

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


@pytest.fixture
def exported(tmp_path):
    """Features and step list as an adopter of another tool gets them."""
    command = [sys.executable, "-m", "cinmodel"]
    for more in (
        ["accept", "--authority", "devon", "--export", str(tmp_path / "features")],
        ["schema", "--to", str(tmp_path)],
    ):
        subprocess.run([*command, *more, "--project", str(ROOT)], env=ENVIRONMENT, capture_output=True, check=True)  # noqa: S603
    return tmp_path


def bound(command, folder, address):
    """What a binding says of the service's five topics."""
    topics = "first-meeting-time,minutes-sent-time,first-meeting-chair,first-meeting-minutes,visit-limit"
    steps = str(folder / "acceptance-steps.json")
    environment = {**os.environ, "SYSTEM": f"{address}/judge", "TOPICS": topics, "STEPS": steps}
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    return ran.stdout + ran.stderr


# Beside the planted bug's three, six scenarios expect "depends on the reading": a binding knows no readings.


def test_the_binding_for_behave_asks_and_finds_the_same(exported):
    pytest.importorskip("behave", reason="behave is not installed")
    (exported / "features" / "steps").mkdir()
    shutil.copy(EXAMPLES / "bindings" / "behave_steps.py", exported / "features" / "steps" / "steps.py")
    with running() as address:
        text = bound(
            [sys.executable, "-m", "behave", "-f", "progress", "--no-source", "features/devon"], exported, address
        )
    assert "27 scenarios passed, 9 failed, 756 skipped" in text, text[-2000:]


def test_the_binding_for_cucumber_js_asks_and_finds_the_same(exported):
    modules = os.environ.get("CINMODEL_NODE_MODULES")
    runner = Path(modules or "nowhere") / "node_modules" / ".bin" / "cucumber-js"
    if not runner.exists():
        pytest.skip("CINMODEL_NODE_MODULES names no folder with @cucumber/cucumber")
    (exported / "node_modules").symlink_to(Path(modules) / "node_modules")
    (exported / "package.json").write_text('{"type": "module"}')
    shutil.copy(EXAMPLES / "bindings" / "cucumber_steps.mjs", exported)
    with running() as address:
        text = bound(
            [runner, "--import", "cucumber_steps.mjs", "--format", "summary", "features/devon"], exported, address
        )
    assert "792 scenarios (9 failed, 756 skipped, 27 passed)" in text, text[-2000:]


def test_the_class_for_cucumber_jvm_has_a_method_for_each_step(exported):
    shutil.copytree(EXAMPLES / "bindings" / "cucumber-jvm" / "src", exported / "src")
    subprocess.run([sys.executable, EXAMPLES / "bindings" / "cucumber-jvm" / "steps.py"], cwd=exported, check=True)  # noqa: S603
    text = (exported / "src" / "test" / "java" / "cin" / "Steps.java").read_text(encoding="utf-8")
    steps = json.loads((exported / "acceptance-steps.json").read_text(encoding="utf-8"))["steps"]
    assert text.count("public void step") == len(steps)
    for step in steps:
        assert json.dumps(step["pattern"], ensure_ascii=False) in text


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*/*.py")), ids=lambda path: path.name)
def test_no_example_imports_the_model(path):
    imported = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            imported |= {one.name.split(".")[0] for one in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add((node.module or "").split(".")[0])
    assert imported
    assert "cinmodel" not in imported
