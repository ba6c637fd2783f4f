"""`briefing seal`: commits to a text without keeping it, so that quotes can be proved."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.build import demand_content
from generator.checks import severity
from generator.commands.sealing.clearing import clear
from generator.commands.sealing.confirm import confirmed
from generator.commands.sealing.proving import Proof, prove
from generator.commands.sealing.texts import Text, read
from generator.diagnostics.finding import Diagnostic, Severity
from generator.diagnostics.stopped import Stopped
from generator.diagnostics.suggest import did_you_mean
from generator.load.site import load
from generator.model.site import Site
from generator.report.terminal import Terminal
from generator.report.text import render
from generator.text.copies import dumps as dumps_record
from generator.text.seals import dumps, seal


def run(options: Namespace, terminal: Terminal) -> int:
    """Seals the text in `options.text` for `options.source`, opening what is quoted from it.

    With `options.check` the seal stays as it is: the quotes are proved again. Either way all prose
    is compared with the text, and what copies nothing is recorded beside the seal.

    Returns 0, or 1 with a diagnostic for each quote that does not stand in the text or cuts off
    words that change its number, or for each figure that cannot be read, in which cases nothing is
    written; and for each text of ours that copies. Returns 2 where the person says that this is not
    the source's text. Raises `Stopped` where the source or the text cannot be read.
    """
    demand_content(options.root)
    site = load(options.root)
    _demand_source(site, options.source, options.text)
    if options.check:
        _demand_seal(site, options.source)
    text = read(options.text)
    if not options.check and not confirmed(terminal, text, yes=options.yes):
        return 2
    proof = prove(site, options.source, text)
    for why, found in _hindrances(site, proof):
        if found:
            _refuse(options, terminal, site, found, why)
            return 1
    return (_checked if options.check else _sealed)(options, terminal, proof)


def _hindrances(site: Site, proof: Proof) -> Iterator[tuple[str, list[Diagnostic]]]:
    """What forbids sealing and proving, in words and by its diagnostics; empty where nothing is."""
    hiding = [
        Diagnostic(problem.code, severity(site, problem.code), problem.finding)
        for problem in site.problems
        if problem.finding.span.path.endswith("/figures.yml")
    ]
    yield "quotes in what cannot be read would be left out", hiding
    misfits = list(proof.misfits())
    yield f"{len(misfits)} of {len(proof.quotes)} quotes do not stand", misfits
    yield "these quotes leave out words that change a number", list(proof.cut_off())


def _sealed(options: Namespace, terminal: Terminal, proof: Proof) -> int:
    """Writes the seal and the record beside the source."""
    site, source, text = proof.site, options.source, proof.text
    old = site.seals.get(source)
    new = seal(text.tokens, sorted(proof.spans))
    _write(options.root, f"{source}.seal", dumps(new))
    publisher = site.sources[source].publisher
    label = publisher if isinstance(publisher, str) else source
    words = f"{len(text.tokens):,} words and signs, {len(proof.quotes)} quotes open"
    other = "" if old is None or old.root == new.root else "The text is another than before.\n"
    terminal.result(
        f"Sealed {source} ({label}): {words}.\n{other}"
        f"Keep content/sources/{source}.seal; the text itself is not kept.\n"
    )
    return _cleared(options, terminal, site, text, new.root)


def _checked(options: Namespace, terminal: Terminal, proof: Proof) -> int:
    """Proves that this is the text that was sealed, and that its seal opens every quote."""
    site, source, text = proof.site, options.source, proof.text
    sealed = site.seals[source]
    if seal(text.tokens, ()).root != sealed.root:
        amounts = f"that has {sealed.tokens:,} words and signs, this one {len(text.tokens):,}"
        terminal.message(
            f"error: this is not the text that was sealed: {amounts}\n"
            f"   help: if it is the right one, seal it: briefing seal {source} {options.text}\n"
        )
        return 1
    unopened = list(proof.unopened(sealed))
    if unopened:
        why = f"{len(unopened)} of {len(proof.quotes)} quotes are not opened by the seal"
        _refuse(options, terminal, site, unopened, why)
        return 1
    terminal.result(
        f"Proved {source}: this is the text that was sealed, and all {len(proof.quotes)} quotes "
        "stand in it.\n"
    )
    return _cleared(options, terminal, site, text, sealed.root)


def _cleared(options: Namespace, terminal: Terminal, site: Site, text: Text, root: bytes) -> int:
    """Compares the prose with the text and writes the record of what copies nothing."""
    record, copies = clear(site, options.source, text.body, root)
    _write(options.root, f"{options.source}.cleared", dumps_record(record))
    terminal.message(render(copies, site.files, colour=terminal.colour))
    words = f"{len(record.digests):,} texts of ours copy nothing of it"
    terminal.result(f"Compared: {words}. Commit {options.source}.cleared with them.\n")
    return int(any(copy.severity is Severity.ERROR for copy in copies))


def _refuse(
    options: Namespace, terminal: Terminal, site: Site, found: Sequence[Diagnostic], why: str
) -> None:
    """Tells what was found, and that nothing is written because of it."""
    terminal.message(render(found, site.files, colour=terminal.colour))
    terminal.message(f"{'Not proved' if options.check else 'Nothing sealed'}: {why}.\n")


def _demand_source(site: Site, source: str, text: Path) -> None:
    if source in site.sources:
        return
    if str(text) in site.sources:
        message = "the source is named first, then the file with its text"
        raise Stopped(message, f"write: briefing seal {text} {source}")
    path = f"content/sources/{source}.yml"
    if path in site.files:
        raise Stopped(f"{path} is not valid", "mend it first: briefing check says what is wrong")
    mend = did_you_mean(source, site.sources, f"write {path} first")
    raise Stopped(f"no source has the id `{source}`", mend)


def _demand_seal(site: Site, source: str) -> None:
    if source in site.seals:
        return
    if source in site.texts:
        mend = "briefing check proves its quotes: its text is kept"
        raise Stopped(f"`{source}` has no seal, and needs none", mend)
    broken = ("seal", source) in site.names.unreadable
    problem = "a seal that is broken" if broken else "no seal yet"
    raise Stopped(f"`{source}` has {problem}", f"seal its text: briefing seal {source} FILE")


def _write(root: Path, name: str, data: str) -> None:
    """Writes a file beside the sources; the old one stands until the new one is whole."""
    path = root / "content" / "sources" / name
    draft = path.with_name(f"{name}.new")
    try:
        draft.write_text(data, encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise Stopped(f"{path.name} cannot be written: {error.strerror}") from error
