// The conversation: what is shown of its log, what waits to be sent, and the connection to the assistant.
// Several tabs share one conversation through the browser's storage; one of them holds the stream.

const SILENCE = 40000; // ms without a sign of life after which a connection counts as dead
const FIRST_SIGN = 5000; // ms to the stream's first byte; where it takes longer, something on the way holds streams back
const POLL_SECONDS = 20;
const POLLS_BEFORE_STREAMING = 10;
const SHORTEST_DELAY = 500;
const LONGEST_DELAY = 15000;

/** @typedef {{id: string, text: string, language: string, failed?: boolean}} Pending */
/** @typedef {{token: string, pending: Pending[], language?: string, user?: string}} Stored what all tabs of a browser share */
/** @typedef {{number: number, sender: string, text: string, time: string, metadata: any, [key: string]: any}} Message */

/** Do work that only one tab may do at a time. @param {string} name @param {() => Promise<any>} work */
const alone = (name, work) => (navigator.locks ? navigator.locks.request(name, work) : work());
export const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));
const delay = (/** @type {number} */ failures) =>
  Math.min(LONGEST_DELAY, SHORTEST_DELAY * 2 ** failures) * (0.5 + Math.random() / 2);

/** Emits "change" (something to show), "message" (detail: one that is new), "status" (online or offline), "wait", "judged", "reset". */
export class Client extends EventTarget {
  /** @param {string} root @param {string} site */
  constructor(root, site) {
    super();
    this.root = root;
    this.site = site;
    this.name = `passport:${root}:${site}`;
    this.language = "";
    this.online = true;
    this.ended = false;
    this.polls = 0;
    this.polling = false;
    this.memory = "";
    this.chosen = ""; // the language that the visitor has chosen on this page
    /** @type {{user?: string} | null} */ this.identity = null;
    /** @type {Message[]} */ this.messages = [];
    /** @type {AbortController | null} */ this.following = null;
    this.flushing = false;
    this.first = 1;
    this.last = 0;
    this.clear();
    /** @type {BroadcastChannel | null} */ this.tabs = "BroadcastChannel" in window ? new BroadcastChannel(this.name) : null;
    if (this.tabs) this.tabs.onmessage = (event) => this.hear(event.data);
    this.woken = () => this.wake();
    for (const name of ["online", "visibilitychange", "pageshow"]) {
      (name === "visibilitychange" ? document : window).addEventListener(name, this.woken);
    }
  }

  clear() {
    this.messages = [];
    this.first = 1;
    this.last = 0;
    /** @type {Stored} */ this.stored = this.load();
    this.filled = !this.stored.token; // whether all that comes from now on is new
  }

  /** @returns {Stored} */
  load() {
    try {
      this.memory = localStorage.getItem(this.name) ?? "";
    } catch {} // a browser that keeps nothing: this page remembers
    return { token: "", pending: [], ...(this.memory ? JSON.parse(this.memory) : {}) };
  }

  /** Change what all tabs share. @param {(stored: Stored) => void} change */
  save(change) {
    this.stored = this.load();
    change(this.stored);
    this.memory = this.stored.token || this.stored.pending.length ? JSON.stringify(this.stored) : "";
    try {
      if (this.memory) localStorage.setItem(this.name, this.memory);
      else localStorage.removeItem(this.name);
    } catch {}
    this.tabs?.postMessage({ stored: true });
    this.emit("change");
  }

  /** @param {string} name @param {unknown} [detail] */
  emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** Go on with the conversation that this browser knows, if there is one. */
  start() {
    if (this.stored.token || this.stored.pending.length) this.wake();
  }

  wake() {
    if (this.ended || !(this.stored.token || this.stored.pending.length)) return;
    if (document.hidden) return this.following?.abort();
    this.flush();
    this.follow();
  }

  /** What another tab tells. @param {any} told */
  hear(told) {
    if (told.reset) return this.restart();
    if (told.stored) {
      this.stored = this.load();
      this.emit("change");
      this.wake();
    }
    if (told.token !== this.stored.token) return;
    if (told.page) this.take(told.page, true);
    if (told.judged) this.judged(told.judged, told.liked);
  }

  /** @param {string} text */
  send(text) {
    if (!text.trim()) return;
    const id = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    this.save((stored) => {
      stored.pending.push({ id, text, language: this.language });
      if (this.chosen) stored.language = this.chosen;
    });
    this.flush();
  }

  /** Keep the language that the visitor has chosen, once there is something to keep. @param {string} language */
  choose(language) {
    this.chosen = language;
    if (this.stored.token) this.save((stored) => (stored.language = language));
  }

