// The timeline: events that do not fit the conditions are hidden, and the address says which are
// asked for, so that it can be kept and sent.
(() => {
  "use strict";
  const form = document.querySelector("[data-timeline]");
  if (!form) return;
  const status = form.querySelector("[role=status]");
  const none = document.querySelector("[data-timeline-none]");
  const events = [...document.querySelectorAll(".event")];
  const lists = [...document.querySelectorAll(".events")];
  // As the pages have their numbers.
  const told = new Intl.NumberFormat(document.documentElement.lang, { useGrouping: "always", numberingSystem: "latn" });

  const show = () => {
    const { year, actor } = form.elements;
    for (const event of events) {
      const who = event.dataset.actors.split("|");
      const fits = (!year.value || event.dataset.year === year.value) && (!actor.value || who.includes(actor.value));
      event.hidden = !fits;
    }
    for (const list of lists) {
      const empty = !list.querySelector(".event:not([hidden])");
      list.hidden = empty;
      list.previousElementSibling.hidden = empty; // the heading of its year
    }
    const shown = events.filter((event) => !event.hidden).length;
    status.textContent = form.dataset.some.replace("{shown}", told.format(shown));
    none.hidden = shown > 0;
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
    const asked = [...new FormData(form)].filter(([, value]) => value);
    const query = new URLSearchParams(asked).toString();
    history.replaceState(null, "", query ? `?${query}` : location.pathname);
  };

  form.addEventListener("input", keep);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The fields are empty only after the event.
  form.addEventListener("reset", () => setTimeout(keep));
  // A link to an event leads there whatever is asked for.
  addEventListener("hashchange", () => {
    if (document.getElementById(location.hash.slice(1))?.closest("[hidden]")) form.reset();
  });
  form.hidden = false;
  take();
})();
