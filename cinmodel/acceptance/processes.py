"""A program that reads one JSON object a line and writes one a line: killed with its whole group when time is up."""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import IO

from cinmodel.acceptance.protocol import LARGEST, NoAnswer, Question, shown

CHUNK = 65536


class ProcessCarrier:
    """Keeps a program running from one question to the next; after any fault a new one is started."""

    def __init__(self, command: tuple[str, ...], timeout: float, environment: Mapping[str, str] | None = None) -> None:
        self.command = command
        self.timeout = timeout
        self.environment = {**os.environ, **environment} if environment else None
        self._process: subprocess.Popen[bytes] | None = None

    def carry(self, question: Question) -> bytes:
        """Write the question on a line and read the line that answers it.

        Raises:
            NoAnswer: the program cannot be started, is silent too long, ends, or writes what is no single line.

        """
        until = time.monotonic() + self.timeout
        try:
            process = self._running()
            came = _exchange(process, question.json() + b"\n", until)
        except _TooLate as late:
            self.close()
            raise NoAnswer(f"nothing came within {self.timeout:g} seconds", shown(late.so_far)) from late
        except _Ended as ended:
            raise NoAnswer(self._end(), shown(ended.so_far)) from ended
        except NoAnswer:
            self.close()
            raise
        return came

    def close(self) -> None:
        """End the program and all that it has started."""
        process, self._process = self._process, None
        if process is None:
            return
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()
        _kill(process)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            try:
                self._process = subprocess.Popen(  # noqa: S603 - the user names the command, and no shell reads it
                    self.command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    bufsize=0,
                    env=self.environment,
                    start_new_session=True,
                )
            except OSError as error:
                raise NoAnswer(f"the command cannot be started ({error.strerror})") from error
            for stream in (self._process.stdin, self._process.stdout):
                os.set_blocking(_open(stream).fileno(), False)
        return self._process

    def _end(self) -> str:
        """Whatever is left is ended; how the program itself ended."""
        process = self._process
        status = None
        if process is not None:
            with suppress(subprocess.TimeoutExpired):
                # It has closed its output; its status follows at once, or it is killed.
                status = process.wait(timeout=0.5)
        self.close()
        if status is None:
            return "the program closed its output"
        if status < 0:
            return f"the program was ended by {_signal(-status)}"
        return f"the program ended with exit status {status}"


class _Unfinished(Exception):
    def __init__(self, so_far: bytes) -> None:
        super().__init__()
        self.so_far = so_far


class _TooLate(_Unfinished):
    pass


class _Ended(_Unfinished):
    pass


def _exchange(process: subprocess.Popen[bytes], question: bytes, until: float) -> bytes:
    """Write and read at once, so that neither side waits for the other."""
    into, out = _open(process.stdin), _open(process.stdout)
    came, rest = bytearray(), memoryview(question)
    _nothing_waiting(out)
    with selectors.DefaultSelector() as ready:
        ready.register(into, selectors.EVENT_WRITE)
        ready.register(out, selectors.EVENT_READ)
        while True:
            left = until - time.monotonic()
            events = ready.select(left) if left > 0 else []
            if not events:
                raise _TooLate(bytes(came))
            for key, _ in events:
                if key.fileobj is into:
                    rest = _written(into, rest, came)
                    if not rest:
                        ready.unregister(into)
                    continue
                chunk = out.read(CHUNK)
                if not chunk:
                    raise _Ended(bytes(came))
                came += chunk
                if (line := _line(came, all_sent=not rest)) is not None:
                    return line


def _written(into: IO[bytes], rest: memoryview, came: bytearray) -> memoryview:
    try:
        return rest[into.write(rest) or 0 :]
    except BrokenPipeError as error:
        raise _Ended(bytes(came)) from error


def _nothing_waiting(out: IO[bytes]) -> None:
    chatter = out.read(CHUNK)
    if chatter:
        raise NoAnswer("the program wrote to its standard output before it was asked", shown(chatter))
    if chatter == b"":
        raise _Ended(b"")


def _line(came: bytearray, *, all_sent: bool) -> bytes | None:
    """The line that came, once it is whole."""
    end = came.find(b"\n")
    if end < 0:
        if len(came) > LARGEST:
            raise NoAnswer(f"the answer is longer than {LARGEST} bytes", shown(bytes(came[:CHUNK])))
        return None
    if not all_sent:
        raise NoAnswer("the program answered before it had read the question", shown(bytes(came)))
    if end + 1 < len(came):
        raise NoAnswer("the program wrote more than one line for one question", shown(bytes(came)))
    if not came[:end].lstrip().startswith(b"{"):
        what = "the program wrote something else than a JSON object to its standard output"
        raise NoAnswer(what, shown(bytes(came)))
    return bytes(came[:end])


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Kill a program and its group; what it has started may outlive the program itself."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _open(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise NoAnswer("the program has no standard input or output")
    return stream


def _signal(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