  /** @param {string} id */
  retry(id) {
    this.save((stored) => stored.pending.filter((entry) => entry.id === id).forEach((entry) => delete entry.failed));
    this.flush();
  }

  /** Tell what the visitor thinks of an answer; null takes it back. @param {Message} message @param {boolean | null} liked @param {string} [reason] */
  async judge(message, liked, reason) {
    const body = { message: message.metadata.id, liked, reason, language: this.language };
    const reply = await this.fetch("widget/feedback", { method: "POST", headers: this.bearer(), body });
    if (!reply.ok) throw reply;
    this.tabs?.postMessage({ judged: message.number, liked, token: this.stored.token });
    this.judged(message.number, liked);
  }

  /** @param {number} number @param {boolean | null} liked */
  judged(number, liked) {
    const message = this.messages.find((one) => one.number === number);
    if (message) this.emit("judged", Object.assign(message, { liked }));
  }

  /** Return a link by which the conversation goes on in Telegram, "" where it cannot. */
  async telegram() {
    const reply = await this.fetch("widget/telegram", { method: "POST", headers: this.bearer() });
    return reply.ok ? String((await reply.json()).url) : "";
  }

  /** Begin a new conversation, in all tabs. */
  reset() {
    this.save((stored) => Object.assign(stored, { token: "", pending: [], user: "" }));
    this.tabs?.postMessage({ reset: true });
    this.restart();
  }

  restart() {
    this.following?.abort();
    this.clear();
    this.emit("reset");
    this.emit("change");
  }

  /**
   * Go over to the conversation of a signed-in user; whoever is in his already stays there with all that waits.
   * @param {{user?: string} | null} identity as the site's server signed it
   */
  async setUser(identity) {
    this.identity = identity;
    const { token, user } = this.load();
    if ((identity?.user ?? "") === (user ?? "") && (!identity || token)) return;
    this.reset();
    if (!identity) return;
    await this.token();
    this.filled = false;
    this.wake();
  }

  destroy() {
    this.ended = true;
    this.following?.abort();
    this.tabs?.close();
    for (const target of [document, window]) {
      for (const name of ["online", "visibilitychange", "pageshow"]) target.removeEventListener(name, this.woken);
    }
  }

  /** @param {string} path @param {Omit<RequestInit, "body"> & {body?: object}} [options] */
  fetch(path, options = {}) {
    const { body, ...rest } = options;
    const headers = { ...rest.headers, ...(body ? { "Content-Type": "application/json" } : {}) };
    return fetch(this.root + path, { ...rest, headers, credentials: "omit", body: body && JSON.stringify(body) });
  }

  bearer() {
    return { Authorization: `Bearer ${this.stored.token}` };
  }

  /** Return this conversation's token; the first of all tabs to need one gets it. */
  async token() {
    await alone(`${this.name}:token`, async () => {
      this.stored = this.load();
      if (this.stored.token) return;
      const body = { site: this.site, identity: this.identity ?? undefined, language: this.language };
      const reply = await this.fetch("widget/session", { method: "POST", body });
      if (!reply.ok) throw reply;
      const { token } = await reply.json();
      this.save((stored) => Object.assign(stored, { token, user: this.identity?.user }));
    });
    return this.stored.token;
  }

  /** Send what waits, in order, from one tab at a time. */
  async flush() {
    if (this.flushing || this.ended) return;
    this.flushing = true;
    let failures = 0;
    while (!this.ended && (this.stored = this.load()).pending.some((entry) => !entry.failed)) {
      try {
        await alone(`${this.name}:send`, () => this.sendNext());
        failures = 0;
      } catch (problem) {
        failures += 1;
        if (!(problem instanceof Response)) this.setOnline(false);
        const seconds = problem instanceof Response ? Number(problem.headers.get("Retry-After")) : 0;
        await Promise.race([pause(seconds * 1000 || delay(failures)), seconds ? pause(6e5) : this.comeback()]);
      }
    }
    this.flushing = false;
    this.follow();
  }

  comeback() {
    return new Promise((resolve) => window.addEventListener("online", resolve, { once: true }));
  }

  async sendNext() {
    const entry = this.load().pending.find((waiting) => !waiting.failed);
    if (!entry) return;
    const drop = () => this.save((stored) => (stored.pending = stored.pending.filter(({ id }) => id !== entry.id)));
    let reply;
    try {
      await this.token();
      const after = this.last;
      const body = { id: entry.id, text: entry.text, language: entry.language, after };
      reply = await this.fetch("widget/messages", { method: "POST", headers: this.bearer(), body });
      if (!reply.ok) throw reply;
    } catch (problem) {
      if (!(problem instanceof Response) || problem.status >= 500) throw problem;
      if (problem.status === 429) {
        this.emit("wait", (await problem.clone().json()).error);
        throw problem;
      }
      if (problem.status === 401) return this.forget();
      return this.save((stored) => stored.pending.forEach((one) => one.id === entry.id && (one.failed = true)));
    }
    this.setOnline(true);
    const page = await reply.json();
    this.take(page);
    drop();
  }

