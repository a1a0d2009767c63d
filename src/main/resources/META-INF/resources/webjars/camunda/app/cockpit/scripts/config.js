export default {
  app: {
    name: 'Cockpit',
    vendor: 'Wijkregie',
  },
  locales: {
    availableLocales: ['nl'],
    fallbackLocale: 'nl',
  },
  // The welcome message advertises the demo pages, which mean nothing to a civil servant.
  disableWelcomeMessage: true,
  // A form from a deployment must never run as a page of its own.
  previewHtml: false,
};
