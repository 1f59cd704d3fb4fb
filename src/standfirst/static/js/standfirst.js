/* Makes the one personal request of a page, and remembers which edition a reader chose. Nothing else needs a script. */

function cookie(name) {
  const found = document.cookie.split("; ").find((pair) => pair.startsWith(`${name}=`));
  return found ? found.slice(name.length + 1) : null;
}

function remember(name, value) {
  document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax`;
}

/* Pages are the same bytes for everybody; who has signed in gets the personal parts swapped in out of band. */
function fetchPersonalParts() {
  if (cookie("sf_signed_in") !== "1" || !window.htmx) return;
  const discussion = document.querySelector("[data-discussion]");
  const query = discussion ? `?discussion=${encodeURIComponent(discussion.dataset.discussion)}` : "";
  window.htmx.ajax("GET", `/me/${query}`, { source: document.body, target: document.body, swap: "none" });
}

/* Account pages name no edition in their address: they follow the page that led there, by a link or by a form. */
const LINKS_ON = "a[data-edition], a[href^='/account/'], a[href^='/discussions/']";
const FORMS_ON = "form[action^='/account/'], form[action^='/discussions/']";

function rememberChoice(event) {
  const way = event.target.closest?.(event.type === "submit" ? FORMS_ON : LINKS_ON);
  if (!way) return;
  const chosen = way.dataset.edition ? way : document.querySelector("a[data-edition][aria-current]");
  remember("sf_language", way.dataset.edition ? way.hreflang : document.documentElement.lang);
  if (chosen) remember("sf_edition", chosen.dataset.edition);
}

/* On a telephone the row of sections scrolls: show the current one, and cut none in two at the row's beginning. */
function showCurrentSection() {
  const current = document.querySelector(".sections [aria-current]")?.parentElement;
  const row = current?.parentElement;
  if (!row || row.scrollWidth <= row.clientWidth) return;
  const style = getComputedStyle(row);
  const margin = parseFloat(style.paddingInlineStart);
  const box = row.getBoundingClientRect();
  const start = (item) => {
    const { left, right } = item.getBoundingClientRect();
    return (style.direction === "rtl" ? box.right - right : left - box.left) - margin;
  };
  const end = start(current) + current.offsetWidth;
  const first = [...row.children].find((item) => item === current || end - start(item) <= row.clientWidth - 2 * margin);
  const way = start(first);
  const missing = way - (row.scrollWidth - row.clientWidth);
  if (missing > 0) row.style.paddingInlineEnd = `${margin + missing}px`;
  row.scrollLeft = style.direction === "rtl" ? -way : way;
}

document.addEventListener("click", rememberChoice);
document.addEventListener("submit", rememberChoice, { capture: true }); // Before the form is sent in the page.
showCurrentSection();
fetchPersonalParts();
