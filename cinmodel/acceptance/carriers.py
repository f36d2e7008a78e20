"""How a question gets to a system and the answer back: a Python callable, an HTTP service, or a command."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Callable, Mapping
from typing import Protocol

from cinmodel.acceptance.protocol import Question
from cinmodel.diagnostics import Mistake, Mistakes, quoted

AUTHORIZATION = "CINMODEL_AUTHORIZATION"
"""The variable of the environment whose value goes to a service as its Authorization header."""
SORTS = "write module:callable, an http:// or https:// address, or cmd: and a command"


class Carrier(Protocol):
    """One line to a system. It carries one question at a time; each concurrent request has a carrier of its own."""

    def carry(self, question: Question) -> bytes:
        """Take a question to the system and bring back what came, within the time-out.

        Raises:
            NoAnswer: nothing came that could be an answer.

        """

    def close(self) -> None:
        """End whatever was started."""


def carriers(spec: str, timeout: float, environment: Mapping[str, str]) -> Callable[[], Carrier]:
    """What makes a carrier to the system that `spec` names.

    Raises:
        Mistakes: it names none.

    """
    if spec.startswith(("http://", "https://")):
        from cinmodel.acceptance.services import service  # noqa: PLC0415 - only a service needs an HTTP client

        return service(spec, timeout, environment.get(AUTHORIZATION))
    if not hasattr(os, "killpg"):
        cure = "start it as a service and name its address, or use the Windows Subsystem for Linux"
        raise Mistakes([Mistake("--system", 0, "this operating system cannot end a program with all it started", cure)])
    from cinmodel.acceptance.processes import ProcessCarrier  # noqa: PLC0415 - likewise

    if spec.startswith("cmd:"):
        try:
            command = shlex.split(spec.removeprefix("cmd:"))
        except ValueError as error:
            raise Mistakes([Mistake("--system", 0, "a quote in the command is not closed", "close it")]) from error
        if not command:
            raise Mistakes([Mistake("--system", 0, "the command is empty", "write the program after cmd:")])
        return lambda: ProcessCarrier(tuple(command), timeout)
    module, _, name = spec.partition(":")
    if not all(part.isidentifier() for part in (*module.split("."), *name.split("."))):
        raise Mistakes([Mistake("--system", 0, f"{quoted(spec)} names no system", SORTS)])
    host = (sys.executable, "-m", "cinmodel.acceptance.host", module, name)
    # The host finds what this process would find, the current folder first.
    path = os.pathsep.join(["", *(one for one in sys.path if one)])
    return lambda: ProcessCarrier(host, timeout, {"PYTHONPATH": path})
