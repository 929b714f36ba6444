// The widget's looks. A site changes them by setting custom properties on `passport-chat`.

const CSS = `
:host { all: initial; --color: var(--passport-color, #0b5d4e); --on-color: var(--passport-on-color, #fff);
  --background: var(--passport-background, #fff); --text: var(--passport-text, #1a1f1e); --soft: var(--passport-soft, #eef3f1);
  --muted: var(--passport-muted, #51605c); --warning: var(--passport-warning, #a3200d); --radius: var(--passport-radius, 12px);
  color-scheme: light; font: var(--passport-font, 16px/1.5 system-ui, sans-serif); }
:host([scheme="dark"]) { --color: var(--passport-color, #7fd6c2); --on-color: var(--passport-on-color, #06231d);
  --background: var(--passport-background, #161b1a); --text: var(--passport-text, #eef3f1); --soft: var(--passport-soft, #26302d);
  --muted: var(--passport-muted, #b3c2bd); --warning: var(--passport-warning, #ff9d8c); color-scheme: dark; }
:host([mode="inline"]) { display: block; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
button, select, textarea { font: inherit; color: inherit; }
button, select, summary { cursor: pointer; min-height: 28px; }
:focus-visible { outline: 3px solid var(--color); outline-offset: 2px; }
header :focus-visible, .launcher:focus-visible { outline-color: var(--text); box-shadow: 0 0 0 2px var(--background); }
a { color: inherit; overflow-wrap: anywhere; }
.launcher { position: fixed; inset-block-end: 20px; inset-inline-end: 20px; z-index: var(--passport-z, 2147483000);
  width: 56px; height: 56px; border: 0; border-radius: 50%; background: var(--color); color: var(--on-color);
  font-size: 24px; line-height: 1; box-shadow: 0 2px 12px #0006; }
.badge { position: absolute; inset-block-start: -4px; inset-inline-end: -4px; min-width: 22px; padding: 2px 5px; border-radius: 11px;
  background: var(--warning); color: var(--background); font-size: 13px; line-height: 18px; }
.panel { display: flex; flex-direction: column; background: var(--background); color: var(--text); overflow: hidden; }
:host([mode="floating"]) .panel { position: fixed; inset-block-end: 20px; inset-inline-end: 20px; z-index: var(--passport-z, 2147483000);
  width: min(var(--passport-width, 400px), calc(100vw - 40px)); height: min(var(--passport-height, 640px), calc(100vh - 40px));
  border: 1px solid var(--muted); border-radius: var(--radius); box-shadow: 0 4px 24px #0006; }
:host([mode="inline"]) .panel { height: var(--passport-height, 32rem); border: 1px solid var(--muted); border-radius: var(--radius); }
header { display: flex; align-items: center; gap: 8px; padding: 8px 12px; background: var(--color); color: var(--on-color); }
h2 { flex: 1; margin: 0; font-size: 1.05em; overflow-wrap: anywhere; }
header button, summary { border: 0; border-radius: 6px; background: none; padding: 2px 10px; color: inherit; list-style: none; }
details { position: relative; }
.menu { position: absolute; inset-block-start: 100%; inset-inline-end: 0; z-index: 1; display: grid; gap: 4px; width: max-content;
  max-width: 70vw; padding: 10px; border: 1px solid var(--muted); border-radius: 8px; background: var(--background); color: var(--text); }
.menu button { padding: 4px 8px; text-align: start; }
.notice { margin: 0; padding: 6px 12px; background: var(--soft); }
.notice:empty { display: none; }
.log { flex: 1; overflow-y: auto; padding: 12px; overflow-wrap: anywhere; min-height: 4em; }
.message { max-width: 92%; margin-block-end: 12px; padding: 8px 12px; border-radius: var(--radius); background: var(--soft); width: fit-content; }
.message.user { margin-inline-start: auto; background: var(--color); color: var(--on-color); }
.message p, .message ul { margin: 0 0 8px; }
.message ul { padding-inline-start: 20px; }
.message > :last-child { margin-block-end: 0; }
.message img { max-width: 100%; height: auto; border-radius: 8px; }
.message small { display: block; margin-block-start: 4px; }
.message details { font-size: .9em; }
.message summary { padding: 0; text-decoration: underline; }
.card { margin: 8px 0; padding: 8px; border: 1px solid var(--muted); border-radius: 8px; }
.card .choices { margin-block-end: 0; }
.thumbs { display: flex; flex-wrap: wrap; gap: 4px; margin-block-start: 6px; }
.thumbs [data-liked] { min-width: 32px; padding: 2px 6px; border: 1px solid transparent; border-radius: 6px; background: none; }
.thumbs [aria-pressed="true"] { border-color: currentcolor; background: var(--background); }
.thumbs form { width: 100%; padding: 0; border: 0; }
.thumbs label { flex: 1 1 100%; font-size: .9em; }
.thumbs textarea { display: block; width: 100%; margin-block-start: 4px; }
.choices { display: flex; flex-wrap: wrap; gap: 8px; margin-block-end: 12px; }
.choices button, .choices a { padding: 4px 12px; border: 1px solid currentcolor; border-radius: 16px; background: var(--background);
  color: var(--color); text-align: start; text-decoration: none; }
.state.failed, .left.over { color: var(--warning); }
.message.user .state { color: inherit; }
.message.user button { border: 1px solid; border-radius: 6px; background: none; padding: 0 8px; }
.typing { padding: 0 16px; color: var(--muted); font-size: .9em; }
.typing::after { content: "…"; display: inline-block; animation: blink 1.2s infinite; }
form { display: flex; flex-wrap: wrap; gap: 8px; padding: 10px; border-block-start: 1px solid var(--muted); }
textarea { flex: 1; min-width: 8em; min-height: 44px; max-height: 30vh; field-sizing: content; padding: 8px; border: 1px solid var(--muted); border-radius: 8px;
  background: var(--background); resize: none; }
.send { padding: 4px 14px; border: 0; border-radius: 8px; background: var(--color); color: var(--on-color); }
.left { width: 100%; margin: 0; font-size: .85em; color: var(--muted); }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@keyframes blink { 50% { opacity: .2; } }
@media (prefers-reduced-motion: reduce) { *, ::before, ::after { animation: none !important; transition: none !important; } }
@media (max-width: 480px), (max-height: 480px) {
  :host([mode="floating"]) .panel { inset: var(--above, 0px) 0 auto; width: 100vw; height: var(--visible, 100%); border: 0; border-radius: 0; }
}
@media (forced-colors: active) { .launcher, .send, .message, header { border: 1px solid; } }
`;

/** Dress a shadow root; a constructed sheet needs no permission of the host page's policy. @param {ShadowRoot} root */
export function dress(root) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [sheet];
}
