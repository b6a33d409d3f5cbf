/** Dutch texts of following and noticing. `follow-en.ts` has the same keys. */
export const followNl = {
  tabs: 'Onderdelen van mijn',
  tabPapers: 'Bewaard',
  tabNews: (count: number): string => (count > 0 ? `Nieuw (${count})` : 'Nieuw'),
  tabFollowed: 'Gevolgd',
  follow: 'Volg',
  followWhat: (title: string) => `Volg: ${title}`,
  followSearch: 'Volg deze zoekopdracht',
  followFailed: 'Volgen is niet gelukt. Probeer het nog eens.',
  kindDocument: 'Stuk',
  kindZaak: 'Zaak',
  kindActiviteit: 'Activiteit',
  kindToezegging: 'Toezegging',
  kindDossier: 'Dossier',
  kindPersoon: 'Persoon',
  kindCommissie: 'Commissie',
  kindFractie: 'Fractie',
  kindZoek: 'Zoekopdracht',
  newPaper: (title: string, kind: string, date: string) =>
    `Nieuw stuk: ${title}${facts(kind, date)}`,
  newVersion: (title: string, version: number) =>
    `Nieuwe versie (${version}) van het stuk: ${title}`,
  adopted: (count: string, title: string) =>
    `Stemming: aangenomen${count && ` met ${count}`}${title && `: ${title}`}`,
  rejected: (count: string, title: string) =>
    `Stemming: verworpen${count && ` met ${count}`}${title && `: ${title}`}`,
  answered: (days: number | null, title: string) =>
    `Beantwoord${days === null ? '' : ` na ${days} ${days === 1 ? 'dag' : 'dagen'}`}: ${title}`,
  planned: (to: string) => `Gepland op ${to}`,
  moved: (from: string, to: string) => `Verplaatst van ${from} naar ${to}`,
  newTime: (date: string, from: string, to: string) =>
    `Begint op ${date} om ${to} in plaats van om ${from}`,
  cancelled: (date: string) =>
    date ? `Gaat niet door; stond gepland op ${date}` : 'Gaat niet door',
  kept: 'Toezegging nagekomen',
  keptByLetter: (letter: string) => `Toezegging nagekomen met brief ${letter}`,
  late: (due: string) => `Toezegging te laat: was beloofd voor ${due} en staat nog open`,
  status: (from: string, to: string) => `Stand gewijzigd van “${from}” in “${to}”`,
  match: (title: string) => `Past nu bij uw zoekopdracht: ${title}`,
  showChange: 'Toon wat er veranderde',
  saveForNext: (title: string) => `Bewaar in mijn: ${title}`,
  changeOlder:
    'Sinds dit bericht is het stuk hier niet gelezen. De nieuwste tekst wordt bewaard zodra u het opent.',
  changeOpenFirst:
    'De eerdere tekst is bewaard. Open het stuk; dan wordt de nieuwe bewaard en ziet u hier wat er veranderde.',
  changeSameWords: 'De tekst die daarna op de site is gelezen, heeft dezelfde woorden.',
  changeOnlyLater:
    'Alleen de tekst van na deze wijziging is bewaard; er is geen eerdere om ernaast te leggen.',
  changeNoText:
    'Van dit stuk is nog geen tekst bewaard. Dat gebeurt zodra u het opent; een volgende versie kan er dan naast.',
  changeNotSaved:
    'Dit stuk is niet bewaard, en dus ook geen eerdere tekst. Bewaart u het, dan ziet u bij een volgende versie wat er verandert.',
  newsNone: 'Niets nieuws',
  newsNoneHow: 'Zodra er iets gebeurt met wat u volgt, staat het hier met de reden erbij.',
  newsSeenToo: 'Toon ook wat gezien is',
  unseenCount: (count: number) => (count === 1 ? '1 nieuw bericht' : `${count} nieuwe berichten`),
  seen: 'Gezien',
  seenWhat: (what: string) => `Gezien: ${what}`,
  allSeen: 'Alles gezien',
  allSeenOf: (title: string) => `Alles gezien bij ${title}`,
  didSee: (count: number) => `${count === 1 ? '1 bericht' : `${count} berichten`} gezien.`,
  noticedOn: (date: string) => `opgemerkt op ${date}`,
  followedNone: 'U volgt nog niets',
  followedNoneHow:
    'Open een stuk op www.tweedekamer.nl, druk op “Over dit stuk” en dan op “Volg” bij het dossier, de zaak, een activiteit, een toezegging of een naam. Een bewaard stuk volgt u vanuit de lijst.',
  followedCount: (count: number) =>
    `U volgt ${count} ${count === 1 ? 'onderwerp' : 'onderwerpen'}.`,
  since: (date: string) => `gevolgd sinds ${date}`,
  checked: (moment: string) => `nagekeken ${moment}`,
  notChecked: 'nog niet nagekeken',
  unfollow: 'Volg niet meer',
  unfollowWhat: (title: string) => `Volg niet meer: ${title}`,
  didSave: (title: string) => `Bewaard in mijn: ${title}`,
  didUnsave: (title: string) => `Uit mijn gehaald: ${title}`,
  didUnfollow: (title: string) => `U volgt dit niet meer: ${title}`,
  checkNow: 'Kijk nu na',
  checking: (done: number, all: number) => `${done} van ${all} nagekeken …`,
  lastRound: (moment: string) => `Laatste ronde ${moment}.`,
  noRound: 'Er is nog geen ronde geweest.',
  roundTrouble: (moment: string) =>
    `De ronde van ${moment} is niet afgemaakt: de open data van de Tweede Kamer waren niet bereikbaar. Het wordt vanzelf nog eens geprobeerd; er gaat niets verloren.`,
  partTrouble: 'De bron gaf niet op alles antwoord; dat wordt de volgende keer weer gevraagd.',
  unreachable: 'De bron was de laatste keer niet bereikbaar.',
  pace: 'Nakijken',
  paceOff: 'uit',
  paceHour: 'elk uur',
  paceFourHours: 'elke 4 uur',
  paceDay: 'elke dag',
  notify: 'Melding van het systeem bij nieuws (één per ronde)',
  notifyRefused: 'De browser gaf geen toestemming voor meldingen.',
  privacyFollow:
    'Bij het nakijken ziet de server van de Tweede Kamer welke nummers u volgt, met tien tegelijk. Er gaat niets naar een andere server.',
  calendar: 'Agenda',
  calendarHow: 'De activiteiten die u volgt.',
  calendarFile: 'Zet alle in uw agenda (.ics)',
  noDate: 'nog geen datum',
  moveState: 'verplaatst',
  offState: 'gaat niet door',
  pastActivities: (count: number) => `Geweest (${count})`,
  opml: 'Lijst van wat u volgt (OPML)',
  noticeTitle: (count: number) =>
    `Kamerlezer: ${count} ${count === 1 ? 'nieuw bericht' : 'nieuwe berichten'}`,
  noticeMore: (count: number) => `en nog ${count}`,
};

function facts(...parts: string[]): string {
  const known = parts.filter(Boolean);
  return known.length > 0 ? ` (${known.join(', ')})` : '';
}
