// The search: the box in every page's head with what Pagefind finds under it, and the page of a
// search with all of it. Loaded when one of them is first used. The box is a combobox with a list
// box, as the ARIA Authoring Practices Guide describes it: one input, never replaced.
const PAUSE = 150; // milliseconds without a key before a search begins
const MOST = 20; // results in the box
const MORE = 40; // results that the page adds at a time
const FAR = 2; // letters by which a word may differ from the one that was meant
const LESS = 0.2; // what a source's fit weighs beside that of anything else
const GROUP = /(?<=\d)[,'\s\u2009\u00a0](?=\d{3})/g;
const NUMBER = /^[^\p{L}]*\d[\d.,'\s\u2009\u00a0]*(?:%|k|m|bn|hundred|thousand|million|billion|percent)?\.?$/iu;

export const root = (search) => new URL("..", new URL(search.dataset.search, document.baseURI));

const loader = (search) => {
  let index = null; // Pagefind, or the promise of it
  return () => {
    index ??= import(new URL("pagefind/pagefind.js", root(search)))
      .then(async (pagefind) => {
        await pagefind.init();
        return pagefind;
      })
      .catch((error) => {
        index = null; // the next key tries again
        throw error;
      });
    return index;
  };
};

// The words that a search is narrowed by, which are indexed with each page.
const FACET = /ǂ[gcy]\d{4}\s*/g;

// What Pagefind quotes of a page, as text with marks and nothing else of its markup.
const excerpt = (html) => {
  const line = document.createElement("span");
  line.className = "hit__excerpt";
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const node of parsed.body.childNodes) {
    const part = node.nodeName === "MARK" ? document.createElement("mark") : line;
    part.append(node.textContent.replace(FACET, ""));
    if (part !== line) line.append(part);
  }
  return line;
};

const element = (name, className, words) => {
  const made = document.createElement(name);
  made.className = className;
  made.dir = "auto";
  made.textContent = words;
  return made;
};

const hit = (page, search) => {
  const link = document.createElement("a");
  link.className = "hit";
  link.href = page.meta.url ? new URL(page.meta.url, root(search)) : page.url;
  link.append(element("span", "hit__title", page.meta.title ?? page.url));
  if (page.meta.kind) link.append(element("span", "hit__kind", page.meta.kind));
  if (page.excerpt && !page.meta.brief) link.append(excerpt(page.excerpt));
  return link;
};

// What was found, looked up, with how well it fits.
const lookUp = (results) =>
  Promise.all(results.map(async (result) => ({ ...(await result.data()), score: result.score })));

// The results by group, the group of the best first; a number is looked for among figures first.
// A source's name may be made of what it is about, and whoever asks for that wants what it says.
const grouped = (asked, pages, search) => {
  const { numbers, sources } = search.dataset;
  const groups = new Map();
  for (const page of pages) {
    const name = page.meta.group ?? "";
    groups.set(name, [...(groups.get(name) ?? []), page]);
  }
  const weight = ([name, members]) => {
    if (name === numbers && NUMBER.test(asked)) return Infinity;
    return members[0].score * (name === sources ? LESS : 1);
  };
  return [...groups].sort((one, other) => weight(other) - weight(one));
};

// Whether a number was asked for that no page has, so that what was found only begins like it.
const isNear = (asked, pages) => {
  if (!NUMBER.test(asked) || pages.length === 0) return false;
  const plain = (words) => words.toLowerCase().replace(GROUP, "");
  const typed = plain(asked).replace(/[^\p{L}\d\s]/gu, "\\$&");
  const number = new RegExp(`(?<![\\d.])${typed}(?!\\d)`);
  return !pages.some((page) => number.test(plain(page.content)));
};

// How many letters are dropped, added, changed or swapped with their neighbour (Damerau 1964), as
// far as `most`.
const distance = (one, other, most) => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let older = [];
  let before = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const now = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      now[j] = Math.min(before[j] + 1, now[j - 1] + 1, before[j - 1] + (same ? 0 : 1));
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (i > 1 && j > 1 && swapped) now[j] = Math.min(now[j], older[j - 2] + 1);
    }
    [older, before] = [before, now];
  }
  return before[other.length];
};

