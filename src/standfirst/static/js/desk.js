/* Keys for the desk: everything they do, the buttons do too. */

const items = () => [...document.querySelectorAll("[data-item]")];

function current() {
  return document.querySelector("[data-item][data-current]") || document.activeElement?.closest("[data-item]") || items()[0];
}

function makeCurrent(item) {
  for (const other of items()) delete other.dataset.current;
  if (!item) return;
  item.dataset.current = "";
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: "start", behavior: "auto" });
}

function step(by) {
  const all = items();
  const marked = document.querySelector("[data-item][data-current]");
  const place = marked ? all.indexOf(marked) + by : 0;
  makeCurrent(all[Math.max(0, Math.min(place, all.length - 1))]);
}

function openRemoval(item) {
  const details = item?.querySelector("details[data-key='r']");
  if (!details) return;
  details.open = true;
  details.querySelector("select").focus();
}

function showKeys() {
  const keys = document.querySelector(".desk-keys");
  if (keys) keys.open = !keys.open;
}

const acts = {
  j: () => step(1),
  k: () => step(-1),
  p: () => current()?.querySelector("[data-key='p']")?.click(),
  r: () => openRemoval(current()),
  o: () => current()?.querySelector("[data-open]")?.click(),
  "?": showKeys,
};

/* Whatever is focused, by key, click or tab, is the current comment. */
document.addEventListener("focusin", (event) => {
  const item = event.target.closest?.("[data-item]");
  if (!item || "current" in item.dataset) return;
  for (const other of items()) delete other.dataset.current;
  item.dataset.current = "";
});

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select");
  if (event.key === "Escape" && typing) return makeCurrent(typing.closest("[data-item]"));
  if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const act = acts[event.key.toLowerCase()];
  if (!act) return;
  event.preventDefault();
  act();
});

/* After a decision the next comment is at hand, without a reload; with none left, the page fetches more. */
document.addEventListener("htmx:afterSwap", (event) => {
  const swapped = event.detail.elt?.closest?.("[data-decided]") || document.getElementById(event.detail.target?.id);
  if (!swapped) return;
  if (swapped.matches("[data-item]")) return makeCurrent(swapped);
  if (!swapped.matches("[data-decided]")) return;
  const next = swapped.closest("li")?.nextElementSibling?.querySelector("[data-item]") || items()[0];
  if (next) makeCurrent(next);
  else window.location.assign("/desk/");
});
