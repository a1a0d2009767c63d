// From a number to one of five tints. The number always stands beside the tint.

const STAPPEN = 5;

/** Highest number of each tint, lightest first; small numbers each have their own tint. */
export const grenzen = hoogste => Array.from(
  { length: Math.min(STAPPEN, hoogste) },
  (_, plek) => (hoogste <= STAPPEN ? plek + 1 : Math.ceil((hoogste * (plek + 1)) / STAPPEN)),
);

/** Tint of a number, 1 to 5. */
export const tint = (waarde, bovengrenzen) => bovengrenzen.findIndex(grens => waarde <= grens) + 1;

/** The tints in words, such as "1-3". */
export const bereiken = bovengrenzen => bovengrenzen.map((grens, plek) => {
  const eerste = plek === 0 ? 1 : bovengrenzen[plek - 1] + 1;
  return eerste === grens ? `${grens}` : `${eerste}-${grens}`;
});
