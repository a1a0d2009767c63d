// From a number to one of five tints. The number always stands beside the tint. Numbers start at 0 or at 1.

const STAPPEN = 5;

/** Highest number of each tint, lightest first; small numbers each have their own tint. */
export const grenzen = (hoogste, vanaf) => {
  const aantal = hoogste - vanaf + 1;
  return Array.from(
    { length: Math.min(STAPPEN, aantal) },
    (_, plek) => vanaf - 1 + (aantal <= STAPPEN ? plek + 1 : Math.ceil((aantal * (plek + 1)) / STAPPEN)),
  );
};

/** Tint of a number, 1 to 5. */
export const tint = (waarde, bovengrenzen) => bovengrenzen.findIndex(grens => waarde <= grens) + 1;

/** The tints in words, such as "1-3". */
export const bereiken = (bovengrenzen, vanaf) => bovengrenzen.map((grens, plek) => {
  const eerste = plek === 0 ? vanaf : bovengrenzen[plek - 1] + 1;
  return eerste === grens ? `${grens}` : `${eerste}-${grens}`;
});
