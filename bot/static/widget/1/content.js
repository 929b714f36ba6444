// What a message shows: its text, pictures, cards, sources, and the buttons under it.
import { link, make, safe, written } from "./markup.js";
import { thumbs } from "./thumbs.js";

/** @typedef {import("./chat.js").Chat} Chat */
/** @typedef {import("./client.js").Message} Message */

const DATE = /^\d{4}(-\d\d){0,2}$/;
/** @type {Map<string, any>} */ const formats = new Map(); // each is slow to make

/** Return what stands in a message. @param {Chat} chat @param {Message} message @returns {Node[]} */
export function content(chat, message) {
  if (message.sender === "user") return [make("p", {}, chat.called(message.text))];
  const attachment = message.attachment?.payload ?? {};
  const pictures = [message.image, message.attachment?.type === "image" && attachment.src];
  return [
    ...written(message.text ?? ""),
    ...pictures.flatMap((address) => picture(chat, address, String(attachment.title ?? ""))),
    ...(attachment.elements ?? []).map((/** @type {any} */ one) => card(chat, one)),
    ...sources(chat, message.metadata.sources ?? []),
    ...thumbs(chat, message),
  ];
}

/** Return buttons that say something, and links. @param {Chat} chat @param {any[]} buttons @returns {Node[]} */
export function choices(chat, buttons) {
  const { client } = chat;
  return buttons.flatMap(({ url, title, payload }) => {
    if (url) return safe(url, client.root) ? [link(url, title, client.root)] : [];
    return [make("button", { type: "button", click: () => (client.send(payload), chat.input.focus()) }, String(title))];
  });
}

/** Show a picture of the assistant's own; any other is a link, since nothing is loaded from anybody else. @param {Chat} chat @param {unknown} address @param {string} title @returns {Node[]} */
function picture(chat, address, title) {
  const { root } = chat.client;
  const found = safe(address, root);
  if (!found) return [];
  const isOwn = new URL(found).origin === new URL(root).origin;
  return [isOwn ? make("img", { src: found, alt: title, loading: "lazy" }) : make("p", {}, link(found, title || new URL(found).host))];
}

/** @param {Chat} chat @param {any} shown */
function card(chat, shown) {
  const { root } = chat.client;
  const address = safe(shown.default_action?.url, root);
  return make(
    "div",
    { class: "card" },
    ...picture(chat, shown.image_url, ""),
    make("strong", {}, address ? link(address, shown.title, root) : String(shown.title ?? "")),
    make("p", {}, String(shown.subtitle ?? "")),
    make("div", { class: "choices" }, ...choices(chat, shown.buttons ?? [])),
  );
}

/** @param {Chat} chat @param {{url: string, as_of: string}[]} named */
function sources(chat, named) {
  const items = named.filter(({ url }) => safe(url)).map(({ url, as_of }) =>
    make("li", {}, link(url, new URL(url).host), as_of ? ` (${chat.text("as-of", { date: shownDate(chat, as_of) })})` : ""),
  );
  return items.length ? [make("details", {}, make("summary", {}, `${chat.text("sources")} (${items.length})`), make("ul", {}, ...items))] : [];
}

/** Write a day, a month or a year of a record in the widget's language. @param {Chat} chat @param {string} recorded */
function shownDate(chat, recorded) {
  if (!DATE.test(recorded)) return recorded;
  const language = chat.config.language === "en" ? "en-GB" : chat.config.language;
  const key = language + recorded.length;
  if (!formats.has(key)) {
    const [, month, day] = recorded.split("-");
    const parts = { year: "numeric", month: month && "long", day: day && "numeric", timeZone: "UTC" };
    formats.set(key, new Intl.DateTimeFormat(language, /** @type {Intl.DateTimeFormatOptions} */ (parts)));
  }
  return formats.get(key).format(new Date(recorded));
}
