// Starts the widget and offers its programming interface as `window.passport`.
import { Client } from "./client.js";
import { Chat } from "./chat.js";

const ACTIONS = ["open", "close", "toggle", "send", "setLanguage", "setUser", "reset", "destroy", "on"];
const EVENTS = ["ready", "open", "close", "message", "error"];

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
  const client = new Client(root, settings.site || "own");
  if (!customElements.get("passport-chat")) customElements.define("passport-chat", Chat);
  const inline = /** @type {Chat | null} */ (document.querySelector("passport-chat"));
  const chat = inline || /** @type {Chat} */ (document.createElement("passport-chat"));
  const api = {
    open: () => chat.open(),
    close: () => chat.close(),
    toggle: () => (chat.isOpen ? chat.close() : chat.open()),
    send: (/** @type {string} */ text) => client.send(String(text)),
    setLanguage: (/** @type {string} */ language) => chat.setLanguage(language),
    setUser: (/** @type {object | null} */ identity) => client.setUser(identity),
    reset: () => client.reset(),
    destroy: () => {
      watching.disconnect();
      client.destroy();
      chat.remove();
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
  try {
    await chat.prepare(client, { mode: inline ? "inline" : "floating", ...settings }, tell);
  } catch (error) {
    waitingCalls(passport).forEach((call) => call[0] === "on" && obey(call));
    return tell("error", error);
  }
  stay();
  watching.observe(document.documentElement, { childList: true });
  const calls = waitingCalls(passport);
  Object.assign(passport, api, { push: obey });
  calls.forEach(obey);
  if (settings.open === "true") chat.open();
  client.start();
  tell("ready");
}

/** Take the calls that wait in the queue out of it. @param {any} passport @returns {any[]} */
function waitingCalls(passport) {
  return Array.isArray(passport) ? passport.splice(0) : [];
}
