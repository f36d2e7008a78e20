"""A service: `POST /judge` below its base address, over http.client.

The library gives the socket away, and that alone makes one time-out hold for all of connecting, asking and answering,
however slowly the answer trickles. It follows no redirect, and verifies certificates by the system's store.
"""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable
from contextlib import suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from ipaddress import ip_address
from threading import Timer
from urllib.parse import SplitResult, urlsplit

from cinmodel.acceptance.protocol import LARGEST, NoAnswer, Question, shown
from cinmodel.diagnostics import Mistake, Mistakes

PATH = "/judge"
CHUNK = 65536
OK = 200
REDIRECTS = range(300, 400)


def service(address: str, timeout: float, authorization: str | None) -> Callable[[], ServiceCarrier]:
    """What makes carriers to a service.

    Raises:
        Mistakes: the address is none, or the header would go over the network unprotected.

    """
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise Mistakes([Mistake("--system", 0, "this is not an address", "write https://name/base")]) from error
    if not parts.hostname or parts.query or parts.fragment or not address.isascii() or not address.isprintable():
        cure = "write scheme, host, port and base path alone, such as https://name:8443/base"
        raise Mistakes([Mistake("--system", 0, "this is not the base address of a service", cure)])
    if parts.username or parts.password:
        cure = "give credentials in the environment, as CINMODEL_AUTHORIZATION"
        raise Mistakes([Mistake("--system", 0, "the address holds credentials", cure)])
    if authorization is not None:
        if not authorization.isascii() or not authorization.isprintable() or not authorization.strip():
            cure = "write it on one line, as in 'Bearer ...'"
            raise Mistakes([Mistake("CINMODEL_AUTHORIZATION", 0, "the value is no header", cure)])
        if parts.scheme == "http" and not _this_machine(parts.hostname):
            what = "the authorization header would go over the network unprotected"
            raise Mistakes([Mistake("--system", 0, what, "use an https:// address")])
    tls = ssl.create_default_context() if parts.scheme == "https" else None
    return lambda: ServiceCarrier(parts, port, timeout, authorization, tls)


class ServiceCarrier:
    """Keeps one connection from one question to the next; after any fault a new one is made."""

    def __init__(
        self,
        address: SplitResult,
        port: int | None,
        timeout: float,
        authorization: str | None,
        tls: ssl.SSLContext | None,
    ) -> None:
        self.timeout = timeout
        self._tls = tls
        self._host = (address.hostname or "", port)
        self._path = address.path.rstrip("/") + PATH
        self._headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if authorization is not None:
            self._headers["Authorization"] = authorization
        self._connection: HTTPConnection | None = None

    def carry(self, question: Question) -> bytes:
        """Post the question and read the answer.

        Raises:
            NoAnswer: another status than 200, a redirect included; another type than JSON; too long, too late, cut off.

        """
        until = time.monotonic() + self.timeout
        kept = self._connection is not None
        try:
            return self._post(question.json(), until)
        except _CutOff as cut:
            # A kept connection may have been closed while nothing was asked: that is no fault, and is tried anew once.
            if not kept:
                raise NoAnswer(str(cut)) from cut
        try:
            return self._post(question.json(), until)
        except _CutOff as cut:
            raise NoAnswer(str(cut)) from cut

    def close(self) -> None:
        """Close the connection."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _post(self, body: bytes, until: float) -> bytes:
        connection = self._connected(until)
        watch = Timer(max(until - time.monotonic(), 0), _break, (connection.sock,))
        watch.daemon = True
        watch.start()
        begun = False
        try:
            connection.request("POST", self._path, body, self._headers)
            response = connection.getresponse()
            begun = True
            came = _read(response)
        except (OSError, HTTPException) as error:
            self.close()
            if time.monotonic() >= until:
                raise NoAnswer(self._late()) from error
            what = f"the connection broke ({type(error).__name__})"
            cut = isinstance(error, ConnectionError) and not begun
            raise (_CutOff(what) if cut else NoAnswer(what)) from error
        finally:
            watch.cancel()
        if time.monotonic() >= until:
            self.close()
            raise NoAnswer(self._late())
        if response.will_close or len(came) > LARGEST:
            self.close()
        return _checked(response, came)

    def _connected(self, until: float) -> HTTPConnection:
        if self._connection is None:
            left = max(until - time.monotonic(), 0.001)
            host, port = self._host
            connection = (
                HTTPConnection(host, port, timeout=left)
                if self._tls is None
                else HTTPSConnection(host, port, timeout=left, context=self._tls)
            )
            try:
                connection.connect()
            except ssl.SSLCertVerificationError as error:
                raise NoAnswer(f"the certificate is not trusted ({error.verify_message})") from error
            except TimeoutError as error:
                raise NoAnswer(self._late()) from error
            except OSError as error:
                raise NoAnswer(f"no connection could be made ({error.strerror or type(error).__name__})") from error
            # Small messages go out at once, and from here on the watch alone keeps the time.
            connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.sock.settimeout(self.timeout)
            self._connection = connection
        return self._connection

    def _late(self) -> str:
        return f"nothing came within {self.timeout:g} seconds"


class _CutOff(Exception):
    pass


def _break(connected: socket.socket) -> None:
    with suppress(OSError):
        # Of a TLS connection too the plain socket's: its own shutdown pulls the session away from whoever is reading.
        socket.socket.shutdown(connected, socket.SHUT_RDWR)


def _read(response: HTTPResponse) -> bytes:
    came = bytearray()
    while len(came) <= LARGEST:
        chunk = response.read1(CHUNK)
        if not chunk:
            break
        came += chunk
    if response.length and len(came) <= LARGEST:
        raise HTTPException("the answer is cut off")
    # read1 does not notice the end of a body of known length, and the connection would count as still in use.
    response.close()
    return bytes(came)


def _checked(response: HTTPResponse, came: bytes) -> bytes:
    if response.status in REDIRECTS:
        raise NoAnswer(f"the service redirects (status {response.status}); redirects are not followed")
    if response.status != OK:
        raise NoAnswer(f"the service answered with status {response.status}", shown(came))
    if response.getheader("Content-Encoding", "identity").lower() != "identity":
        raise NoAnswer("the answer is compressed, which was not asked for")
    if response.headers.get_content_type() != "application/json":
        sort = response.headers.get_content_type()
        raise NoAnswer(f"the answer's type is {sort}, not application/json", shown(came))
    return came


def _this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
