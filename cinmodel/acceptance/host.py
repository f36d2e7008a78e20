"""The program behind `module:callable`: it imports the callable and answers line by line with what it returns.

What the callable prints goes to standard error, and so does the traceback of what it raises; the answer tells that it failed.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Callable
from functools import reduce
from importlib import import_module
from typing import Any, BinaryIO

FAILURE = "failure"
"""The one key of what the host writes where there is no answer."""


def main(arguments: list[str]) -> int:
    """Answer until the input ends."""
    out = os.fdopen(os.dup(1), "wb", buffering=0)
    # Whatever the callable writes to standard output, also past Python, must not be taken for an answer.
    os.dup2(2, 1)
    module, name = arguments
    try:
        judge: Any = reduce(getattr, name.split("."), import_module(module))
        if not callable(judge):
            raise TypeError(f"{module}:{name} is not callable")
    except Exception as error:  # noqa: BLE001 - whatever goes wrong there is told, and the next question asked
        judge = _broken(error)
    seen: set[str] = set()
    for line in sys.stdin.buffer:
        _write(out, _answer(judge, line, seen))
    return 0


def _answer(judge: Callable[[Any], Any], line: bytes, seen: set[str]) -> bytes:
    try:
        return json.dumps(judge(json.loads(line)), ensure_ascii=False).encode()
    except Exception as error:  # noqa: BLE001 - likewise
        failure = f"{type(error).__name__}: {error}"
        if failure not in seen:
            # Its developer needs the traceback, and needs it once.
            seen.add(failure)
            traceback.print_exc()
        return json.dumps({FAILURE: failure}).encode()


def _broken(error: Exception) -> Callable[[Any], Any]:
    def refuse(_: Any) -> Any:
        raise error

    return refuse


def _write(out: BinaryIO, answer: bytes) -> None:
    rest = memoryview(answer + b"\n")
    while rest:
        rest = rest[out.write(rest) :]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
