/* Says in words where a browser could not use a passkey; allauth's own scripts, loaded before, do the rest. */

const trouble = document.getElementById("passkey-trouble");

document.addEventListener("allauth.error", (event) => {
  event.preventDefault(); // It would only be logged, where nobody looks.
  if (!trouble) return;
  trouble.hidden = false;
  trouble.focus();
});

for (const part of document.querySelectorAll(".needs-script")) {
  part.hidden = !window.PublicKeyCredential;
}
