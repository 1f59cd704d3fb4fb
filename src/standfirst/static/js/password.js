/* Says how strong a password is while it is typed, as readers/password_strength.py does, and shows it on demand. */

const KINDS = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[0-9]/, 10],
  [/[^a-zA-Z0-9]/, 33],
];

export function strengthOf(password) {
  const letters = [...password];
  const continues = (letter, at) =>
    letters.slice(Math.max(0, at - 4), at).includes(letter) ||
    (at > 0 && Math.abs(letter.codePointAt(0) - letters[at - 1].codePointAt(0)) === 1);
  const length = letters.reduce((sum, letter, at) => sum + (continues(letter, at) ? 0.25 : 1), 0);
  const pool = KINDS.reduce((sum, [kind, size]) => sum + (kind.test(password) ? size : 0), 0);
  const bits = length * Math.log2(Math.max(2, pool));
  return bits >= 65 ? 3 : bits >= 45 ? 2 : 1;
}

function watch(box) {
  const field = document.getElementById(box.dataset.for);
  if (!field) return;
  const [meter, words, show] = [box.querySelector("meter"), box.querySelector("[role=status]"), box.querySelector("input")];
  box.hidden = false;
  field.addEventListener("input", () => {
    const strength = field.value ? strengthOf(field.value) : 0;
    meter.value = strength;
    const said = strength ? box.dataset[`strength${strength}`] : "";
    if (words.textContent !== said) words.textContent = said; // A screen reader hears what changes, not each letter.
  });
  show.addEventListener("change", () => {
    field.type = show.checked ? "text" : "password";
  });
}

document.querySelectorAll(".strength").forEach(watch);
