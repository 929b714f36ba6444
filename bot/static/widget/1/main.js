// Starts the widget and offers its programming interface as `window.passport`.
import { Client, pause } from "./client.js";
import { Chat } from "./chat.js";

const ACTIONS = ["open", "close", "toggle", "send", "setLanguage", "setUser", "reset", "destroy", "on"];
const EVENTS = ["ready", "open", "close", "message", "error"];
const TRIES = 6; // to reach the assistant, over two minutes: it may be starting

/**
 * Show the widget and obey what was asked of it so far.
 * @param {string} root the assistant's address, with a slash at its end
 * @param {Record<string, string>} settings site, language, mode ("floating" or "inline"), open, scheme, dir
 * @param {any} passport the queue of calls made before
 */
export async function start(root, settings, passport) {
  const listeners = new Map(EVENTS.map((name) => [name, new Set()]));
  /** @param {string} name @param {unknown} [detail] */
  const tell = (name, detail) => listeners.get(name)?.forEach((listener) => listener(detail));
  if (document.readyState === "loading") await new Promise((resolve) => addEventListener("DOMContentLoaded", resolve, { once: true }));
  const client = new Client(root, settings.site || "own");
  if (!customElements.get("passport-chat")) customElements.define("passport-chat", Chat);
  let inline = /** @type {Chat | null} */ (document.querySelector("passport-chat"));
  let chat = inline || /** @type {Chat} */ (document.createElement("passport-chat"));
  const prepare = () => chat.prepare(client, { mode: inline ? "inline" : "floating", ...settings }, tell);
  const api = {
    open: () => chat.open(),
    close: () => chat.close(),
    toggle: () => (chat.isOpen ? chat.close() : chat.open()),
    send: (/** @type {string} */ text) => client.send(String(text)),
    setLanguage: (/** @type {string} */ language) => chat.choose(language),
    setUser: (/** @type {{user?: string} | null} */ identity) => client.setUser(identity),
    reset: () => client.reset(),
    destroy: () => {
      watching.disconnect();
      Chat.arrived = () => {};
      client.destroy();
      chat.leave();
      delete window.passport;
    },
    on: (/** @type {string} */ name, /** @type {Function} */ listener) => listeners.get(name)?.add(listener),
  };
  const obey = (/** @type {any} */ call) => {
    const [name, ...values] = typeof call === "string" ? [call] : call;
    if (ACTIONS.includes(name)) /** @type {any} */ (api)[name](...values);
  };
  const stay = () => {
    if (!inline && !chat.isConnected && document.body) document.body.append(chat);
  };
  const watching = new MutationObserver(stay); // pages that swap their body keep the chat
  for (let tries = 0; ; tries += 1) {
    try {
      await prepare();
      break;
    } catch (error) {
      hear(passport, obey);
      tell("error", error);
      if (tries) console.warn(`Passport chat: ${error}`);
      if (!(error instanceof TypeError) || tries === TRIES) return; // refused, not unreachable
    }
    await Promise.race([pause(1000 * 2 ** tries), client.comeback()]);
    if (client.ended) return;
  }
  Chat.arrived = (element) => {
    if (element === chat) return; // pages that make their content anew get the chat into the new element
    chat.leave();
    inline = chat = element;
    prepare().catch((error) => tell("error", error));
  };
  stay();
  watching.observe(document.documentElement, { childList: true });
  const calls = taken(passport);
  Object.assign(passport, api, { push: obey });
  calls.forEach(obey);
  if (settings.open === "true") chat.open();
  client.start();
  tell("ready");
}

/** Let those who wait for events be told of a failure; the other calls wait on. @param {any} passport @param {(call: any) => void} obey */
function hear(passport, obey) {
  for (const call of taken(passport)) call[0] === "on" ? obey(call) : passport.push(call);
}

/** Take the calls out of the queue; a page may have put an object with its settings in its place. @param {any} passport @returns {any[]} */
function taken(passport) {
  return Array.isArray(passport) ? passport.splice(0) : [];
}
