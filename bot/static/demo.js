// What a web site can do with the assistant; calls made before it is loaded wait in the queue.
window.passport = window.passport || [];
const show = (text) => (document.getElementById("events").textContent = text);
for (const name of ["ready", "open", "close", "error"]) passport.push(["on", name, () => show(name)]);
passport.push(["on", "message", (message) => show(`${message.sender}: ${message.text}`)]);
for (const button of document.querySelectorAll("[data-call]")) {
  button.addEventListener("click", () => passport.push([button.dataset.call, button.dataset.value]));
}
