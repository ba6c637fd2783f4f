"""The diff of a mend, in the form that other programs apply."""

from generator.commands.mending.diff import unified


def test_same_text_has_no_diff() -> None:
    assert unified("a.yml", "a: 1\n", "a: 1\n") == ""


def test_lines_before_and_after_are_shown() -> None:
    old = "".join(f"line {number}\n" for number in range(9))
    assert unified("content/a.yml", old, old.replace("line 4", "LINE 4")) == (
        "--- a/content/a.yml\n+++ b/content/a.yml\n@@ -2,7 +2,7 @@\n"
        " line 1\n line 2\n line 3\n-line 4\n+LINE 4\n line 5\n line 6\n line 7\n"
    )


def test_last_line_without_an_end_is_told() -> None:
    assert unified("a.yml", "a: 1", "a: 2").splitlines()[3:] == [
        "-a: 1", "\\ No newline at end of file", "+a: 2", "\\ No newline at end of file",
    ]  # fmt: skip


def test_only_a_line_feed_ends_a_line() -> None:
    told = unified("a.yml", "a: 1\u2028b\r\n", "a: 2\u2028b\r\n")
    assert told.split("\n")[3:] == ["-a: 1\u2028b\r", "+a: 2\u2028b\r", ""]
