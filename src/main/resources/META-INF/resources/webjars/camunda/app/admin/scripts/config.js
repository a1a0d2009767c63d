// Dutch is the only language: a browser set to another language would otherwise bring back
// words that no manual explains. Months, weekdays and the order of a date are in locales/nl.json.
export default {
  app: { name: 'Beheer', vendor: 'Wijkregie' },
  locales: { availableLocales: ['nl'], fallbackLocale: 'nl' },
  dateFormat: { day: 'D', abbr: 'LLL', normal: 'LLL', long: 'LLL', short: 'LL' },
  disableWelcomeMessage: true,
};
