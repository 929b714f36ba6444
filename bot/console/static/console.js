// Asks before what cannot be taken back; everything else works without scripts.
document.addEventListener("submit", (event) => {
  const question = event.target instanceof HTMLElement && event.target.dataset.confirm;
  if (question && !window.confirm(question)) event.preventDefault();
});
