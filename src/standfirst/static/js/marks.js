/*
 * Shows what is one reader's own in a page that is the same for everybody: comments they recommend, readers they have
 * muted, and, in a discussion that they follow, that they have been there. Without it the account shows all of these.
 */

const mine = () => document.getElementById("own-comments")?.dataset ?? {};
const numbers = (list) => new Set((list || "").split(" ").filter(Boolean));
let told = false;

function change(name, number, isIn) {
  const set = numbers(mine()[name]);
  if (isIn) set.add(number);
  else set.delete(number);
  mine()[name] = [...set].join(" ");
}

/* The answer to a vote or to muting says how it is now; what is shown later must agree with it. */
function learn() {
  if (mine().votes === undefined) return;
  for (const form of document.querySelectorAll("form[data-voted]")) {
    change("votes", form.dataset.vote, form.dataset.voted === "yes");
    delete form.dataset.voted;
  }
  for (const word of document.querySelectorAll("[data-now-muted], [data-now-unmuted]")) {
    change("muted", word.dataset.nowMuted || word.dataset.nowUnmuted, "nowMuted" in word.dataset);
    delete word.dataset.nowMuted;
    delete word.dataset.nowUnmuted;
  }
}

function markVotes() {
  if (mine().votes === undefined) return;
  const voted = numbers(mine().votes);
  const own = numbers(mine().comments);
  for (const form of document.querySelectorAll("form.vote")) {
    const isOwn = own.has(form.dataset.vote);
    form.querySelector("button").disabled = isOwn;
    form.parentElement.querySelector("[data-mute]").hidden = isOwn;
    if (!isOwn) press(form, voted.has(form.dataset.vote));
  }
}

/* The same button takes a vote back. */
function press(form, pressed) {
  form.querySelector("button").setAttribute("aria-pressed", pressed);
  const field = form.querySelector("input[name=take_back]");
  if (!pressed) field?.remove();
  else if (!field) {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name: "take_back", value: "1" });
    form.append(input);
  }
}

function foldMuted() {
  const muted = numbers(mine().muted);
  for (const comment of document.querySelectorAll("article.comment[data-author]")) {
    const isMuted = muted.has(comment.dataset.author);
    const word = comment.querySelector(":scope > .muted-word");
    if (isMuted && !word) fold(comment);
    else if (!isMuted && word) {
      word.remove();
      comment.classList.remove("muted");
    }
  }
}

function fold(comment) {
  const word = document.createElement("p");
  const button = document.createElement("button");
  word.className = "muted-word meta";
  Object.assign(button, { type: "button", className: "link-button", textContent: mine().showWord });
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => {
    button.setAttribute("aria-expanded", String(!comment.classList.toggle("muted")));
  });
  word.append(`${mine().mutedWord} `, button);
  comment.prepend(word);
  comment.classList.add("muted");
}

/* In a discussion that the reader follows, what is shown now is no longer new. */
function tellSeen() {
  const discussion = document.querySelector("[data-discussion]");
  if (discussion && document.querySelector("#follow[data-follows]")) {
    navigator.sendBeacon(`/discussions/${discussion.dataset.discussion}/seen/`);
    told = true;
  }
}

function show() {
  learn();
  markVotes();
  foldMuted();
  if (!told) tellSeen();
}

document.addEventListener("discussion:settled", show);
document.addEventListener("discussion:news-shown", tellSeen);
show();
