// What all parts share: our endpoint, the account that is logged in, and when the page changed.

const BASIS = document.querySelector('base');

/** Path under which the application runs: what stands before the path of the web apps. */
export const oorsprong = () => {
  const app = BASIS.getAttribute('app-root');
  return app.slice(0, app.lastIndexOf('/'));
};

const engine = () => (location.pathname.match(/\/app\/tasklist\/([^/]+)/) || [null, 'default'])[1];

/** The answer of our endpoint; null when there is none, so that Tasklist itself goes on as it was. */
export const haal = async pad => {
  try {
    const antwoord = await fetch(`${BASIS.getAttribute('tasklist-api')}plugin/wijkregie-takenlijst/${engine()}/${pad}`, {
      headers: { Accept: 'application/json' }, credentials: 'same-origin',
    });
    return antwoord.ok ? await antwoord.json() : null;
  } catch {
    return null;
  }
};

/** Does something when the page was drawn anew, at most once per moment. */
export const bijVerandering = doe => {
  let gepland = false;
  const plan = () => {
    if (!gepland) {
      gepland = true;
      queueMicrotask(() => {
        gepland = false;
        doe();
      });
    }
  };
  new MutationObserver(plan).observe(document.body, { childList: true, subtree: true, characterData: true });
  plan();
};

/** Hands over the services of the page, by name, as soon as it runs; nothing of it runs yet when this file is read. */
export const metPagina = doe => {
  const injector = window.angular?.element(document.body).injector();
  if (injector) {
    doe(naam => injector.get(naam));
  } else {
    setTimeout(() => metPagina(doe), 10);
  }
};

/** Tells which account is logged in, now and whenever that changes, before anything of its work is shown; null is nobody. */
export const bijAccount = doe => metPagina(dienst => {
  const wortel = dienst('$rootScope');
  wortel.$on('authentication.changed', (_, account) => doe(account?.name ?? null));
  doe(wortel.authentication?.name ?? null);
});
