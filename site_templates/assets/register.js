// The register: rows that do not fit the conditions are hidden, the rest is put in order, and the
// address says what is shown, so that it can be kept and sent.
(() => {
  "use strict";
  const form = document.querySelector("[data-register]");
  if (!form) return;
  const status = form.querySelector("[role=status]");
  const none = document.querySelector("[data-register-none]");
  const groups = [...document.querySelectorAll("[data-register-group]")].map((table) => {
    const rows = [...table.querySelectorAll("tbody tr")].map((row) => ({
      element: row,
      words: row.textContent.toLowerCase(),
      ...row.dataset,
      size: row.dataset.size === "" ? null : Number(row.dataset.size),
    }));
    return { parts: [table.previousElementSibling, table], rows, body: table.querySelector("tbody") };
  });
  const saving = [...form.querySelectorAll("[data-save]")];

  // As the pages have their numbers.
  const told = new Intl.NumberFormat(document.documentElement.lang, { useGrouping: "always", numberingSystem: "latn" });

  const rest = document.querySelector("[data-register-rest]");
  const narrow = matchMedia("(max-width: 43.99rem)");
  const FIRST = 50; // rows that a narrow screen shows until all are asked for

  let shownRows = []; // those that fit, in their order
  let whole = false; // whether all of them are asked for

  const asked = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value));

  const fits = (row, conditions, words) =>
    words.every((word) => row.words.includes(word)) &&
    ["metric", "claimant", "check"].every((name) => !conditions[name] || row[name] === conditions[name]) &&
    (!conditions.standing || row.standing === conditions.standing.replace(/^-$/, "")) &&
    (!conditions.from || row.since.slice(0, 4) >= conditions.from) &&
    (!conditions.to || (row.since !== "" && row.since.slice(0, 4) <= conditions.to));

  // What is not known comes last in either direction; what is alike stays in the briefing's order.
  const ordered = (rows, sort) => {
    if (!sort) return rows;
    const down = sort.startsWith("-");
    const name = sort.replace("-", "");
    const known = rows.filter((row) => row[name] !== null && row[name] !== "");
    const unknown = rows.filter((row) => !known.includes(row));
    const compare = (a, b) => (typeof a === "number" ? a - b : a.localeCompare(b, document.documentElement.lang));
    known.sort((a, b) => (down ? -1 : 1) * compare(a[name], b[name]));
    return [...known, ...unknown];
  };

  const show = () => {
    const conditions = asked();
    const words = (conditions.q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    shownRows = [];
    for (const group of groups) {
      let here = 0;
      for (const row of group.rows) {
        const on = fits(row, conditions, words);
        row.element.hidden = !on;
        here += on;
      }
      const rows = ordered(group.rows, conditions.sort);
      // To move a row has the whole table laid out again, so rows that stand in order stay.
      const moved = rows.some((row, i) => row.element !== group.body.children[i]);
      if (moved) group.body.append(...rows.map((row) => row.element));
      shownRows.push(...rows.filter((row) => !row.element.hidden));
      shown += here;
    }
    const cut = narrow.matches && !whole ? FIRST : shown;
    for (const row of shownRows.slice(cut)) row.element.hidden = true;
    for (const { parts, rows } of groups) {
      for (const part of parts) part.hidden = rows.every((row) => row.element.hidden);
    }
    rest.hidden = shown <= cut;
    rest.firstElementChild.textContent = rest.firstElementChild.dataset.words.replace("{number}", told.format(shown));
    status.textContent = form.dataset.some.replace("{shown}", told.format(shown));
    none.hidden = shown > 0;
    for (const button of saving) button.disabled = shown === 0;
    return conditions;
  };

  const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

  // The records are those of the whole's download, so that a view says the same in the same words;
  // no cell of it is a formula, because none there is.
  const written = {
    csv: (text, ids, view) => {
      const [names, ...records] = text.match(/(?:"(?:[^"]|"")*"|[^"\r\n])+/g);
      const known = new Map(records.map((record) => [record.slice(0, record.indexOf(",")), record]));
      const rows = ids.map((id) => `${known.get(id)},${quoted(view)}\r\n`);
      return `${names},view\r\n${rows.join("")}`;
    },
    json: (text, ids, view) => {
      const { title, licence, licence_leaves_out, figures } = JSON.parse(text);
      const known = new Map(figures.map((record) => [record.id, record]));
      const about = { title, licence, licence_leaves_out, view };
      return `${JSON.stringify({ ...about, figures: ids.map((id) => known.get(id)) }, null, 2)}\n`;
    },
  };
  const types = { csv: "text/csv", json: "application/json" };

  const save = async (button) => {
    const format = button.dataset.save;
    const ids = shownRows.map((row) => row.id);
    const view = location.href.replace(/#.*/, "");
    const answer = await fetch(new URL(button.dataset.from, document.baseURI));
    if (!answer.ok) throw new Error(answer.statusText);
    const text = written[format](await answer.text(), ids, view);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: types[format] }));
    link.download = `${form.dataset.file}.${format}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };

  const take = () => {
    form.reset();
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      const known = field instanceof HTMLInputElement || [...(field?.options ?? [])].some((o) => o.value === value);
      if (known) field.value = value;
    }
    show();
  };

  const keep = () => {
    const query = new URLSearchParams(show()).toString();
    history.replaceState(null, "", query ? `?${query}` : location.pathname);
  };

  form.addEventListener("input", keep);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The fields are empty only after the event.
  form.addEventListener("reset", () => setTimeout(keep));
  addEventListener("popstate", take);
  narrow.addEventListener("change", show);
  rest.firstElementChild.addEventListener("click", () => {
    const next = shownRows[FIRST].element;
    whole = true;
    show();
    next.querySelector("a").focus();
  });
  for (const button of saving) {
    button.addEventListener("click", () =>
      save(button).catch(() => {
        status.textContent = form.dataset.failed;
      }),
    );
  }
  // In a folder without a server a page may not read the file that holds the records.
  form.querySelector("[data-saving]").hidden = location.protocol === "file:";
  form.hidden = false;
  take();
})();