  /** Let go of a conversation that the assistant does not know any more; what waits begins a new one. */
  forget() {
    this.save((stored) => (stored.token = ""));
    this.messages = [];
    this.first = 1;
    this.last = 0;
    this.emit("reset");
  }

  /** Keep what is new of the log. @param {{first: number, messages: Message[], token?: string}} page @param {boolean} [heard] */
  take(page, heard) {
    const { token } = page;
    if (token) this.save((stored) => (stored.token = token));
    this.first = page.first;
    this.messages = this.messages.filter((message) => message.number >= page.first);
    const before = this.filled;
    for (const message of page.messages.filter(({ number }) => number > this.last)) {
      this.messages.push(message);
      this.last = message.number;
      if (before) this.emit("message", message);
    }
    this.filled = true;
    if (!heard && page.messages.length) this.tabs?.postMessage({ page, token: this.stored.token });
    this.emit("change");
  }

  /** @param {boolean} online */
  setOnline(online) {
    if (online === this.online) return;
    this.online = online;
    this.emit("status", online);
  }

  /** Follow the log while the page is seen: catch up, then hold the stream, or wait while another tab does. */
  async follow() {
    if (this.following || this.ended || document.hidden || !this.stored.token) return;
    const control = (this.following = new AbortController());
    for (let failures = 0; !control.signal.aborted; ) {
      try {
        await this.poll(control.signal, 0);
        this.setOnline(true);
        failures = 0;
        await this.hold(control.signal);
      } catch (problem) {
        if (control.signal.aborted) break;
        if (problem instanceof Response && problem.status < 500) {
          if (problem.status === 401) this.forget();
          break;
        }
        this.setOnline(false);
        failures += 1;
        await Promise.race([pause(delay(failures)), this.comeback()]);
      }
    }
    this.following = null;
    if (control.signal.aborted) this.wake();
  }

  /** Be the tab that holds the connection. @param {AbortSignal} signal */
  async hold(signal) {
    if (!navigator.locks) return this.listen(signal);
    await navigator.locks.request(`${this.name}:stream`, { signal }, () => this.listen(signal));
  }

  /** @param {AbortSignal} signal */
  async listen(signal) {
    await this.poll(signal, 0);
    while (!signal.aborted) {
      if (!this.polling) await this.stream(signal);
      else await this.poll(signal, POLL_SECONDS);
      if (this.polling && ++this.polls > POLLS_BEFORE_STREAMING) this.polling = false;
    }
  }

  /** Ask for what is new. @param {AbortSignal} signal @param {number} wait seconds that the assistant may take */
  async poll(signal, wait) {
    const reply = await this.fetch(`widget/messages?after=${this.last}&wait=${wait}`, {
      headers: this.bearer(),
      signal: AbortSignal.any ? AbortSignal.any([signal, AbortSignal.timeout(SILENCE)]) : signal,
    });
    if (!reply.ok) throw reply;
    this.take(await reply.json());
  }

  /** Read the stream until it ends. @param {AbortSignal} signal */
  async stream(signal) {
    const control = new AbortController();
    const stop = () => control.abort();
    signal.addEventListener("abort", stop);
    let timer = setTimeout(() => ((this.polling = true), (this.polls = 0), stop()), FIRST_SIGN);
    try {
      const headers = { ...this.bearer(), "Last-Event-ID": String(this.last) };
      const reply = await this.fetch("widget/stream", { headers, signal: control.signal });
      if (!reply.ok || !reply.body) throw reply;
      const reader = reply.body.pipeThrough(new TextDecoderStream()).getReader();
      let rest = "";
      for (;;) {
        const { value, done } = await reader.read();
        clearTimeout(timer);
        if (done) break;
        timer = setTimeout(stop, SILENCE);
        this.setOnline(true);
        const events = (rest + value).split("\n\n");
        rest = events.pop() ?? "";
        for (const event of events) {
          const data = event.split("\n").find((line) => line.startsWith("data: "));
          if (data) this.take(JSON.parse(data.slice(6)));
        }
      }
    } catch (problem) {
      if (!this.polling || signal.aborted) throw problem;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
    }
    await pause(Math.random() * SHORTEST_DELAY);
  }
}
