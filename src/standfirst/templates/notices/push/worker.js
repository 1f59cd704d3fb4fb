/* Shows a notice that arrives, and opens its page when it is clicked. */

self.addEventListener("push", (event) => {
  const { title, words, path } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { body: words, tag: path, data: { path } }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(new URL(event.notification.data.path, self.location.origin)));
});
