/* Asks the browser for leave to show notices, and hands the site the address to which they go. */

const form = document.getElementById("push-form");
const able = "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;

if (form && able) {
  form.hidden = false;
  document.getElementById("push-not-here").hidden = true;
  form.addEventListener("submit", begin);
}

async function begin(event) {
  if (form.elements.endpoint.value) return; // The browser has answered: this is the form on its way.
  event.preventDefault();
  if ((await Notification.requestPermission()) !== "granted") return say("push-denied");
  try {
    fill(await subscription());
  } catch {
    return say("push-trouble");
  }
  form.requestSubmit();
}

async function subscription() {
  const registered = await navigator.serviceWorker.register(form.dataset.worker);
  await navigator.serviceWorker.ready;
  const known = await registered.pushManager.getSubscription();
  if (known) await known.unsubscribe(); // It may belong to an older key of the site.
  return registered.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: form.dataset.key });
}

function fill(subscribed) {
  const { endpoint, keys } = subscribed.toJSON();
  Object.assign(form.elements.endpoint, { value: endpoint });
  Object.assign(form.elements.p256dh, { value: keys.p256dh });
  Object.assign(form.elements.auth, { value: keys.auth });
}

function say(id) {
  const said = document.getElementById(id);
  said.hidden = false;
  said.focus();
}
