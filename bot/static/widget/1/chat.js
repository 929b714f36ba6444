// The element <passport-chat>: a button and a panel with the conversation, in a shadow root of its own.
import { choices, content } from "./content.js";
import { link, make, safe, written } from "./markup.js";
import { dress } from "./styles.js";
import { press } from "./thumbs.js";

/** @typedef {import("./client.js").Client} Client */
/** @typedef {import("./client.js").Message} Message */
/** @typedef {import("./client.js").Pending} Pending */

const NARROWING = 200; // characters left from which on they are counted aloud
const PATIENCE = 700; // ms until a message is said to be waiting
const dark = matchMedia("(prefers-color-scheme: dark)");

export class Chat extends HTMLElement {
  /** What is done with an element that comes into the page. @type {(chat: Chat) => void} */ static arrived = () => {};

  constructor() {
    super();
    this.leaving = new AbortController();
    this.isOpen = false;
    this.unread = 0;
    /** @type {Client} */ this.client = /** @type {any} */ (null);
    /** @type {Record<string, string>} */ this.settings = {};
    /** @type {(name: string, detail?: unknown) => void} */ this.tell = () => {};
    /** @type {any} */ this.config = null;
    /** @type {any} */ this.choices = null;
    /** @type {Map<string | number, any>} */ this.shown = new Map();
    this.root = this.attachShadow({ mode: "open" });
    dress(this.root);
  }

  connectedCallback() {
    Chat.arrived(this);
  }

  /** Make way for another element; this one follows nothing any more. */
  leave() {
    this.leaving.abort();
    this.remove();
  }

  /**
   * Load what is said in the asked language, and draw the widget.
   * @param {Client} client @param {Record<string, string>} settings @param {(name: string, detail?: unknown) => void} tell
   */
  async prepare(client, settings, tell) {
    if (this.leaving.signal.aborted) this.leaving = new AbortController(); // it comes back
    this.client = client;
    this.settings = settings;
    this.tell = tell;
    this.setAttribute("mode", settings.mode);
    const asked = client.stored.language || settings.language;
    await this.setLanguage(asked || document.documentElement.lang || navigator.language);
    const recolour = () => this.setAttribute("scheme", settings.scheme || (dark.matches ? "dark" : "light"));
    this.heed(dark, "change", recolour);
    recolour();
    for (const name of ["resize", "scroll"]) if (window.visualViewport) this.heed(window.visualViewport, name, () => this.fit());
    this.heed(client, "change", () => this.render());
    this.heed(client, "reset", () => this.empty());
    this.heed(client, "status", () => this.say(client.online ? this.text("online") : this.text("offline")));
    this.heed(client, "wait", (detail) => this.say(detail));
    this.heed(client, "judged", (detail) => this.judged(detail));
    this.heed(client, "message", (detail) => this.note(detail));
  }

  /** Listen until this element makes way for another. @param {EventTarget} target @param {string} name @param {(detail: any) => void} listener */
  heed(target, name, listener) {
    target.addEventListener(name, (event) => listener(/** @type {CustomEvent} */ (event).detail), { signal: this.leaving.signal });
  }

  /** On a phone, take the part of the window that its keyboard leaves. */
  fit() {
    const { height, scale, offsetTop } = /** @type {VisualViewport} */ (window.visualViewport);
    this.style.setProperty("--visible", `${height * scale}px`);
    this.style.setProperty("--above", scale > 1 ? "0px" : `${offsetTop}px`);
  }

  /** Go over to a language for good. @param {string} language */
  async choose(language) {
    try {
      await this.setLanguage(language);
    } catch {
      this.draw(); // with the present language chosen
      return this.say(this.text("offline"));
    }
    this.client.choose(this.config.language);
  }

  /** @param {string} language */
  async setLanguage(language) {
    const site = encodeURIComponent(this.client.site);
    const reply = await this.client.fetch(`widget/config?site=${site}&language=${encodeURIComponent(language)}`);
    if (!reply.ok) throw new Error((await reply.json()).error);
    this.config = await reply.json();
    this.client.language = this.config.language;
    this.draw();
  }

