"""Three carriers, and what systems do to them: each fault is one clear failure, and nothing outlives its time-out."""

import json
import os
import shutil
import signal
import ssl
import subprocess
import sys
import time
from datetime import date

import pytest
import systems
from conftest import interruptible

from cinmodel.acceptance.carriers import AUTHORIZATION, carriers
from cinmodel.acceptance.protocol import LARGEST, VERSION, NoAnswer, Question
from cinmodel.cases import Case
from cinmodel.diagnostics import Mistakes

QUESTION = Question(VERSION, "devon", date(2026, 1, 27), ("first-meeting-time",), Case())
QUIET = 0.7
"""Seconds that the impatient tests wait for an answer that never comes."""


def told(spec, timeout=20.0, asked=1, **environment):
    """What the last of some questions to a system comes to."""
    carrier = carriers(spec, timeout, environment)()
    try:
        for _ in range(asked - 1):
            carrier.carry(QUESTION)
        return carrier.carry(QUESTION)
    finally:
        carrier.close()


def refused(spec, timeout=20.0, asked=1, **environment):
    with pytest.raises(NoAnswer) as none:
        told(spec, timeout, asked, **environment)
    return none.value


def gone(pid):
    """Whether a process has ended; one that nobody has waited for yet counts as ended."""
    for _ in range(100):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        with open(f"/proc/{pid}/stat", encoding="utf-8") as status:  # noqa: PTH123
            if status.read().rpartition(")")[2].split()[0] == "Z":
                return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize(
    ("does", "what", "came"),
    [
        ("say('ready'); time.sleep(60)", "something else than a JSON object", "ready"),
        ("os.write(1, b'{}\\n{}\\n')", "more than one line", "{}"),
        ("sys.exit(3)", "the program ended with exit status 3", ""),
        ("os.kill(os.getpid(), 9)", "the program was ended by SIGKILL", ""),
        ("print('half', end='', flush=True); sys.exit(0)", "ended with exit status 0", "half"),
        ("os.close(1); time.sleep(60)", "the program closed its output", ""),
        ("say('x' * 100_000_000)", f"longer than {LARGEST} bytes", "xxx"),
    ],
)
def test_a_program_that_misbehaves_is_told_in_one_sentence(does, what, came):
    none = refused(systems.answering(does))
    assert what in none.what
    assert came in none.came


def test_a_program_that_hangs_is_killed_with_all_that_it_started(tmp_path):
    note = tmp_path / "child"
    line = (
        "import subprocess; child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)']);"
        f" open({str(note)!r}, 'w').write(str(child.pid)); time.sleep(600)"
    )
    none = refused(systems.answering(line), timeout=5)
    assert none.what == "nothing came within 5 seconds"
    assert gone(int(note.read_text()))


def test_a_program_that_answers_by_and_by_is_late():
    none = refused(
        systems.program("sys.stdin.readline()\nwhile True: print('{', end='', flush=True); time.sleep(0.1)"), 3
    )
    assert none.what == "nothing came within 3 seconds"
    assert none.came.startswith("{{")


def test_a_program_that_reads_nothing_is_late():
    many = Question(VERSION, "devon", date(2026, 1, 27), ("first-meeting-time",) * 20_000, Case())
    carrier = carriers(systems.program("time.sleep(600)"), QUIET, {})()
    with pytest.raises(NoAnswer, match="nothing came within"):
        carrier.carry(many)


def test_a_program_is_started_anew_after_it_has_died():
    carrier = carriers(systems.answering("say({}); sys.exit(1)"), 20, {})()
    assert carrier.carry(QUESTION) == b"{}"
    with pytest.raises(NoAnswer, match=r"exit status 1|before it was asked"):
        carrier.carry(QUESTION)
    assert carrier.carry(QUESTION) == b"{}"
    carrier.close()


