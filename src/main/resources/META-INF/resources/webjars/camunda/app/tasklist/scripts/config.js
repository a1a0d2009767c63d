// Dutch is the only language: a browser set to another language would otherwise bring back
// words that no manual explains. Months, weekdays and the order of a date are in locales/nl.json.
export default {
  app: { name: 'Takenlijst', vendor: 'Wijkregie' },
  locales: { availableLocales: ['nl'], fallbackLocale: 'nl' },
  dateFormat: { day: 'D', abbr: 'LLL', normal: 'LLL', long: 'LLL', short: 'LL' },
  disableWelcomeMessage: true,
  // No key for picking up a task: who presses it by accident takes a task away from colleagues.
  shortcuts: {
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'Ga naar de eerste lijst',
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'Ga naar de eerste taak in de lijst',
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'Ga naar het eerste veld van het formulier',
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'Start een nieuwe zaak',
    },
  },
};
