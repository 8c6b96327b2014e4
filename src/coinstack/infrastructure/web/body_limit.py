"""How much one request may bring: more is refused before it is read, or as soon as it is seen, and never kept."""

import json

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

ENVELOPE = 1_000_000
"""Bytes that a form may need beside its file: its boundaries and the fields that come along."""

MANY_FILES = "/api/v2/import/batch-files"
FILES = 16
"""So many of the largest files may come in one batch; each is looked at by itself there."""


class BodyLimit:
    """ASGI middleware that answers 413 to a body that is larger than a file may be."""

    def __init__(self, app: ASGIApp, *, megabytes: int) -> None:
        self._app = app
        self._megabytes = megabytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand the request on, as long as it is not too large."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        files = FILES if scope["path"] == MANY_FILES else 1
        most = files * self._megabytes * 1_000_000 + ENVELOPE
        promised = Headers(scope=scope).get("content-length", "")
        if promised.isdecimal() and int(promised) > most:
            await self._refuse(scope, send, files * self._megabytes)
            return
        seen, has_begun = 0, False

        async def receiving() -> Message:
            nonlocal seen
            if seen > most:
                return {"type": "http.disconnect"}
            message = await receive()
            seen += len(message.get("body", b""))
            return {"type": "http.disconnect"} if seen > most else message  # whoever reads it stops

        async def sending(message: Message) -> None:
            nonlocal has_begun
            if seen <= most or has_begun:  # else it is about the reading that was stopped
                has_begun = True
                await send(message)

        try:
            await self._app(scope, receiving, sending)
        finally:
            if seen > most and not has_begun:
                await self._refuse(scope, send, files * self._megabytes)

    async def _refuse(self, scope: Scope, send: Send, megabytes: int) -> None:
        body = {
            "type": "about:blank",
            "title": "TooLarge",
            "status": 413,
            "detail": f"What was sent is larger than {megabytes} MB, the most that is taken. Send less at a time "
            "(a workbook without its pictures), or raise COINSTACK_UPLOAD_MB.",
            "request_id": scope.get("state", {}).get("request_id"),
        }
        data = json.dumps(body, ensure_ascii=False).encode()
        headers = [(b"content-type", b"application/problem+json"), (b"content-length", str(len(data)).encode())]
        await send({"type": "http.response.start", "status": 413, "headers": headers})
        await send({"type": "http.response.body", "body": data})