const nearest = (word, known) => {
  if (word.length < 4 || /\d/.test(word) || known.includes(word)) return word;
  let best = word;
  let least = Math.min(FAR, Math.floor(word.length / 3)) + 1;
  for (const each of known) {
    const far = distance(word, each, least - 1);
    if (far < least) [best, least] = [each, far];
  }
  return best;
};

// What the site says of itself for a search: its words, and what a search may be narrowed to.
const vocabulary = async (search) => {
  const answer = await fetch(new URL("search/words.json", root(search)));
  return answer.json();
};

// What a search that finds nothing was meant as, by the site's own words; null where none is near.
const meant = async (asked, search) => {
  try {
    const { words: known } = await vocabulary(search);
    const typed = asked.toLowerCase().split(/\s+/);
    const words = typed.map((word) => nearest(word, known));
    return words.join(" ") === typed.join(" ") ? null : words.join(" ");
  } catch {
    return null;
  }
};

// As the pages have their numbers.
const told = new Intl.NumberFormat(document.documentElement.lang, { useGrouping: "always", numberingSystem: "latn" });

const counted = (number, shown, words) => {
  const forms = JSON.parse(words.many);
  const form = new Intl.PluralRules(document.documentElement.lang).select(number);
  const text = number > shown ? words.first : (forms[form] ?? forms.other);
  return text.replace("{shown}", told.format(shown)).replace("{number}", told.format(number));
};

const say = async (status, asked, number, pages, search, take) => {
  if (number > 0) {
    const near = isNear(asked, pages) ? `${search.dataset.near.replace("{words}", asked)} ` : "";
    status.textContent = near + counted(number, pages.length, search.dataset);
    return;
  }
  status.textContent = search.dataset.none.replace("{words}", asked);
  const other = await meant(asked, search);
  if (!other || status.textContent !== search.dataset.none.replace("{words}", asked)) return;
  const button = element("button", "search__meant", other);
  button.type = "button";
  button.addEventListener("click", () => take(other));
  status.append(`. ${search.dataset.meant} `, button, "?");
};

// The box in a page's head.
export const start = (search) => {
  const box = search.querySelector(".search__box");
  const panel = search.querySelector(".search__panel");
  const list = search.querySelector(".search__hits");
  const status = search.querySelector(".search__status");
  const all = search.querySelector(".search__all");
  const load = loader(search);
  let turn = 0; // counts what was asked, so that no late answer takes the place of a newer one
  let shown = ""; // what the list answers

  const hits = () => [...list.querySelectorAll(".hit")];
  const chosen = () => list.querySelector('[aria-selected="true"]');
  const choose = (link) => {
    chosen()?.setAttribute("aria-selected", "false");
    if (link) {
      link.setAttribute("aria-selected", "true");
      link.scrollIntoView({ block: "nearest" });
      box.setAttribute("aria-activedescendant", link.id);
    } else {
      box.removeAttribute("aria-activedescendant");
    }
  };
  const open = (on) => {
    panel.hidden = !on;
    box.setAttribute("aria-expanded", String(on && list.children.length > 0));
    if (!on) choose(null);
  };
  const fail = () => {
    list.replaceChildren();
    all.hidden = true;
    status.textContent = search.dataset.failed;
    open(true);
  };
  const take = (words) => {
    box.value = words;
    box.focus();
    ask();
  };
  const show = (asked, found, pages) => {
    shown = asked;
    const groups = grouped(asked, pages, search).map(([name, members], place) => {
      const group = document.createElement("div");
      const heading = element("p", "hits__group", name);
      heading.id = `hits-${place}`;
      group.setAttribute("role", "group");
      group.setAttribute("aria-labelledby", heading.id);
      group.append(heading, ...members.map((page) => hit(page, search)));
      return group;
    });
    list.replaceChildren(...groups);
    hits().forEach((link, place) => {
      link.id = `hit-${place}`;
      link.tabIndex = -1;
      link.setAttribute("role", "option");
      link.setAttribute("aria-selected", "false");
    });
    choose(null);
    all.hidden = found === 0;
    all.firstElementChild.search = new URLSearchParams({ q: asked });
    say(status, asked, found, pages, search, take);
    open(true);
  };

  const ask = async () => {
    const asked = box.value.trim();
    const mine = ++turn;
    if (!asked) {
      shown = "";
      list.replaceChildren();
      open(false);
      return;
    }
    await new Promise((done) => setTimeout(done, PAUSE));
    if (mine !== turn) return;
    try {
      const pagefind = await load();
      if (mine !== turn) return;
      const { results } = await pagefind.search(asked);
      if (mine !== turn) return;
      const pages = await lookUp(results.slice(0, MOST));
      if (mine === turn) show(asked, results.length, pages);
    } catch {
      if (mine === turn) fail();
    }
  };

  const move = (step) => {
    const links = hits();
    if (links.length === 0) return;
    const from = panel.hidden ? -1 : links.indexOf(chosen());
    if (panel.hidden) open(true);
    const to = from < 0 && step < 0 ? links.length - 1 : (from + step + links.length) % links.length;
    choose(links[to]);
  };

  box.addEventListener("input", ask);
  box.addEventListener("focus", () => {
    load().catch(fail);
    if (shown && shown === box.value.trim()) open(true);
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && !panel.hidden && shown === box.value.trim()) {
      (chosen() ?? hits()[0])?.click();
    } else if (event.key === "Escape" && panel.hidden) {
      box.value = "";
      ask();
    }
  });
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.hidden) return;
    event.stopPropagation();
    if (event.target !== box) box.focus();
    open(false);
  }, { capture: true });
  // A press on a result must not take the focus, and with it the list, away before the click.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  search.addEventListener("focusout", (event) => {
    if (!search.contains(event.relatedTarget)) open(false);
  });

  if (document.activeElement === box) load().catch(fail);
  if (box.value.trim()) ask();
};

