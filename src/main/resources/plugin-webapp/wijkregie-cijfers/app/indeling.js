// Lays the panels one below the other without gaps. A panel keeps its place when it grows: only those after it move.

const RIJ = 4;
const WIT = 16;

/** Gives each panel as many rows of the grid as it is high, now and whenever that changes. Ends with the signal. */
export const zonderGaten = (rooster, signaal) => {
  const maat = new ResizeObserver((panelen) => panelen.forEach(({ target }) => {
    target.style.gridRowEnd = `span ${Math.ceil((target.offsetHeight + WIT) / RIJ)}`;
  }));
  [...rooster.children].forEach((paneel) => maat.observe(paneel));
  signaal.addEventListener('abort', () => maat.disconnect());
  return rooster;
};
