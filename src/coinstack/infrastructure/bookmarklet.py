"""The bookmarklet: a link that hands the page the owner looks at to CoinStack's own import page.

It opens the import page in a new window, waits until that says that it listens, and posts the page to it alone: the
window is compared, and the browser delivers only to our origin. `frontend/src/features/importing/bookmarklet.ts` is
the other side; `docs/import.md` has the messages.
"""

import json
from urllib.parse import quote

OPENS = "/import?from=bookmarklet"
WAITS_MS = 60_000

_SCRIPT = """\
(()=>{\
const o=%(origin)s,w=open(o+%(path)s,"_blank");\
if(!w){alert("The browser kept CoinStack from opening a window: allow pop-ups of this site, or save the page.");return}\
const f=e=>{\
if(e.origin!==o||e.source!==w||!e.data||e.data.coinstack!=="ready")return;\
removeEventListener("message",f);\
w.postMessage({coinstack:"page",version:1,url:location.href,html:document.documentElement.outerHTML},o)};\
addEventListener("message",f);\
setTimeout(()=>removeEventListener("message",f),%(waits)d)\
})()"""


def link(origin: str) -> str:
    """The `javascript:` link for a CoinStack at that origin (`http://127.0.0.1:8000`)."""
    script = _SCRIPT % {"origin": json.dumps(origin), "path": json.dumps(OPENS), "waits": WAITS_MS}
    return "javascript:" + quote(script, safe="~()*!.'-_/:;,?@&=+$#[]{}<>|^`")