// The page of a search: everything that is found, by what, by whom and as of which year.
export const startPage = (form, search) => {
  const results = document.querySelector("[data-search-results]");
  const index = document.querySelector("[data-search-index]");
  const status = results.querySelector("[role=status]");
  const list = results.querySelector(".results__hits");
  const more = results.querySelector(".results__more");
  const filters = ["group", "claimant", "year"].map((name) => form.elements.namedItem(name));
  const load = loader(search);
  let turn = 0;
  let found = []; // what was found, of which `pages` have been looked up
  let pages = [];

  let facets = {}; // by field, what can be chosen, each with the word that narrows a search to it

  const asked = () => form.elements.namedItem("q").value.trim();
  const given = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
  const show = () => {
    const groups = grouped(asked(), pages, search).flatMap(([name, members]) => [
      element("h2", "hits__group", name),
      ...members.map((page) => hit(page, search)),
    ]);
    list.replaceChildren(...groups);
    more.hidden = pages.length >= found.length;
    say(status, asked(), found.length, pages, search, take);
  };
  const add = async (mine) => {
    const looked = await lookUp(found.slice(pages.length, pages.length + MORE));
    if (mine !== turn) return;
    pages = [...pages, ...looked];
    show();
  };
  const ask = async () => {
    const mine = ++turn;
    const chosen = filters.map((field) => facets[field.name]?.[field.value]).filter(Boolean);
    const empty = !asked() && chosen.length === 0;
    results.hidden = empty;
    index.hidden = !empty;
    if (empty) return;
    try {
      const pagefind = await load();
      const answer = await pagefind.search([asked(), ...chosen].join(" "));
      if (mine !== turn) return;
      found = answer.results;
      pages = [];
      await add(mine);
    } catch {
      if (mine !== turn) return;
      list.replaceChildren();
      status.textContent = search.dataset.failed;
    }
  };
  const take = (words) => {
    form.elements.namedItem("q").value = words;
    keep();
  };
  const keep = () => {
    const query = given().toString();
    history.replaceState(null, "", query ? `?${query}` : location.pathname);
    ask();
  };
  const read = () => {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      if (field) field.value = value;
    }
    ask();
  };

  let timer = 0;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    keep();
  });
  more.addEventListener("click", () => add(turn));
  form.hidden = false;
  vocabulary(search)
    .then((known) => {
      facets = known.facets;
      for (const field of filters) {
        field.append(...Object.keys(facets[field.name]).map((value) => new Option(value)));
      }
    })
    .catch(() => {})
    .finally(read);
};
