"""The door of the server: who may come in, what every answer carries, and a log line for each request.

A server on loopback is still reachable from every web page that the owner opens. So the name that was asked for must be
ours (DNS rebinding), and whatever changes something must come from our own page (cross-site requests).
"""

import hmac
import json
import secrets
import time
from collections.abc import Callable
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs, urlsplit

import structlog
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from coinstack.infrastructure.config import LOCAL_HOSTS, Settings

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
COOKIE = "coinstack_token"
CONTENT_POLICY = "default-src 'self'"
DOCS_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"  # the API's own pages
OPEN_PATHS = frozenset({"/healthz"})
PAGE_PATH = "/api/v2/import/page"  # what a browser's extension posts pages to, from an origin of its own
TOKEN_KIND = "cs_"  # noqa: S105 -- how a token that was made in the settings begins

log = structlog.get_logger("coinstack.web")


Opens = Callable[[str], bool]
"""Whether a token that was made in the settings opens the import of pages."""


class Gateway:
    """ASGI middleware around the whole application."""

    def __init__(self, app: ASGIApp, settings: Settings, opens: Opens = lambda _secret: False) -> None:
        self._app, self._opens = app, opens
        self._token = settings.token
        self._hosts = frozenset(host.lower() for host in (*LOCAL_HOSTS, settings.host, *settings.allowed_hosts))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer it with a refusal."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = secrets.token_hex(8)
        scope.setdefault("state", {})["request_id"] = request_id
        started = time.perf_counter()
        status = 500

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                _dress(MutableHeaders(scope=message), scope, request_id)
            await send(message)

        headers = Headers(scope=scope)
        try:
            if refusal := await self._refused(scope, headers):
                await _answer(sending, *refusal, request_id)
            elif self._brings_token(scope):
                await _welcome(sending, scope, self._token or "")
            else:
                await self._app(scope, receive, sending)
        finally:
            log.info(
                "request",
                request_id=request_id,
                method=scope["method"],
                path=scope["path"],
                status=status,
                ms=round((time.perf_counter() - started) * 1000, 1),
            )

    async def _refused(self, scope: Scope, headers: Headers) -> tuple[int, str, str] | None:
        host = _name(f"//{headers.get('host', '')}")
        if host not in self._hosts:
            unknown = host or "a server without a name"
            return 421, "Refused", f"This is not {unknown}. If it is to be, name it in COINSTACK_ALLOWED_HOSTS."
        secret = _bearer(headers)
        if scope["method"] == "POST" and scope["path"] == PAGE_PATH and secret.startswith(TOKEN_KIND):
            # Whoever shows it was given it by the owner, so neither the origin nor COINSTACK_TOKEN matters here.
            if await run_in_threadpool(self._opens, secret):
                return None
            return 401, "Refused", "This token opens nothing here: it was revoked, or is another. Make one in Settings."
        return self._refusal(scope, headers)

    def _refusal(self, scope: Scope, headers: Headers) -> tuple[int, str, str] | None:
        if scope["method"] not in SAFE_METHODS and not self._is_own_page(headers):
            return 403, "Refused", "Changes are taken from CoinStack's own pages only, and this came from another site."
        if self._token and scope["path"] not in OPEN_PATHS and not self._shows_token(scope, headers):
            return 401, "Refused", "Show the token: open /?token=… once, or send it as “Authorization: Bearer …”."
        return None

    def _is_own_page(self, headers: Headers) -> bool:
        origin = headers.get("origin")
        if origin is not None:
            # The port counts: another program's page on this machine is another site.
            return urlsplit(origin).netloc.lower() == headers.get("host", "").lower()
        return headers.get("sec-fetch-site", "none") in {"same-origin", "none"}

    def _brings_token(self, scope: Scope) -> bool:
        return bool(self._token) and scope["method"] == "GET" and _same(_query_token(scope), self._token)

    def _shows_token(self, scope: Scope, headers: Headers) -> bool:
        offers = (_bearer(headers), _cookie_token(headers), _query_token(scope))
        return any(_same(offer, self._token) for offer in offers)


def _name(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""


def _same(offer: str, token: str | None) -> bool:
    return token is not None and hmac.compare_digest(offer.encode(), token.encode())


def _bearer(headers: Headers) -> str:
    scheme, _, shown = headers.get("authorization", "").partition(" ")
    return shown.strip() if scheme.lower() == "bearer" else ""


def _query_token(scope: Scope) -> str:
    query: bytes = scope["query_string"]
    if b"token=" not in query:
        return ""
    return parse_qs(query.decode("latin-1")).get("token", [""])[0]


def _cookie_token(headers: Headers) -> str:
    try:
        cookie = SimpleCookie(headers.get("cookie", ""))
    except CookieError:
        return ""
    return str(cookie[COOKIE].value) if COOKIE in cookie else ""


def _dress(headers: MutableHeaders, scope: Scope, request_id: str) -> None:
    path: str = scope["path"]
    headers["content-security-policy"] = DOCS_POLICY if path.startswith("/api/docs") else CONTENT_POLICY
    headers["x-content-type-options"] = "nosniff"
    headers["referrer-policy"] = "same-origin"
    # The page that a bookmarklet opens must be able to speak with the page that opened it.
    is_handed_over = path == "/import" and b"from=bookmarklet" in scope["query_string"]
    headers["cross-origin-opener-policy"] = "unsafe-none" if is_handed_over else "same-origin"
    headers["x-frame-options"] = "DENY"
    headers["x-request-id"] = request_id
    if "cache-control" not in headers:
        headers["cache-control"] = "no-store" if path.startswith("/api/") else "no-cache"


async def _answer(send: Send, status: int, title: str, detail: str, request_id: str) -> None:
    body = {"type": "about:blank", "title": title, "status": status, "detail": detail, "request_id": request_id}
    data = json.dumps(body, ensure_ascii=False).encode()
    headers = [(b"content-type", b"application/problem+json"), (b"content-length", str(len(data)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": data})


async def _welcome(send: Send, scope: Scope, token: str) -> None:
    """Take the token from the address into a cookie, so that it does not stay in the history or leave in a referrer."""
    cookie = f"{COOKIE}={token}; HttpOnly; SameSite=Strict; Path=/; Max-Age=31536000"
    headers = [
        # Not “//elsewhere”: a browser would read that as another host.
        (b"location", b"/" + scope["path"].lstrip("/\\").encode()),
        (b"set-cookie", cookie.encode("latin-1", "replace")),
        (b"content-length", b"0"),
    ]
    await send({"type": "http.response.start", "status": 303, "headers": headers})
    await send({"type": "http.response.body", "body": b""})
