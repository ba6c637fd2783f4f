"""The headers beside the site, in each form that hosts read."""

import pytest

from generator.render import hosting


def test_each_form_says_every_header() -> None:
    files = hosting.files(["assets/site.12345678.css"], "")
    assert sorted(files) == [".htaccess", "_headers", "headers.nginx.conf"]
    for text in map(bytes.decode, files.values()):
        for name, value in hosting.HEADERS.items():
            assert name in text
            assert value in text
        assert hosting.KEEP in text


def test_hosts_are_told_what_to_keep() -> None:
    text = hosting.files(["assets/site.12345678.css"], "")["_headers"].decode()
    assert f"\n/assets/site.12345678.css\n  Cache-Control: {hosting.KEEP}\n" in text
    assert f"\n/pagefind/index/*\n  Cache-Control: {hosting.KEEP}\n" in text


@pytest.mark.parametrize(
    ("root", "page"),
    [("https://example.org/", "/404.html"), ("https://example.org/numbers/", "/numbers/404.html")],
)
def test_servers_are_told_what_to_show_for_a_page_that_is_not_there(root: str, page: str) -> None:
    files = hosting.files([], root)
    assert f"ErrorDocument 404 {page}\n" in files[".htaccess"].decode()
    assert f"error_page 404 {page};\n" in files["headers.nginx.conf"].decode()


def test_without_an_address_no_page_is_named() -> None:
    assert not any(b"404" in data for data in hosting.files([], "").values())
