/**
 * What a paper or zaak is, as far as something follows from it. Kinds are an open list at the source, with additions
 * that change (`Amendement (gewijzigd/nader/vervangend)`): their first words say to which family they belong.
 */
export type KindFamily =
  'motie' | 'amendement' | 'bill' | 'rules' | 'questions' | 'answer' | 'postponement' | 'report';

const FAMILIES: [KindFamily, RegExp][] = [
  ['motie', /^(?:(?:nader )?gewijzigde )?motie\b/i],
  ['amendement', /^(?:(?:nader )?gewijzigd )?amendement\b/i],
  ['bill', /^(?:gewijzigd )?voorstel van (?:rijks)?wet\b|^(?:initiatief)?wetgeving\b|^begroting$/i],
  ['rules', /^voorstel tot wijziging reglement van orde|^wijziging rvo\b/i],
  ['questions', /^schriftelijke vragen\b/i],
  ['answer', /^antwoord schriftelijke vragen\b/i],
  ['postponement', /^mededeling \(uitstel/i],
  ['report', /^verslag van een .*(?:debat|overleg)\b|^stenogram\b/i],
];

/** @param kind of a paper or a zaak, in the source's words; null for a family of which nothing follows */
export function familyOf(kind: string): KindFamily | null {
  return FAMILIES.find(([, words]) => words.test(kind.trim()))?.[0] ?? null;
}

/** Whether there can be a vote on it. */
export function isVotable(kind: string): boolean {
  return ['motie', 'amendement', 'bill', 'rules'].includes(familyOf(kind) ?? '');
}
