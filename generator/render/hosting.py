"""What a server may say beside each file: the page's own policy again, and how long to keep what.

Each page carries its policy in itself, so that it holds on any host; a header also says what a page
cannot, that no other site may frame it. The same is written in the forms that hosts read:
`_headers` (Netlify, Cloudflare Pages), `.htaccess` (Apache) and `headers.nginx.conf`, to be
included in the server's own configuration. No secret is in any of them.
"""

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
    "img-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; "
    "base-uri 'none'; form-action 'none'"
)
"""The content security policy of every page: nothing from elsewhere, no code in the page; the
search index is WebAssembly (Content Security Policy Level 3)."""

HEADERS: Mapping[str, str] = {
    # Only a header may say who may frame a page.
    "Content-Security-Policy": f"{POLICY}; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""Of every file."""

KEEP = "public, max-age=31536000, immutable"
"""A year (RFC 9111, RFC 8246), for what has a hash of its bytes in its name."""

_INDEX = ("pagefind/fragment/", "pagefind/index/")


def files(assets: Iterable[str], root: str) -> Mapping[str, bytes]:
    """The three files.

    `assets` are the paths, from the site's root, of what may be kept; `root` is the address of the
    site's root, "" where it is not known. Only with it can servers be told which page to show for
    one that is not there; hosts that read `_headers` know by themselves.
    """
    kept = sorted(assets)
    missing = urlsplit(root).path.rstrip("/") + "/404.html" if root else ""
    texts = {
        "_headers": _hosts(kept),
        ".htaccess": _apache(missing),
        "headers.nginx.conf": _nginx(missing),
    }
    return {name: f"{text}\n".encode() for name, text in texts.items()}


def _hosts(kept: Iterable[str]) -> str:
    lines = ["/*", *(f"  {name}: {value}" for name, value in HEADERS.items())]
    for path in (*kept, *(f"{folder}*" for folder in _INDEX)):
        lines += [f"/{path}", f"  Cache-Control: {KEEP}"]
    return "\n".join(lines)


_KEPT = r"(?:assets/[^/]+\.[0-9a-f]{8}\.[a-z]+|pagefind/(?:fragment|index)/[^/]+)$"
"""The same files as a pattern, for servers whose rules know no list."""


def _apache(missing: str) -> str:
    """For Apache 2.4 with mod_headers; without it the pages' own policy stands alone."""
    lines = [f"ErrorDocument 404 {missing}"] if missing else []
    lines.append("<IfModule mod_headers.c>")
    lines += [f'  Header always set {name} "{value}"' for name, value in HEADERS.items()]
    lines += [f'  <If "%{{REQUEST_URI}} =~ m#/{_KEPT}#">']
    lines += [f'    Header set Cache-Control "{KEEP}"', "  </If>", "</IfModule>"]
    return "\n".join(lines)


def _nginx(missing: str) -> str:
    """For the `server` block: nginx inherits no header into a location that sets one itself."""
    always = [f'add_header {name} "{value}" always;' for name, value in HEADERS.items()]
    kept = [*always, f'add_header Cache-Control "{KEEP}";']
    page = [f"error_page 404 {missing};"] if missing else []
    return "\n".join(
        [*page, *always, f'location ~ "/{_KEPT}" {{', *(f"  {each}" for each in kept), "}"]
    )
