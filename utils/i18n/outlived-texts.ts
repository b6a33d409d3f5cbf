/** Said once in a page that outlived the extension. */
export const outlivedNl = {
  outlived: 'Kamerlezer is bijgewerkt of uitgezet. Herlaad deze pagina om verder te gaan.',
  reloadPage: 'Herlaad',
  dismiss: 'Sluit melding',
};

export const outlivedEn: typeof outlivedNl = {
  outlived: 'Kamerlezer was updated or switched off. Reload this page to go on.',
  reloadPage: 'Reload',
  dismiss: 'Close this message',
};
