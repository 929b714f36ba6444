// Thumbs up and down under an answer, and the question why.
import { make } from "./markup.js";

/** @typedef {import("./chat.js").Chat} Chat */
/** @typedef {import("./client.js").Message} Message */

const NO_ANSWERS = ["form", "confirmation", "error"]; // kinds of messages that nobody is asked to judge
const LONGEST_REASON = 1000;

/** Return what lets a visitor judge an answer; it is not read out with it. @param {Chat} chat @param {Message} message @returns {Node[]} */
export function thumbs(chat, message) {
  if (message.sender !== "assistant" || NO_ANSWERS.includes(message.metadata.kind)) return [];
  const judge = (/** @type {boolean | null} */ liked, /** @type {string} */ reason = "") =>
    chat.client.judge(message, liked, reason).then(
      () => (chat.say(chat.text("judged")), true),
      () => (chat.say(chat.text("judge-failed")), false),
    );
  const thumb = (/** @type {boolean} */ liked, /** @type {string} */ sign) => {
    const label = chat.text(liked ? "liked" : "disliked");
    const click = () => judge(message.liked === liked ? null : liked);
    return make("button", { type: "button", "data-liked": String(liked), "aria-label": label, title: label, click }, sign);
  };
  const input = make("textarea", { rows: "2", maxlength: String(LONGEST_REASON) });
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    judge(false, input.value).then((noted) => noted && ((form.hidden = true), down.focus()));
  };
  const why = make("label", {}, chat.text("reason"), input);
  const form = make("form", { class: "reason", submit }, why, make("button", { class: "send" }, chat.text("reason-send")));
  const down = thumb(false, "👎");
  const group = make("div", { class: "thumbs", role: "group", "aria-label": chat.text("judge"), "aria-live": "off" }, thumb(true, "👍"), down, form);
  press(group, message.liked, true);
  return [group];
}

/** Show which thumb was given; whoever has just put one down is asked why. @param {any} within @param {boolean | null | undefined} liked @param {boolean} [before] given earlier */
export function press(within, liked, before) {
  for (const button of within.querySelectorAll("[data-liked]")) {
    button.setAttribute("aria-pressed", String(button.dataset.liked === String(liked)));
  }
  within.querySelector(".reason").hidden = before || liked !== false;
}
