/*
 * Makes a discussion livelier: forms in place, characters counted, own comments with their buttons, and a word when
 * others have written. Reading and posting work without any of it.
 */

const section = document.querySelector("[data-discussion]");
const FEW_SECONDS = 4000;

/* Public pages are the same for everybody, so a form gets here the key by which the same post is stored only once. */
function fillKeys() {
  for (const key of document.querySelectorAll('.comment-form input[name="key"]')) {
    if (!key.value) key.value = newKey();
  }
}

function newKey() {
  if (window.isSecureContext) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/* Counted as the server counts: characters, not halves of them, and without the white space around. */
function count(textarea) {
  const shown = textarea.form.querySelector("[data-count]");
  const left = Number(textarea.dataset.limit) - [...textarea.value.trim().replaceAll("\r\n", "\n")].length;
  const near = left < Number(textarea.dataset.limit) / 10;
  shown.textContent = near ? (left < 0 ? shown.dataset.over : shown.dataset.left).replace("{count}", Math.abs(left)) : "";
  shown.classList.toggle("over", left < 0);
}

/* Which comments are the reader's own came with the personal part of the page; their buttons are put beside them. */
function placeOwnActs() {
  const own = document.getElementById("own-comments");
  const acts = own?.querySelector(".own-acts");
  if (!acts) return;
  const editable = new Set((own.dataset.editable || "").split(" "));
  for (const number of (own.dataset.comments || "").split(" ").filter(Boolean)) {
    const home = document.querySelector(`[data-own="${number}"]`);
    if (!home || home.childElementCount) continue;
    home.append(actsFor(number, acts, editable.has(number)));
    window.htmx?.process(home);
  }
}

/* What has just been posted can be edited, too. */
function own(number) {
  const list = document.getElementById("own-comments");
  if (!number || !list) return;
  list.dataset.comments = `${list.dataset.comments || ""} ${number}`;
  list.dataset.editable = `${list.dataset.editable || ""} ${number}`;
  placeOwnActs();
}

function actsFor(number, acts, editable) {
  const copy = acts.cloneNode(true);
  for (const link of copy.querySelectorAll("a")) {
    if (link.dataset.act === "edit" && !editable) {
      link.remove();
      continue;
    }
    link.href = link.getAttribute("href").replace("/comments/0/", `/comments/${number}/`);
    link.setAttribute("hx-get", link.getAttribute("href"));
    link.setAttribute("hx-target", `#box-${number}`);
  }
  return copy;
}

/* The comment that came by two ways, with an answer and with a list, is shown once. */
function dropDoubles() {
  const seen = new Set();
  for (const item of document.querySelectorAll("#threads li[id], .threads li[id]")) {
    if (seen.has(item.id)) item.remove();
    seen.add(item.id);
  }
}

function leave(button) {
  const box = button.closest(".box");
  const comment = box?.previousElementSibling;
  box?.replaceChildren();
  comment?.querySelector(".comment-acts a")?.focus();
}

function jump(event, link) {
  const comment = document.getElementById(link.dataset.jump);
  if (!comment) return;
  event.preventDefault();
  comment.focus({ preventScroll: true });
  comment.scrollIntoView({ block: "center" });
}

/* An answer that says no is a form as well: its words are kept, so it belongs into the page. */
function swapRefusals(event) {
  const { xhr, elt } = event.detail;
  if (xhr.status >= 400 && xhr.status < 500 && elt.closest?.(".discussion") && /comment-form|data-refusal/.test(xhr.responseText)) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
}

function sayFailed(event) {
  const form = event.detail.elt.closest?.(".comment-form");
  if (!form) return;
  form.querySelector(".failed")?.remove();
  const word = document.createElement("p");
  word.className = "notice error failed";
  word.setAttribute("role", "alert");
  word.textContent = form.dataset.failed;
  form.prepend(word);
}

function settle(event) {
  fillKeys();
  dropDoubles();
  placeOwnActs();
  for (const textarea of document.querySelectorAll(".comment-form textarea")) count(textarea);
  document.dispatchEvent(new CustomEvent("discussion:settled"));
  const target = event?.detail?.target;
  const news = document.querySelector(".told:not([data-seen]), .posted:not([data-seen])");
  const wrong = document.querySelector(".comment-form [aria-invalid]:not([data-seen])");
  if (news) {
    for (const old of document.querySelectorAll(".posted[data-seen]")) old.remove();
    own(news.dataset.nowOwn);
    news.dataset.seen = "";
    news.focus();
  } else if (wrong) {
    wrong.dataset.seen = "";
    wrong.focus();
  } else if (target?.classList?.contains("box")) {
    target.querySelector("textarea, button")?.focus();
  }
}

/* Live: the stream says only that something changed; what changed is fetched from a part that is the same for all. */
const live = { stream: null, waiting: null, fresh: null };

function listen() {
  if (!section || !document.getElementById("news") || document.hidden || live.stream || !window.EventSource) return;
  live.stream = new EventSource(`/discussions/${section.dataset.discussion}/live`);
  live.stream.addEventListener("changed", () => {
    // Watchers spread their requests a little, so that a thousand of them don't knock at once.
    live.waiting ??= setTimeout(fetchNews, 500 + Math.random() * FEW_SECONDS);
  });
}

function rest() {
  live.stream?.close();
  live.stream = null;
}

async function fetchNews() {
  live.waiting = null;
  const order = document.getElementById("comments")?.dataset.order;
  const response = await fetch(`/discussions/${section.dataset.discussion}/page/?order=${order}`, { credentials: "omit" });
  if (!response.ok) return;
  live.fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  changeInPlace(live.fresh);
  dropGone(live.fresh);
  offer(unseen(live.fresh).length);
}

function unseen(fresh) {
  return [...fresh.querySelectorAll("article.comment")].filter((comment) => !document.getElementById(comment.id));
}

/* What was edited or taken away changes where it stands, unless the reader is just there. */
function changeInPlace(fresh) {
  const counted = fresh.getElementById("comments-count");
  if (counted) document.getElementById("comments-count").textContent = counted.textContent;
  for (const comment of fresh.querySelectorAll("article.comment")) {
    const shown = document.getElementById(comment.id);
    if (!shown || shown.classList.contains("own") || shown.contains(document.activeElement)) continue;
    recount(shown, comment);
    if (words(shown) !== words(comment)) shown.replaceWith(document.importNode(comment, true));
  }
  settle();
}

/* How many recommend it is told whenever the list is fetched for another reason. */
function recount(shown, fresh) {
  const [old, now] = [shown, fresh].map((comment) => comment.querySelector(".vote-count"));
  if (old && now) old.textContent = now.textContent;
}

/* What is no longer in the list, as far as the list that was fetched reaches, has gone from the public. */
function dropGone(fresh) {
  drop(fresh.getElementById("threads"), document.getElementById("threads"));
  for (const thread of fresh.querySelectorAll("#threads > .thread")) {
    const shown = document.getElementById(thread.id);
    if (shown) drop(thread.querySelector(".replies"), shown.querySelector(".replies"));
  }
}

function drop(fresh, shown) {
  const last = [...fresh.children].filter((item) => item.id).at(-1);
  const whole = !fresh.querySelector(":scope > .more");
  if (!whole && !(last && document.getElementById(last.id))) return;
  for (const item of [...shown.children]) {
    if (!whole && item.id === last.id) return;
    const busy = item.contains(document.activeElement) || item.querySelector(".box form, [data-own] a");
    if (item.id && !busy && !fresh.querySelector(`#${item.id}`)) item.remove();
  }
}

function words(comment) {
  return comment.className.replace(" new", "") + (comment.querySelector(".comment-text")?.innerHTML ?? comment.textContent).trim();
}

function offer(number) {
  const button = document.querySelector("#news button");
  button.hidden = number === 0;
  button.textContent = button.dataset.words.replace("{count}", number);
}

/* New comments are put in only when the reader asks, so that nothing moves under their eyes. */
function showNews() {
  const news = unseen(live.fresh).map((comment) => comment.id);
  let place = document.getElementById("threads").firstElementChild;
  for (const thread of live.fresh.querySelectorAll("#threads > .thread")) {
    const shown = document.getElementById(thread.id);
    if (shown) {
      addReplies(thread, shown);
      place = shown.nextElementSibling;
    } else {
      document.getElementById("threads").insertBefore(document.importNode(thread, true), place);
    }
  }
  for (const id of news) document.getElementById(id)?.classList.add("new");
  window.htmx?.process(document.getElementById("threads"));
  offer(0);
  settle();
  document.dispatchEvent(new CustomEvent("discussion:news-shown"));
  document.getElementById(news[0])?.focus();
}

function addReplies(thread, shown) {
  const replies = shown.querySelector(".replies");
  const more = replies.querySelector(":scope > .more");
  for (const reply of thread.querySelectorAll(".replies > .reply")) {
    if (!document.getElementById(reply.id)) replies.insertBefore(document.importNode(reply, true), more);
  }
  const left = thread.querySelector(".replies > .more");
  if (left && !more && replies.querySelectorAll(":scope > .reply").length <= thread.querySelectorAll(".replies > .reply").length) {
    replies.append(document.importNode(left, true));
  }
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-cancel], [data-jump], #news button");
  if (!button) return;
  if (button.matches("[data-cancel]")) leave(button);
  else if (button.matches("[data-jump]")) jump(event, button);
  else showNews();
});
document.addEventListener("input", (event) => event.target.matches?.(".comment-form textarea") && count(event.target));
document.addEventListener("htmx:beforeSwap", swapRefusals);
document.addEventListener("htmx:sendError", sayFailed);
document.addEventListener("htmx:responseError", sayFailed);
document.addEventListener("htmx:afterSettle", settle);
document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
settle();
listen();
