/** Texts of the line at the title and of the badges that say where a paper stands, in Dutch; the English ones have the same keys. */
export const contextLineNl = {
  aboutPaper: 'Over dit stuk',
  badgeAdopted: (count: string): string => (count ? `aangenomen ${count}` : 'aangenomen'),
  badgeRejected: (count: string): string => (count ? `verworpen ${count}` : 'verworpen'),
  badgeAnswered: (days: number): string => `beantwoord na ${days} ${days === 1 ? 'dag' : 'dagen'}`,
  badgeWaiting: (day: number, of: number): string => `dag ${day} van ${of}`,
  badgeLate: (days: number): string => `${days} ${days === 1 ? 'dag' : 'dagen'} te laat`,
  badgePostponed: 'uitstel gemeld',
  badgeToezegging: 'toezegging open',
  badgeVersion: (version: number): string => `nieuwe versie (${version})`,
  badgeAgenda: (date: string): string => `op de agenda van ${date}`,
};

export const contextLineEn: typeof contextLineNl = {
  aboutPaper: 'About this paper',
  badgeAdopted: (count) => (count ? `adopted ${count}` : 'adopted'),
  badgeRejected: (count) => (count ? `rejected ${count}` : 'rejected'),
  badgeAnswered: (days) => `answered after ${days} ${days === 1 ? 'day' : 'days'}`,
  badgeWaiting: (day, of) => `day ${day} of ${of}`,
  badgeLate: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
  badgePostponed: 'delay announced',
  badgeToezegging: 'promise open',
  badgeVersion: (version) => `new version (${version})`,
  badgeAgenda: (date) => `on the agenda of ${date}`,
};
