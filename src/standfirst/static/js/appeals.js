/* A key of the page of one appeal: what it does, the pointer does too. */

document.addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() !== "w" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest?.("input, textarea, select")) return;
  const reasons = document.querySelector("textarea[name='reasons']");
  if (!reasons) return;
  event.preventDefault();
  reasons.focus();
});
