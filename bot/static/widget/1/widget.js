// The one line that a web site pastes: <script src="…/widget.js" data-site="…" async></script>
// It only loads the widget beside itself; calls made before that wait in the queue `window.passport`.
(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const passport = (window.passport = window.passport || []);
  if (passport.loading) return;
  passport.loading = true;
  const root = script.src.replace(/(widget\/1\/)?widget\.js.*$/, "");
  import(`${root}widget/1/main.js`).then((main) => main.start(root, { ...script.dataset, ...passport.settings }, passport));
})();
