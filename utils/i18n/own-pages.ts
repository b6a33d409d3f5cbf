/** Names of the extension's own pages, as links to them say; both languages have the same keys. */
export const ownPagesNl = { settings: 'Instellingen', whatIsThis: 'Wat is dit?' };
export const ownPagesEn: typeof ownPagesNl = { settings: 'Settings', whatIsThis: 'What is this?' };
