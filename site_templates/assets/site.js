// What the pages cannot do without script: remember a colour scheme, search, copy a citation.
// Everything else on the site works with no script at all.
(() => {
  "use strict";
  const root = document.documentElement;
  const key = "scheme";
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const inFolder = location.protocol === "file:";

  root.classList.replace("no-js", "js");

  // Storage may be refused (private windows, site settings); the choice then lasts one page.
  const stored = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const store = (scheme) => {
    try {
      localStorage.setItem(key, scheme);
    } catch {
      return;
    }
  };

  const chosen = stored();
  if (chosen === "light" || chosen === "dark") root.dataset.scheme = chosen;
  const current = () => root.dataset.scheme ?? (dark.matches ? "dark" : "light");

  const startScheme = (button) => {
    const name = () => {
      const label = current() === "dark" ? button.dataset.inDark : button.dataset.inLight;
      button.setAttribute("aria-label", label);
      button.title = label;
    };
    button.addEventListener("click", () => {
      root.dataset.scheme = current() === "dark" ? "light" : "dark";
      store(root.dataset.scheme);
      name();
    });
    dark.addEventListener("change", name);
    name();
  };

  // From a folder a page may not load what searches, so that the box only says so.
  const startWithoutSearch = (search, box, status) => {
    const told = document.querySelector("[data-search-folder]");
    if (told) told.hidden = false;
    box.readOnly = true;
    box.addEventListener("focus", () => {
      status.textContent = search.dataset.folder;
      status.parentElement.hidden = false;
    });
    box.addEventListener("blur", () => {
      status.parentElement.hidden = true;
    });
  };

  // A server answers the address of a folder with its index.html; in a folder a link has to name it.
  const startFolder = () => {
    document.querySelector("[data-search-page]")?.remove(); // a search needs a server
    for (const link of document.querySelectorAll("a[href]")) {
      const to = new URL(link.getAttribute("href"), document.baseURI);
      if (to.protocol !== "file:" || !to.pathname.endsWith("/")) continue;
      to.pathname += "index.html";
      link.setAttribute("href", to.href);
    }
  };

  const startSearch = (search) => {
    const box = search.querySelector(".search__box");
    const status = search.querySelector(".search__status");
    const page = document.querySelector("[data-search-page]");
    let loading = null;

    const load = () => {
      loading ??= import(new URL(search.dataset.script, document.baseURI)).then(
        (module) => {
          module.start(search);
          if (page) module.startPage(page, search);
        },
        () => {
          loading = null;
          status.textContent = search.dataset.failed;
          status.parentElement.hidden = false;
        },
      );
    };

    if (inFolder) {
      startWithoutSearch(search, box, status);
    } else {
      if (page) load();
      box.addEventListener("focus", load);
      search.addEventListener("pointerenter", load);
    }
    document.addEventListener("keydown", (event) => {
      const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
      const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      if (!slash && !k) return;
      if (slash && event.target.closest("input, textarea, select, [contenteditable]")) return;
      event.preventDefault();
      box.focus();
      box.select();
    });
  };

  const startCopy = (button, status) => {
    const { name, copied, selected } = button.dataset;
    const words = button.textContent;
    const source = document.getElementById(button.dataset.copy);
    let later = 0;

    const say = (told) => {
      button.textContent = told;
      button.setAttribute("aria-label", `${told}: ${name}`);
      status.textContent = `${told}: ${name}`;
      clearTimeout(later);
      later = setTimeout(() => {
        button.textContent = words;
        button.setAttribute("aria-label", `${words}: ${name}`);
        status.textContent = "";
      }, 4000);
    };
    // Without a secure connection there is no clipboard to write to; the reader has to press a key.
    const select = () => {
      getSelection().selectAllChildren(source);
      say(selected);
    };

    button.hidden = false;
    button.addEventListener("click", () => {
      if (!navigator.clipboard) select();
      else navigator.clipboard.writeText(source.textContent).then(() => say(copied), select);
    });
  };

  // Some browsers take a table that is laid out as blocks, as on a phone, for no table; said in
  // the markup, its parts would say twice what they are.
  const keepTable = (table) => {
    table.setAttribute("role", "table");
    const say = (selector, role) => {
      for (const part of table.querySelectorAll(selector)) part.setAttribute("role", role);
    };
    say("thead, tbody", "rowgroup");
    say("tr", "row");
    say("td", "cell");
    say("th[scope=col]", "columnheader");
    say("th[scope=row]", "rowheader");
  };

  // What an address leads to is opened, and on paper everything is.
  const unfoldTarget = () => {
    const target = document.getElementById(location.hash.slice(1)); // ids here are plain ASCII
    const folded = target?.querySelector(":scope > details") ?? document.getElementById(target?.dataset.opens);
    for (let around = target?.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
    if (folded) folded.open = true;
  };
  // What only a narrow screen folds is open to whatever reads the page elsewhere, too.
  const keepOpen = (fold) => {
    const wide = matchMedia(fold.closest(".evidence") ? "(min-width: 72rem)" : "(min-width: 44rem)");
    const settle = () => {
      fold.open = wide.matches;
    };
    wide.addEventListener("change", settle);
    settle();
  };
  const startFolds = () => {
    let opened = [];
    addEventListener("hashchange", unfoldTarget);
    for (const fold of document.querySelectorAll(".fold")) keepOpen(fold);
    addEventListener("beforeprint", () => {
      opened = [...document.querySelectorAll("details:not([open])")];
      for (const folded of opened) folded.open = true;
    });
    addEventListener("afterprint", () => {
      for (const folded of opened) folded.open = false;
    });
    unfoldTarget();
  };

  document.addEventListener("DOMContentLoaded", () => {
    startFolds();
    if (inFolder) startFolder();
    for (const table of document.querySelectorAll("table.table")) keepTable(table);
    const status = document.querySelector("[data-copy-status]");
    for (const button of document.querySelectorAll("[data-copy]")) startCopy(button, status);
    const toggle = document.querySelector("[data-scheme-toggle]");
    if (toggle) startScheme(toggle);
    const search = document.querySelector("[data-search]");
    if (search) startSearch(search);
  });
})();