  /** @param {string} key @param {Record<string, unknown>} [values] */
  text(key, values = {}) {
    return Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), this.config.texts[key]);
  }

  draw() {
    const draft = this.input?.value ?? "";
    const floating = this.settings.mode === "floating";
    const button = (/** @type {string} */ key, /** @type {() => void} */ click, /** @type {string} */ sign = "") =>
      make("button", { type: "button", click, ...(sign ? { "aria-label": this.text(key) } : {}) }, sign || this.text(key));
    this.badge = make("span", { class: "badge", "aria-hidden": "true", hidden: true });
    this.launcher = make("button", { type: "button", class: "launcher", click: () => this.open(), part: "launcher" }, "💬", this.badge);
    this.log = make("div", { class: "log", role: "log", "aria-label": this.text("log"), tabindex: "0", "aria-relevant": "additions" });
    this.typing = make("div", { class: "typing", hidden: true }, this.text("typing"));
    this.notice = make("p", { class: "notice", role: "status" });
    this.left = make("p", { class: "left", hidden: true });
    this.input = make("textarea", { id: "input", rows: "1", input: () => this.count(), keydown: (/** @type {KeyboardEvent} */ e) => this.key(e) });
    this.input.value = draft;
    const form = make(
      "form",
      { submit: (/** @type {Event} */ event) => (event.preventDefault(), this.submit()) },
      make("label", { for: "input", class: "heard" }, this.text("input")),
      this.input,
      make("button", { class: "send" }, this.text("send")),
      this.left,
    );
    const close = button("close", () => this.close(), "✕");
    this.panel = make(
      "section",
      { class: "panel", lang: this.config.language, dir: this.settings.dir || this.config.direction, "aria-label": this.text("title"), part: "panel" },
      make("header", {}, make("h2", {}, this.text("title")), this.menu(button), ...(floating ? [close] : [])),
      this.notice,
      this.log,
      this.typing,
      form,
    );
    this.panel.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => event.key === "Escape" && this.escape());
    this.panel.addEventListener("pointerdown", (/** @type {Event} */ { target }) => this.more.contains(target) || (this.more.open = false));
    if (!floating) this.isOpen = true;
    this.root.replaceChildren(this.launcher, this.panel);
    this.empty();
    this.reveal();
  }

  /** @param {(key: string, click: () => void) => any} button */
  menu(button) {
    const choice = make("select", { id: "language", change: () => this.choose(choice.value).then(() => this.more.firstChild.focus()) });
    for (const [code, name] of Object.entries(this.config.languages)) choice.append(make("option", { value: code, lang: code }, String(name)));
    choice.value = this.config.language;
    const privacy = safe(this.config.privacy) || `${this.client.root}privacy?language=${this.config.language}`;
    this.telegram = make("div", { hidden: true });
    this.more = make(
      "details",
      { toggle: () => this.more.open && this.carry() },
      make("summary", { "aria-label": this.text("menu") }, "⋯"),
      make(
        "div",
        { class: "menu" },
        ...(choice.options.length > 1 ? [make("label", { for: "language" }, this.text("language")), choice] : []),
        button("restart", () => (this.client.reset(), (this.more.open = false), this.input.focus())),
        button("download", () => this.download()),
        this.telegram,
        link(privacy, this.text("privacy")),
      ),
    );
    return this.more;
  }

  /** Offer to go on in Telegram, where there is a bot and something was said; each link works once. */
  async carry() {
    const address = this.config.telegram && this.client.last && (await this.client.telegram().catch(() => ""));
    this.telegram.replaceChildren(...(address ? [link(address, this.text("telegram"))] : []));
    this.telegram.hidden = !address;
  }

  /** Close what was opened last. */
  escape() {
    if (!this.more.open) return this.settings.mode === "floating" && this.close();
    this.more.open = false;
    this.more.firstChild.focus();
  }

  /** Forget what is shown, and begin with the greeting; what was said before is not read out again. */
  empty() {
    this.shown.clear();
    this.log.setAttribute("aria-live", "off");
    this.log.replaceChildren(this.bubble("assistant", ...written(this.config.greeting)));
    this.render();
    setTimeout(() => this.log.setAttribute("aria-live", "polite"), 500);
  }

  /** Show what is new; nothing that is shown is made anew, so that it is read out once. */
  render() {
    const { messages, stored } = this.client;
    for (const [id, element] of this.shown) {
      const gone = typeof id === "number" ? id < this.client.first : !stored.pending.some((entry) => entry.id === id) && !element.number;
      if (gone && !messages.some((message) => message.metadata.message_id === id)) {
        element.remove();
        this.shown.delete(id);
      }
    }
    for (const message of messages) this.place(message);
    for (const entry of stored.pending) if (!messages.some((message) => message.metadata.message_id === entry.id)) this.wait(entry);
    const awaiting = stored.pending.some((entry) => !entry.failed);
    this.typing.hidden = !(awaiting && this.client.online);
    this.offer(messages, awaiting);
  }

  /** @param {Message} message */
  place(message) {
    if (this.shown.has(message.number)) return;
    const known = message.metadata.message_id && this.shown.get(message.metadata.message_id);
    const element = known || this.bubble(message.sender, ...content(this, message));
    if (known) {
      this.shown.delete(message.metadata.message_id);
      this.mark(known, "sent");
    } else {
      const waiting = [...this.shown].find(([id]) => typeof id === "string")?.[1];
      this.log.insertBefore(element, waiting ?? (this.choices?.isConnected ? this.choices : null));
    }
    element.number = message.number;
    this.shown.set(message.number, element);
    this.bring(element);
  }

  /** @param {Pending} entry */
  wait(entry) {
    let element = this.shown.get(entry.id);
    if (!element) {
      element = this.bubble("user", make("p", {}, this.called(entry.text)));
      this.shown.set(entry.id, element);
      this.log.append(element);
      this.bring(element);
    }
    if (entry.failed) return this.mark(element, "failed", entry.id);
    if (element.dataset.state === "failed") this.mark(element, "waiting", entry.id);
    setTimeout(() => element.number || element.dataset.state || this.mark(element, "waiting", entry.id), PATIENCE);
  }

  /** Tell how far a message of the visitor has come. @param {any} element @param {string} state @param {string} [id] */
  mark(element, state, id = "") {
    if (element.dataset.state === state) return;
    element.dataset.state = state;
    element.querySelector("small")?.remove();
    const retry = make("button", { type: "button", click: () => this.client.retry(id) }, this.text("retry"));
    const told = make("small", { class: `state ${state}` }, this.text(state), ...(state === "failed" ? [" ", retry] : []));
    const tick = make("small", { class: "state", "aria-hidden": "true", title: this.text("sent") }, "✓");
    element.append(state === "sent" ? tick : told);
    if (state === "failed") this.say(this.text("failed"));
  }

  /** @param {string} sender @param {...Node} content */
  bubble(sender, ...content) {
    const who = { user: "you", staff: "staff" }[sender] ?? "assistant";
    return make("div", { class: `message ${sender}`, part: `message ${sender}` }, make("span", { class: "heard" }, `${this.text(who)}: `), ...content);
  }

  /** @param {Message} message */
  judged(message) {
    const element = this.shown.get(message.number);
    if (element) press(element, message.liked);
  }

  /** Show the buttons of what was answered while the visitor has said nothing since. @param {Message[]} messages @param {boolean} awaiting */
  offer(messages, awaiting) {
    const answers = awaiting ? [] : messages.slice(messages.map(({ sender }) => sender).lastIndexOf("user") + 1);
    const offered = answers.filter(({ buttons }) => buttons?.length);
    const last = offered.at(-1)?.number;
    if (this.offered === last && (!last || this.choices?.isConnected)) return;
    this.choices?.remove();
    this.offered = last;
    const buttons = offered.flatMap((message) => choices(this, message.buttons));
    if (last) this.log.append((this.choices = make("div", { class: "choices" }, ...buttons)));
  }

  /** Return what a button was called when its payload was sent. @param {string} text */
  called(text) {
    const buttons = text.startsWith("/") ? this.client.messages.flatMap((message) => message.buttons ?? []) : [];
    return buttons.find((button) => button.payload === text)?.title ?? text;
  }

  /** @param {Message} message */
  note(message) {
    this.tell("message", message);
    if (message.sender === "user" || this.isOpen) return;
    this.unread += 1;
    this.reveal();
  }

  /** Say something in the line above the conversation. @param {string} text */
  say(text) {
    this.notice.textContent = text;
    if (text === this.text("online")) setTimeout(() => this.notice.textContent === text && (this.notice.textContent = ""), 4000);
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.submit();
  }

  count() {
    const left = this.config.limit - this.input.value.length;
    this.left.hidden = left > NARROWING;
    this.left.textContent = this.text("left", { count: left });
    this.left.classList.toggle("over", left < 0);
  }

  submit() {
    if (this.input.value.length > this.config.limit) return this.say(this.left.textContent);
    if (!this.input.value.trim()) return;
    if (this.client.online) this.say("");
    this.client.send(this.input.value);
    this.input.value = "";
    this.count();
  }

  open() {
    this.isOpen = true;
    this.unread = 0;
    this.reveal();
    this.log.scrollTop = this.log.scrollHeight;
    this.input.focus();
    this.tell("open");
  }

  close() {
    this.isOpen = this.settings.mode !== "floating";
    this.reveal();
    if (!this.isOpen) this.launcher.focus();
    this.tell("close");
  }

  reveal() {
    this.panel.hidden = !this.isOpen;
    this.launcher.hidden = this.isOpen;
    this.badge.hidden = !this.unread;
    this.badge.textContent = String(this.unread);
    this.launcher.setAttribute("aria-label", this.unread ? this.text("open-unread", { count: this.unread }) : this.text("open"));
  }

  /** @param {HTMLElement} element */
  bring(element) {
    if (this.isOpen) this.log.scrollTop = element.offsetTop - this.log.offsetTop - 12;
  }

  download() {
    const names = /** @type {Record<string, string>} */ ({ user: this.text("you"), staff: this.text("staff") });
    const lines = this.client.messages.map(({ time, sender, text }) => `${time}\n${names[sender] ?? this.text("assistant")}: ${this.called(text)}\n`);
    const address = URL.createObjectURL(new Blob([lines.join("\n")], { type: "text/plain" }));
    const anchor = make("a", { href: address, download: "passport.txt" });
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }
}
