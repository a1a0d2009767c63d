// Tasklist keeps a form in the browser when somebody saves it, logs out or is logged out half-way, the start form with
// personal data too. Whoever logs in next must not read it: what is there when the login page appears, goes.
const wisConcepten = () => Object.keys(localStorage)
  .filter(sleutel => sleutel.startsWith('camunda-form:'))
  .forEach(sleutel => localStorage.removeItem(sleutel));

new MutationObserver(() => {
  if (document.querySelector('input[type="password"]')) {
    wisConcepten();
  }
}).observe(document.body, { childList: true, subtree: true });
