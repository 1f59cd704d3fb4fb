/* Keys for the desk: everything they do, the links, buttons and forms do too. */

const items = () => [...document.querySelectorAll("[data-item]")];
const pane = () => document.getElementById("desk-pane") || document;

function current() {
  return document.querySelector("[data-item][data-current]") || document.activeElement?.closest("[data-item]") || items()[0];
}

function makeCurrent(item) {
  for (const other of items()) delete other.dataset.current;
  if (!item) return;
  item.dataset.current = "";
  item.focus({ preventScroll: true });
  if (items().length > 1) item.scrollIntoView({ block: "nearest", behavior: "auto" });
}

function step(by) {
  const all = items();
  const marked = document.querySelector("[data-item][data-current]");
  const place = marked ? all.indexOf(marked) + by : 0;
  makeCurrent(all[Math.max(0, Math.min(place, all.length - 1))]);
}

/* A form is opened with its first field at hand; what is only covered is shown or covered again. */
function unfold(details) {
  const field = details.querySelector("select, textarea, input:not([type=hidden])");
  details.open = field ? true : !details.open;
  field?.focus();
}

function press(key) {
  const target = (key === "o" && current()?.querySelector("[data-open], [data-key='o']")) || pane().querySelector(`[data-key='${key}']`);
  if (!target) return false;
  if (target.localName === "details") unfold(target);
  else if (target.matches("select, textarea")) target.focus();
  else target.click();
  return true;
}

function showKeys() {
  const keys = document.querySelector(".desk-keys");
  if (!keys) return;
  keys.open = !keys.open;
  keys.querySelector("summary").focus();
}

function escape(typing) {
  const details = document.activeElement?.closest(".desk-acts details, .desk-aside details");
  if (details) details.open = false;
  makeCurrent(typing?.closest("[data-item]") || current());
}

const moves = { j: () => step(1), k: () => step(-1), "?": showKeys, "؟": showKeys };

/* Undoing that is asked for while an answer is on its way waits for it: it is meant for what that tells. */
let undoLater = 0;
const onItsWay = () => document.querySelector("#desk-pane.htmx-request, #desk-pane .htmx-request");

/* For a moment what arrived is there to be seen, and its buttons not yet at work: keys wait until they are. */
const waiting = [];
const settling = () => document.querySelector("#desk-pane.htmx-settling, #desk-pane .htmx-settling");

function act(key) {
  if (key === "z" && onItsWay()) return (undoLater += 1);
  return moves[key] ? (moves[key](), true) : /^([a-z]|enter)$/.test(key) && press(key);
}

/* The letter that stands on a key: keyboards for Arabic or Russian type another one there. */
function letterOf(event) {
  const foreign = event.key.length === 1 && event.key > "~" && !moves[event.key];
  return foreign && /^Key[A-Z]$/.test(event.code) ? event.code.at(-1).toLowerCase() : event.key.toLowerCase();
}

/* Ctrl and Enter send what is being written, by the button that is meant for it or the only one. */
function send(field) {
  const buttons = [...(field.form?.querySelectorAll("button[type=submit]") ?? [])];
  const meant = buttons.find((button) => "send" in button.dataset) ?? (buttons.length === 1 ? buttons[0] : null);
  if (meant) field.form.requestSubmit(meant);
}

/* Whatever is focused, by key, click or tab, is the current comment. */
document.addEventListener("focusin", (event) => {
  const item = event.target.closest?.("[data-item]");
  if (!item || "current" in item.dataset) return;
  for (const other of items()) delete other.dataset.current;
  item.dataset.current = "";
});

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select");
  if (event.key === "Escape") return escape(typing);
  if (typing && event.key === "Enter" && (event.ctrlKey || event.metaKey)) return send(typing);
  if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const key = letterOf(event);
  if (key === "enter" && event.target.closest?.("a, button, summary")) return;
  if (settling() && /^[a-z]$/.test(key)) {
    waiting.push(key);
    return event.preventDefault();
  }
  if (act(key)) event.preventDefault();
});

/* Words that are selected in the comment are proposed for being made unreadable. */
function proposeSelected(event) {
  const details = event.target;
  const words = details.open && details.querySelector?.("[data-selected-words]");
  const selected = window.getSelection()?.toString().trim();
  const inside = window.getSelection()?.anchorNode?.parentElement?.closest(".desk-text");
  if (words && selected && inside && !words.value) words.value = selected;
}
document.addEventListener("toggle", proposeSelected, true);

/* The form that opens below the buttons is seen, where these fill the screen. */
function showForm(event) {
  const form = event.target.matches?.(".desk-acts > details[open]") && event.target.querySelector("form");
  if (form) form.scrollIntoView({ block: "nearest", behavior: "auto" });
}
document.addEventListener("toggle", showForm, true);

/* Undoing is offered for as long as it is possible, and leaves before it no longer is. */
function endUndoing() {
  for (const said of document.querySelectorAll("[data-undo]:not([data-ending])")) {
    said.dataset.ending = "";
    window.setTimeout(() => said.querySelector("[data-undo-form]")?.remove(), Number(said.dataset.undo) * 1000);
  }
}

/* Of details with one name a page keeps one open: what arrives open, with a problem to tell, must find none. */
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.target?.id !== "desk-pane") return;
  for (const details of pane().querySelectorAll("details[open]")) details.open = false;
});

/* After a decision the next comment is at hand, without a reload. */
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target?.id !== "desk-pane") return;
  endUndoing();
  window.scrollTo({ top: 0, behavior: "auto" });
  const problem = pane().querySelector("details[open] :is(select, textarea)");
  const item = items()[0];
  if (pane().querySelector("[role=alert]") && problem) problem.focus();
  else if (item) makeCurrent(item);
  else document.getElementById("desk-pane")?.focus();
});

/* On a narrow screen the tabs are wider than it: where one is, must be seen. */
function showTab() {
  const tabs = document.querySelector(".desk-navigation .tabs");
  const here = tabs?.querySelector("[aria-current]");
  if (!here) return;
  const [outer, inner] = [tabs.getBoundingClientRect(), here.getBoundingClientRect()];
  tabs.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
}
document.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.failed) undoLater = 0;
});
document.addEventListener("htmx:afterSettle", (event) => {
  showTab();
  if (event.detail.target?.id !== "desk-pane" || settling() || onItsWay()) return;  // Once for all that was swapped.
  if (undoLater) undoLater = press("z") ? undoLater - 1 : 0;
  for (const key of waiting.splice(0)) act(key);
});

showTab();
endUndoing();
if (items().length === 1 && document.querySelector(".desk-item")) makeCurrent(items()[0]);
