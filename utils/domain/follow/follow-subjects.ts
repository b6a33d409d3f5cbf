import { cutText } from '../text.ts';
import { isToezeggingNumber } from '../ids/kamer-number.ts';
import { dossierPage, toezeggingPage } from '../addresses.ts';
import type {
  Activity,
  DossierPlace,
  PaperContext,
  PaperRef,
  Part,
  Person,
  Toezegging,
  Zaak,
} from '../context/paper-context.ts';
import type { FollowSubject } from './follow-schema.ts';

/** Characters; a handful of titles are longer than a list can show. */
const MAX_TITLE_CHARS = 300;

function subject(key: string, title: string, href: string): FollowSubject {
  return { key, title: cutText(title || key, MAX_TITLE_CHARS), href };
}

/** What can be followed of a paper and around it, with an address that is known to exist. */
export const paperSubject = ({ number, title, href }: PaperRef): FollowSubject =>
  subject(number, title, href);

export const dossierSubject = ({ number, title }: DossierPlace): FollowSubject =>
  subject(`dossier:${number}`, title ?? number, dossierPage(number));

/** A zaak has no page of its own; its first paper does. @param here address of the paper one reads */
export const zaakSubject = ({ number, title, papers }: Zaak, here: string): FollowSubject =>
  subject(number, title, papers[0]?.href ?? here);

export const activitySubject = ({ number, title, href }: Activity): FollowSubject =>
  subject(number, title, href);

export const toezeggingSubject = ({ number, text }: Toezegging): FollowSubject =>
  subject(number, text, toezeggingPage(number));

/** A person or committee, and the party, where the source says who they are. Their pages are not known: the paper stands for them. */
export function personSubjects({ name, party, ids }: Person, here: string): FollowSubject[] {
  if (!ids) return [];
  return [
    ...(ids.person ? [subject(`persoon:${ids.person}`, name, here)] : []),
    ...(ids.committee ? [subject(`commissie:${ids.committee}`, name, here)] : []),
    ...(ids.party && (party ?? name) ? [subject(`fractie:${ids.party}`, party ?? name, here)] : []),
  ];
}

/** Everything that may be followed from a paper's page. */
export function followSubjects(context: PaperContext): FollowSubject[] {
  const here = context.paper.href;
  const zaken = known(context.zaken);
  const people = [...known(context.people), ...zaken.flatMap((zaak) => zaak.people)];
  const all = [
    paperSubject(context.paper),
    ...known(context.dossiers).map(dossierSubject),
    ...zaken.map((zaak) => zaakSubject(zaak, here)),
    ...known(context.activities).map(activitySubject),
    ...known(context.toezeggingen)
      .filter(({ number }) => isToezeggingNumber(number))
      .map(toezeggingSubject),
    ...people.flatMap((person) => personSubjects(person, here)),
  ];
  return [...new Map(all.map((one) => [one.key, one])).values()];
}

function known<T>(part: Part<T[]>): T[] {
  return part.state === 'known' ? part.value : [];
}
