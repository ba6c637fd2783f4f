"""HTML as a tree."""

from generator.render.elements import Element, parse


def test_words_and_elements_keep_their_order() -> None:
    top = parse('one <p class="a b">two <b>three</b><br>four</p><path d="M0"/> five &amp; six')
    assert top.children[0] == "one "
    paragraph = top.children[1]
    assert isinstance(paragraph, Element)
    assert paragraph.classes == {"a", "b"}
    assert paragraph.words() == "two threefour"
    assert top.children[-1] == " five & six"


def test_elements_are_found_at_any_depth_but_not_in_each_other() -> None:
    top = parse("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>")
    assert [item.words() for item in top.find("li")] == ["ab", "c"]


def test_an_attribute_may_have_no_value() -> None:
    [link] = parse('<a href="x" download>y</a>').find("a")
    assert link.attributes == {"href": "x", "download": ""}


def test_what_holds_no_words_is_passed_over() -> None:
    top = parse("a<!-- <p>no</p> --><svg><title>no</title></svg><P class='b' id=c>d < e</P>")
    assert top.words() == "ad < e"
    [paragraph] = top.find("p")
    assert (paragraph.classes, paragraph.attributes["id"]) == ({"b"}, "c")


def test_an_end_that_is_left_out_or_too_many_loses_no_words() -> None:
    assert parse("<p>a</br>b</p></p>c").words() == "abc"
    top = parse("<ul><li>a<li>b</ul><p>c</p>")
    assert [each.tag for each in top.children if isinstance(each, Element)] == ["ul", "p"]
