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

/* Account pages name no edition in their address: they follow the language of the page that led there. */
function rememberChoice(event) {
  const link = event.target.closest?.("a[data-edition], a[href^='/account/'], a[href^='/discussions/']");
  if (!link) return;
  remember("sf_language", link.dataset.edition ? link.hreflang : document.documentElement.lang);
  if (link.dataset.edition) remember("sf_edition", link.dataset.edition);
}

/* On a telephone the row of sections scrolls: show the current one. */
function showCurrentSection() {
  const current = document.querySelector(".sections [aria-current]");
  const row = current?.closest("ul");
  if (row && row.scrollWidth > row.clientWidth) {
    row.scrollLeft += current.getBoundingClientRect().left - row.getBoundingClientRect().left - 24;
  }
}

document.addEventListener("click", rememberChoice);
showCurrentSection();
fetchPersonalParts();
