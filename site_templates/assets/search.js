// The search box: one input, never replaced, and under it what Pagefind finds. Loaded when the box
// is first used. The pattern is the combobox with a list box of the ARIA Authoring Practices Guide.
const PAUSE = 150; // milliseconds without a key before a search begins
const MOST = 20; // results shown

// What Pagefind quotes of a page, as text with marks and nothing else of its markup.
const excerpt = (html) => {
  const line = document.createElement("span");
  line.className = "hit__excerpt";
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const node of parsed.body.childNodes) {
    const part = node.nodeName === "MARK" ? document.createElement("mark") : line;
    part.append(node.textContent);
    if (part !== line) line.append(part);
  }
  return line;
};

const line = (name, words) => {
  const span = document.createElement("span");
  span.className = name;
  span.textContent = words;
  return span;
};

const option = (page, place) => {
  const hit = document.createElement("a");
  hit.id = `hit-${place}`;
  hit.className = "hit";
  hit.href = page.url;
  hit.tabIndex = -1;
  hit.setAttribute("role", "option");
  hit.setAttribute("aria-selected", "false");
  hit.append(line("hit__title", page.meta.title ?? page.url));
  if (page.meta.kind) hit.append(line("hit__kind", page.meta.kind));
  if (page.excerpt && !page.meta.brief) hit.append(excerpt(page.excerpt));
  return hit;
};

export const start = (search) => {
  const box = search.querySelector(".search__box");
  const panel = search.querySelector(".search__panel");
  const list = search.querySelector(".search__hits");
  const status = search.querySelector(".search__status");
  const words = search.dataset;
  let index = null; // Pagefind, or the promise of it
  let turn = 0; // counts what was asked, so that no late answer takes the place of a newer one
  let shown = ""; // what the list answers

  const load = () => {
    // From the page: an import alone would look beside this file.
    const bundle = new URL(words.search, document.baseURI);
    index ??= import(new URL("pagefind.js", bundle))
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

  const hits = () => [...list.children];
  const chosen = () => list.querySelector('[aria-selected="true"]');
  const choose = (hit) => {
    chosen()?.setAttribute("aria-selected", "false");
    if (hit) {
      hit.setAttribute("aria-selected", "true");
      hit.scrollIntoView({ block: "nearest" });
      box.setAttribute("aria-activedescendant", hit.id);
    } else {
      box.removeAttribute("aria-activedescendant");
    }
  };
  const open = (on) => {
    panel.hidden = !on;
    box.setAttribute("aria-expanded", String(on && list.children.length > 0));
    if (!on) choose(null);
  };
  const say = (text) => {
    status.textContent = text;
    open(true);
  };
  const show = (asked, found, pages) => {
    shown = asked;
    list.replaceChildren(...pages.map(option));
    choose(null);
    if (pages.length === 0) say(words.none.replace("{words}", asked));
    else if (found === 1) say(words.one);
    else if (found <= MOST) say(words.many.replace("{number}", found));
    else say(words.first.replace("{shown}", MOST).replace("{number}", found));
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
      const pages = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
      if (mine === turn) show(asked, results.length, pages);
    } catch {
      if (mine !== turn) return;
      list.replaceChildren();
      say(words.failed);
    }
  };

  const move = (step) => {
    const all = hits();
    if (all.length === 0) return;
    const from = panel.hidden ? -1 : all.indexOf(chosen());
    if (panel.hidden) open(true);
    const to = from < 0 && step < 0 ? all.length - 1 : (from + step + all.length) % all.length;
    choose(all[to]);
  };

  box.addEventListener("input", ask);
  box.addEventListener("focus", () => {
    load().catch(() => say(words.failed));
    if (shown && shown === box.value.trim()) open(true);
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && !panel.hidden && shown === box.value.trim()) {
      (chosen() ?? hits()[0])?.click();
    } else if (event.key === "Escape") {
      if (panel.hidden) {
        box.value = "";
        ask();
      }
      open(false);
    }
  });
  // A press on a result must not take the focus, and with it the list, away before the click.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  search.addEventListener("focusout", (event) => {
    if (!search.contains(event.relatedTarget)) open(false);
  });

  if (document.activeElement === box) load().catch(() => say(words.failed));
  if (box.value.trim()) ask();
};
