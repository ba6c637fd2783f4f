// A number opens its evidence: what stands in the page's own list, or on the figure's page, is shown
// beside the number while it is pointed at, focused or, by touch, pressed once. Without this script,
// or in a browser without popovers, each number is a link to the same. It can be dismissed, pointed
// at and stays until it is left, as WCAG 2.2 asks in 1.4.13.
(() => {
  "use strict";
  if (!("popover" in HTMLElement.prototype)) return;

  // From a folder no other page can be read; a number whose evidence is on one is a link to it.
  const NUMBERS = location.protocol === "file:" ? 'a[data-evidence][href^="#"]' : "a[data-evidence]";
  const OPENING = 120; // milliseconds that a pointer rests on a number
  const CLOSING = 250; // milliseconds to get from a number to its evidence
  const GAP = 6; // pixels between a number and its evidence
  const EDGE = 8; // pixels left free at the window's sides

  const card = document.createElement("div");
  card.className = "evidence-card";
  card.id = "evidence-card";
  card.popover = "manual";
  card.setAttribute("role", "dialog");

  const pages = new Map(); // by address, the promise of a figure's page
  let number = null; // the link whose evidence is shown
  let asked = null; // the link whose evidence is on its way
  let pressed = null; // the link that a finger pressed while its evidence was not shown
  let quiet = false; // whether focus comes back to a number whose evidence was just dismissed
  let timer = 0;

  const later = (milliseconds, action) => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };

  // An entry of the list is folded; beside its number all of it is shown.
  const unfold = (entry) => {
    const head = document.createElement("p");
    head.append(...entry.querySelector("summary").childNodes);
    entry.querySelector("summary").remove();
    entry.replaceWith(head, ...entry.childNodes);
  };

  const copied = (parts, address) => {
    const copies = document.createDocumentFragment();
    for (const part of parts) copies.append(part.cloneNode(true));
    for (const part of copies.querySelectorAll("[data-list-only]")) part.remove();
    for (const part of copies.querySelectorAll("details.entry__more")) unfold(part);
    for (const part of copies.querySelectorAll("[id]")) part.removeAttribute("id");
    for (const part of copies.querySelectorAll("[aria-describedby]")) part.removeAttribute("aria-describedby");
    for (const link of copies.querySelectorAll("a[href]")) {
      link.href = new URL(link.getAttribute("href"), address).href;
      link.removeAttribute("data-evidence");
    }
    return copies;
  };

  // What a screen reader says of a number, without the mark and number of its entry.
  const spoken = (link) => {
    if (link.hasAttribute("aria-label")) return link.getAttribute("aria-label");
    const copy = link.cloneNode(true);
    for (const part of copy.querySelectorAll('[aria-hidden="true"]')) part.remove();
    return copy.textContent.trim();
  };

  const fetched = (address) => {
    if (!pages.has(address)) {
      const page = fetch(address).then(async (answer) => {
        if (!answer.ok) throw new Error(answer.statusText);
        return new DOMParser().parseFromString(await answer.text(), "text/html");
      });
      page.catch(() => pages.delete(address));
      pages.set(address, page);
    }
    return pages.get(address);
  };

  const evidence = async (link) => {
    const href = link.getAttribute("href");
    if (href.startsWith("#")) {
      const entry = document.getElementById(href.slice(1));
      return copied(entry.children, document.baseURI);
    }
    const address = new URL(href, document.baseURI);
    address.hash = "";
    const page = await fetched(address.href);
    const copies = copied(page.querySelectorAll("[data-evidence-part]"), address);
    const more = document.createElement("p");
    const onward = document.createElement("a");
    onward.href = address.href;
    onward.textContent = card.dataset.more;
    more.append(onward);
    copies.append(more);
    return copies;
  };

  // Below the number's last line, or above its first where there is more room: never over it.
  const place = () => {
    const lines = [...number.getClientRects()];
    const top = Math.min(...lines.map((line) => line.top));
    const bottom = Math.max(...lines.map((line) => line.bottom));
    const screen = document.documentElement;
    const below = screen.clientHeight - bottom - GAP;
    const above = top - GAP;
    const room = Math.max(below, above) - EDGE;
    card.style.maxHeight = `${Math.max(room, 160)}px`;
    const height = card.offsetHeight;
    const y = below >= height || below >= above ? bottom + GAP : top - GAP - height;
    const furthest = screen.clientWidth - card.offsetWidth - EDGE;
    const x = Math.max(EDGE, Math.min(lines.at(-1).left, furthest));
    card.style.left = `${x + scrollX}px`;
    card.style.top = `${y + scrollY}px`;
  };

  const close = () => {
    clearTimeout(timer);
    asked = null;
    if (!number) return;
    number.removeAttribute("aria-expanded");
    number.removeAttribute("aria-controls");
    number = null;
    card.remove();
  };

  const open = async (link) => {
    clearTimeout(timer);
    if (link === number) return;
    asked = link;
    let parts;
    try {
      parts = await evidence(link);
    } catch {
      return; // the link still leads there
    }
    if (asked !== link || !link.isConnected) return;
    close();
    number = link;
    card.replaceChildren(parts);
    card.setAttribute("aria-label", card.dataset.label.replace("{number}", spoken(link)));
    // Beside the number in the page, so that the next Tab leads into it.
    (link.closest("svg") ?? link).after(card);
    card.showPopover();
    place();
    link.setAttribute("aria-expanded", "true");
    link.setAttribute("aria-controls", card.id);
  };

  const numberAt = (event) => (event.target instanceof Element ? event.target.closest(NUMBERS) : null);
  const within = (node) => node instanceof Node && (card.contains(node) || number?.contains(node));

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const link = numberAt(event);
    if (link) later(OPENING, () => open(link));
    else if (within(event.target)) clearTimeout(timer);
  });
  document.addEventListener("pointerout", (event) => {
    if (event.pointerType !== "mouse" || within(event.relatedTarget)) return;
    if (numberAt(event) || within(event.target)) {
      later(CLOSING, () => {
        if (!within(document.activeElement)) close();
      });
    }
  });
  document.addEventListener("focusin", (event) => {
    const link = numberAt(event);
    if (quiet) quiet = false;
    else if (link?.matches(":focus-visible")) open(link);
    else if (!within(event.target)) close();
  });
  document.addEventListener("pointerdown", (event) => {
    const link = numberAt(event);
    pressed = event.pointerType === "touch" && link !== number ? link : null;
    if (!link && !within(event.target)) close();
  });
  document.addEventListener("click", (event) => {
    const link = numberAt(event);
    if (link && link === pressed) {
      event.preventDefault();
      pressed = null;
      open(link);
    } else if (event.target instanceof Element && event.target.closest("a[href]")) {
      close();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !number) return;
    event.preventDefault();
    if (card.contains(document.activeElement)) {
      quiet = true;
      number.focus();
    }
    close();
  });
  addEventListener("resize", close);
  addEventListener("pagehide", close);

  const words = document.currentScript.dataset;
  card.dataset.label = words.label;
  card.dataset.more = words.more;
})();
