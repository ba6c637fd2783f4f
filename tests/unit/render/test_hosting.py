"""The headers beside the site, in each form that hosts read."""

from generator.render import hosting


def test_each_form_says_every_header() -> None:
    files = hosting.files(["assets/site.12345678.css"])
    assert sorted(files) == [".htaccess", "_headers", "headers.nginx.conf"]
    for text in map(bytes.decode, files.values()):
        for name, value in hosting.HEADERS.items():
            assert name in text
            assert value in text
        assert hosting.KEEP in text


def test_hosts_are_told_what_to_keep() -> None:
    text = hosting.files(["assets/site.12345678.css"])["_headers"].decode()
    assert f"\n/assets/site.12345678.css\n  Cache-Control: {hosting.KEEP}\n" in text
    assert f"\n/pagefind/index/*\n  Cache-Control: {hosting.KEEP}\n" in text
