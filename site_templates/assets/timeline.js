// The timeline: events that do not fit the conditions are hidden, with the headings and the links
// that lead to nothing else, and the address says which are asked for, so that it can be kept and
// sent.
(() => {
  "use strict";
  const form = document.querySelector("[data-timeline]");
  if (!form) return;
  const status = form.querySelector("[role=status]");
  const none = document.querySelector("[data-timeline-none]");
  const all = (selector) => [...document.querySelectorAll(selector)];
  const events = all(".event");
  const lists = all(".events");
  const tables = all("[data-timeline-table]");
  const years = all(".jumps li");

  const asked = () => [...new FormData(form)].filter(([, value]) => value);

  const fits = (event, [name, value]) =>
    ({
      year: () => event.dataset.year === value,
      place: () => event.dataset.place === value,
      actor: () => event.dataset.actors.split("|").includes(value),
      section: () => event.dataset.sections.split("|").includes(value),
    })[name]();

  const before = (element, tag) => {
    while (element.tagName !== tag) element = element.previousElementSibling;
    return element;
  };

  // A month leads to the first of its events that is shown.
  const lead = (link, list) => {
    const { month } = document.querySelector(link.dataset.first).dataset;
    const first = list.querySelector(`.event[data-month="${month}"]:not([hidden])`);
    link.hidden = !first;
    if (first) link.hash = first.id;
  };
  // As the pages have their numbers.
  const told = new Intl.NumberFormat(document.documentElement.lang, { useGrouping: "always", numberingSystem: "latn" });

  const show = () => {
    const conditions = asked();
    for (const event of events) event.hidden = !conditions.every((condition) => fits(event, condition));
    const shown = events.filter((event) => !event.hidden);
    const ids = new Set(shown.map((event) => event.id));
    const titles = new Map();
    lists.forEach((list, index) => {
      const empty = !list.querySelector(".event:not([hidden])");
      list.hidden = empty;
      before(list, "H3").hidden = empty;
      years[index].hidden = empty;
      for (const link of years[index].querySelectorAll("[data-first]")) lead(link, list);
      const title = before(list, "H2");
      titles.set(title, (titles.get(title) ?? true) && empty);
    });
    for (const note of all("[data-timeline-empty]")) {
      note.hidden = conditions.length > 0;
      titles.set(before(note, "H2"), note.hidden);
    }
    for (const [title, empty] of titles) title.hidden = empty;
    for (const table of tables) {
      const rows = [...table.querySelectorAll("[data-event]")];
      for (const row of rows) row.hidden = !ids.has(row.dataset.event);
      table.hidden = rows.every((row) => row.hidden);
    }
    status.textContent = form.dataset.some.replace("{shown}", told.format(shown.length));
    none.hidden = shown.length > 0;
  };

  const take = () => {
    form.reset();
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      if ([...(field?.options ?? [])].some((option) => option.value === value)) field.value = value;
    }
    show();
  };

  const keep = () => {
    show();
    const query = new URLSearchParams(asked()).toString();
    history.replaceState(null, "", query ? `?${query}` : location.pathname);
  };

  for (const link of all(".jumps [href^='#event-']")) link.dataset.first = link.hash;
  form.addEventListener("input", keep);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => {
    // What has the focus is hidden with the rest of the empty state.
    if (none.contains(document.activeElement)) form.elements[0].focus();
    setTimeout(keep); // The fields are empty only after the event.
  });
  // A link to an event leads there whatever is asked for.
  addEventListener("hashchange", () => {
    if (document.getElementById(location.hash.slice(1))?.closest("[hidden]")) form.reset();
  });
  form.hidden = false;
  take();
})();
