// Dutch is the only language: a browser set to another language would otherwise bring back
// words that no manual explains. Months, weekdays and the order of a date are in locales/nl.json.
export default {
  app: { name: 'Startpagina', vendor: 'Wijkregie' },
  locales: { availableLocales: ['nl'], fallbackLocale: 'nl' },
  dateFormat: { day: 'D', abbr: 'LLL', normal: 'LLL', long: 'LLL', short: 'LL' },
  disableWelcomeMessage: true,
  // Not the English manual of the engine's maker, which says nothing about the work here. The pages of the workplace stand in
  // the header of the task list, for who may open them.
  links: [],
};