def test_a_program_that_talks_before_it_is_asked_is_told():
    carrier = carriers(systems.answering("say({}); time.sleep(0.2); say('by the way')"), 20, {})()
    assert carrier.carry(QUESTION) == b"{}"
    time.sleep(1)
    with pytest.raises(NoAnswer) as none:
        carrier.carry(QUESTION)
    assert none.value.what == "the program wrote to its standard output before it was asked"
    assert none.value.came == "by the way"
    carrier.close()


def test_a_command_that_does_not_exist_is_told():
    assert refused("cmd:no-such-command-anywhere").what.startswith("the command cannot be started")


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("print('hello'); return {'findings': []}", None),
        ("import os; os.write(1, b'hello'); return {'findings': []}", None),
        ("raise ValueError('no such child')", '{"failure": "ValueError: no such child"}'),
        ("return {1, 2}", '{"failure": "TypeError: Object of type set is not JSON serializable"}'),
        ("raise SystemExit(4)", "the program ended with exit status 4"),
    ],
)
def test_a_callable_may_print_and_may_fail(tmp_path, monkeypatch, body, what):
    (tmp_path / "ours.py").write_text(f"def judge(question):\n    {body}\n")
    monkeypatch.syspath_prepend(tmp_path)
    try:
        came = told("ours:judge").decode()
    except NoAnswer as none:
        came = none.what
    assert came == (what or '{"findings": []}')


def test_a_callable_that_always_fails_shows_its_traceback_once(tmp_path, monkeypatch, capfd):
    (tmp_path / "ours.py").write_text("def judge(question):\n    raise ValueError('no such child')\n")
    monkeypatch.syspath_prepend(tmp_path)
    told("ours:judge", asked=3)
    assert capfd.readouterr().err.count("Traceback") == 1


def test_a_callable_that_cannot_be_imported_is_told_for_each_question():
    assert b"ModuleNotFoundError" in told("no_such_module:judge", asked=2)


@pytest.mark.parametrize(
    ("spec", "what"),
    [
        ("devon", "names no system"),
        ("our system:judge", "names no system"),
        ("cmd:", "the command is empty"),
        ('cmd:node "x', "a quote in the command is not closed"),
        ("http://", "not the base address"),
        ("http://host:99999", "not an address"),
        ("https://host/?q=1", "not the base address"),
        ("https://me:secret@host/", "the address holds credentials"),
    ],
)
def test_what_names_no_system_stops_the_run(spec, what):
    with pytest.raises(Mistakes) as found:
        carriers(spec, 1, {})
    assert what in str(found.value)
    assert "secret" not in str(found.value)


def test_where_a_program_could_outlive_the_kit_none_is_started(monkeypatch):
    monkeypatch.delattr(os, "killpg")
    for spec in ("cmd:true", "ours:judge"):
        with pytest.raises(Mistakes, match="start it as a service"):
            carriers(spec, 1, {})
    assert carriers("http://127.0.0.1:1", 1, {})


def respond_with(body=b"{}", **how):
    return lambda handler, _: systems.send(handler, body, **how)


@pytest.mark.parametrize(
    ("respond", "what", "came"),
    [
        (respond_with(b"oh no", status=500), "the service answered with status 500", "oh no"),
        (respond_with(status=302, Location="http://127.0.0.1:1/"), "redirects (status 302)", ""),
        (respond_with(sort="text/html"), "the answer's type is text/html, not application/json", "{}"),
        (respond_with(Content_Encoding="gzip"), "compressed", ""),
        (respond_with(status=204), "status 204", ""),
    ],
)
def test_a_service_that_misbehaves_is_told_in_one_sentence(respond, what, came):
    with systems.service(respond) as address:
        none = refused(address)
    assert what in none.what
    assert came in none.came


def test_a_redirect_is_not_followed():
    asked = []

    def respond(handler, _):
        asked.append(handler.path)
        systems.send(handler, b"", status=307, Location="/elsewhere")

    with systems.service(respond) as address:
        refused(f"{address}/base/")
    assert asked == ["/base/judge"]


