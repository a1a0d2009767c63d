// The browser does not tell whether a print was cancelled, so recording it is a step of its own.
const melding = document.getElementById('melding');
const vastleggen = document.getElementById('vastleggen');

document.getElementById('afdrukken').addEventListener('click', () => {
  window.print();
  vastleggen.focus();
});

vastleggen.addEventListener('click', async () => {
  vastleggen.disabled = true;
  try {
    const antwoord = await fetch(vastleggen.dataset.doel, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'X-XSRF-TOKEN': document.querySelector('meta[name="xsrf-token"]').content },
    });
    melding.textContent = await antwoord.text();
    if (antwoord.ok) {
      document.getElementById('stand').textContent = 'Deze brief is afgedrukt.';
    }
  } catch {
    melding.textContent = 'Het vastleggen is niet gelukt. Controleer uw verbinding en probeer het opnieuw.';
  } finally {
    vastleggen.disabled = false;
  }
});