def test_a_hundred_megabytes_are_not_read():
    sent = []

    def respond(connection):
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
        for _ in range(100):
            connection.sendall(b" " * 1_000_000)
            sent.append(1)

    with systems.raw(respond) as address:
        assert len(told(address)) <= LARGEST + 65536
    assert len(sent) < 50


@pytest.mark.parametrize("start", [b"", b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"])
def test_an_answer_that_trickles_is_late(start):
    whole = b"HTTP/1.1 200 OK\r\n" * 100
    sent = []

    def respond(connection):
        connection.recv(65536)
        connection.sendall(start)
        for letter in whole:
            connection.sendall(bytes([letter]))
            sent.append(letter)
            time.sleep(0.05)

    with systems.raw(respond) as address:
        none = refused(address, timeout=QUIET)
    assert none.what == f"nothing came within {QUIET} seconds"
    assert len(sent) < len(whole)


def test_a_service_that_is_cut_off_or_not_there_is_told():
    def respond(connection):
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{}")

    with systems.raw(respond) as address:
        assert "the connection broke" in refused(address).what
    with systems.raw(lambda connection: connection.recv(65536)) as address:
        assert "the connection broke" in refused(address).what
    assert "no connection could be made" in refused(address).what


def test_a_connection_that_was_closed_in_between_is_made_anew():
    def respond(connection):
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")

    with systems.raw(respond) as address:
        assert told(address, asked=3) == b"{}"


def test_one_connection_serves_many_questions():
    ports = set()

    def respond(handler, _):
        ports.add(handler.client_address)
        systems.send(handler, b"{}")

    with systems.service(respond) as address:
        told(address, asked=5)
    assert len(ports) == 1


def test_the_authorization_header_comes_from_the_environment_and_goes_to_this_machine_or_over_tls():
    seen = []

    def respond(handler, body):
        seen.append((handler.headers["Authorization"], json.loads(body)["authority"]))
        systems.send(handler, b"{}")

    with systems.service(respond) as address:
        told(address, **{AUTHORIZATION: "Bearer abc"})
        told(address)
    assert seen == [("Bearer abc", "devon"), (None, "devon")]
    with pytest.raises(Mistakes, match="unprotected"):
        carriers("http://elsewhere.example", 1, {AUTHORIZATION: "Bearer abc"})
    with pytest.raises(Mistakes, match="the value is no header") as found:
        carriers("https://elsewhere.example", 1, {AUTHORIZATION: "Bearer abc\nX: y"})
    assert "abc" not in str(found.value)


def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path):
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not here to make a certificate")
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    command = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *files, *names]
    subprocess.run(command, capture_output=True, check=True)  # noqa: S603
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)

    def respond(connection):
        with tls.wrap_socket(connection, server_side=True) as secure:
            secure.recv(65536)
            secure.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")

    with systems.raw(respond) as address:
        secure = address.replace("http://", "https://")
        assert "the certificate is not trusted" in refused(secure).what
    with systems.raw(respond) as address, pytest.MonkeyPatch.context() as patched:
        patched.setenv("SSL_CERT_FILE", str(certificate))
        assert told(address.replace("http://127.0.0.1", "https://localhost")) == b"{}"


def test_nothing_is_left_running_after_an_interruption(tmp_path):
    note = tmp_path / "pid"
    body = f"open({str(note)!r}, 'w').write(str(os.getpid()))\ntime.sleep(600)"
    ran = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "cinmodel", "accept", "--authority", "devon", "--system", systems.program(body)],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, preexec_fn=interruptible,  # noqa: PLW1509
    )  # fmt: skip
    for _ in range(400):
        if note.exists() and note.read_text():
            break
        time.sleep(0.05)
    ran.send_signal(signal.SIGINT)
    _, said = ran.communicate(timeout=30)
    assert ran.returncode == 2
    assert b"Traceback" not in said
    assert gone(int(note.read_text()))
