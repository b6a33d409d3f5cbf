import type { FoundCitation } from '../../../citations/found.ts';
import type { FoundNotes } from '../../site/notes/note.ts';
import { isOn } from '../../../domain/settings/is-on.ts';
import { pointAt } from '../../site/text-block.ts';
import { MARK, unwrap, wrapRange } from '../../site/wrap.ts';
import { isByName } from './named-motions.ts';
import { inGroups, occurrencesOf, type CitationOccurrence } from './citation-occurrences.ts';
import type { DocumentPage, Feature } from '../feature.ts';
import { createYielder, nextTurn } from '../../ui/yielder.ts';

/** Attributes set on a link that is the page's own. */
const BORROWED = [MARK, 'data-id'];

/**
 * Turns cited papers into links, after each was found to exist; the words stay the page's own. What was not found, and
 * names that may mean several papers, stay text that tells why when asked.
 */
export const citationLinks: Feature = {
  name: 'citation-links',
  async start(page) {
    // Note marks come first: a digit of a mark must never be read as part of a number.
    const notes = await page.notes;
    const occurrences = await readOccurrences(page, notes);
    if (page.signal.aborted) return;
    const { known, marked } = await linkInGroups(page, occurrences, notes);
    if (page.signal.aborted) return;
    await nextTurn();
    if (page.text)
      page.cited.put(
        {
          text: page.text,
          occurrences: occurrences.map((occurrence) => known.get(occurrence) ?? occurrence),
          marks: marked,
          notes: notes.notes,
          citations: page.citations,
        },
        page.signal,
      );
    retryUnreachable(page, marked);
  },
};

/** What is on screen is asked for and linked first, in one question; all that follows in larger groups. */
async function linkInGroups(
  page: DocumentPage,
  occurrences: CitationOccurrence[],
  { notes }: FoundNotes,
): Promise<{
  known: Map<CitationOccurrence, CitationOccurrence>;
  marked: Map<HTMLElement, CitationOccurrence>;
}> {
  const known = new Map<CitationOccurrence, CitationOccurrence>();
  const marked = new Map<HTMLElement, CitationOccurrence>();
  page.signal.addEventListener('abort', () => takeAway([...marked.keys()]));
  const inNotes = notes.flatMap(({ note }) => page.citations.reading.ofNote(note).map(idToAsk));
  const groups = inGroups(occurrences);
  const last = groups.at(-1) ?? [];
  try {
    if (groups.length === 0) await page.citations.ask(inNotes);
    for (const group of groups) {
      // Those of the notes, which only cards show, come with the last.
      await page.citations.ask([...group.flatMap(idsToAsk), ...(group === last ? inNotes : [])]);
      await page.citations.ask(group.flatMap((occurrence) => otherDossiers(occurrence, page)));
      const answered = group.map((one) => orOfficial(orOtherDossier(one, page), page));
      for (const [index, one] of answered.entries()) if (group[index]) known.set(group[index], one);
      if (!page.signal.aborted) await markOccurrences(page, answered, marked);
      if (page.signal.aborted) break;
    }
  } finally {
    page.citations.settleLookup();
  }
  return { known, marked };
}

async function readOccurrences(
  page: DocumentPage,
  notes: FoundNotes,
): Promise<CitationOccurrence[]> {
  const { citations, text, signal } = page;
  try {
    const blocks = await citations.reading.read(
      notes.notes.map(({ note }) => note),
      text,
      signal,
    );
    return occurrencesOf(blocks, notes, citations.reading);
  } catch (error) {
    citations.settleLookup();
    throw error;
  }
}

const idToAsk = ({ id, askable }: FoundCitation) => (askable ? id : null);

/** A name tied to a paper has that paper's id. */
function idsToAsk({ id, resolvedVia, citation }: CitationOccurrence): (string | null)[] {
  return [resolvedVia ? id : idToAsk(citation), citation.official ?? null];
}

/** Where our own reading leads nowhere and the publisher's leads to a paper, the publisher's is taken. */
function orOfficial(
  occurrence: CitationOccurrence,
  { citations }: DocumentPage,
): CitationOccurrence {
  const { official } = occurrence.citation;
  const own = citations.answer(occurrence.id)?.status === 'found';
  return official && !own && citations.answer(official)?.status === 'found'
    ? { ...occurrence, id: official }
    : occurrence;
}

/** The ids a paper would have in the further dossiers it was filed in; asked for only when the first one does not have it. */
function otherDossiers(
  { citation, id }: CitationOccurrence,
  { citations }: DocumentPage,
): string[] {
  const answer = citations.answer(id);
  if (id !== citation.id || !citation.alsoDossiers || !answer || answer.status === 'found')
    return [];
  return citation.alsoDossiers.map((dossier) => `kst-${dossier}-${citation.ondernummer}`);
}

function orOtherDossier(occurrence: CitationOccurrence, page: DocumentPage): CitationOccurrence {
  const found = otherDossiers(occurrence, page).find(
    (id) => page.citations.answer(id)?.status === 'found',
  );
  return found ? { ...occurrence, id: found } : occurrence;
}

/** @param marked which occurrence each mark stands for; what is marked now is added */
async function markOccurrences(
  page: DocumentPage,
  occurrences: CitationOccurrence[],
  marked: Map<HTMLElement, CitationOccurrence>,
): Promise<void> {
  const yielder = createYielder();
  for (const occurrence of occurrences) {
    for (const mark of markOccurrence(page, occurrence)) keep(page, marked, mark, occurrence);
    const yielded = yielder();
    if (!yielded) continue;
    await yielded;
    if (page.signal.aborted) break;
  }
}

function keep(
  page: DocumentPage,
  marked: Map<HTMLElement, CitationOccurrence>,
  mark: HTMLElement,
  occurrence: CitationOccurrence,
): void {
  marked.set(mark, occurrence);
  if (isOn(page.settings, 'citation-cards'))
    page.markedElements.set(mark, { in: page, kind: 'citation', occurrence });
}

/** Asks again for what no source could be asked for, when the sources say they may be; links what then turns out to exist. */
function retryUnreachable(page: DocumentPage, marked: Map<HTMLElement, CitationOccurrence>): void {
  const wait = page.citations.retryInMs(Date.now());
  if (wait === null || page.signal.aborted) return;
  const timer = setTimeout(() => {
    void page.citations
      .askAgain()
      .catch(() => undefined)
      .then(() => {
        if (page.signal.aborted) return;
        for (const [mark, occurrence] of [...marked]) relink(page, marked, mark, occurrence);
        retryUnreachable(page, marked);
      });
  }, wait);
  page.signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Puts a link in the place of a mark that only told why there was none; the words in it stay where they are. */
function relink(
  page: DocumentPage,
  marked: Map<HTMLElement, CitationOccurrence>,
  mark: HTMLElement,
  occurrence: CitationOccurrence,
): void {
  const answer = page.citations.answer(occurrence.id);
  const part = mark.getAttribute('data-part');
  if (answer?.status !== 'found' || part === null) return;
  const link = creatorFor(page, occurrence)?.();
  if (!link) return;
  if (mark instanceof HTMLAnchorElement) {
    mark.href = (link as HTMLAnchorElement).href;
    return;
  }
  dress(link, Number(part)).append(...mark.childNodes);
  mark.replaceWith(link);
  marked.delete(mark);
  keep(page, marked, link, occurrence);
}

function takeAway(marks: HTMLElement[]): void {
  const own = (mark: HTMLElement) => mark.hasAttribute('data-part');
  unwrap(marks.filter(own));
  for (const mark of marks.filter((one) => !own(one)))
    for (const name of BORROWED) mark.removeAttribute(name);
}

function markOccurrence(page: DocumentPage, occurrence: CitationOccurrence): HTMLElement[] {
  const { block, citation } = occurrence;
  const create = creatorFor(page, occurrence);
  if (!create) return [];
  const start = pointAt(block, citation.start, 'start');
  const end = pointAt(block, citation.end, 'end');
  if (!start.node.isConnected || !end.node.isConnected) return [];
  const theirs =
    start.node.parentElement?.closest('a') ??
    (end.node === start.node ? null : end.node.parentElement?.closest('a'));
  if (theirs) return enrich(theirs, occurrence, page);
  return wrapRange({ start, end }, (part) => dress(create(), part));
}

/** A link of the page's own keeps its address; it only gets the preview, if it holds the whole citation. */
function enrich(
  link: HTMLAnchorElement,
  { block, citation, id }: CitationOccurrence,
  page: DocumentPage,
): HTMLElement[] {
  const holdsAll =
    link.contains(pointAt(block, citation.start, 'start').node) &&
    link.contains(pointAt(block, citation.end, 'end').node);
  if (!holdsAll || page.citations.answer(id)?.status !== 'found') return [];
  link.setAttribute(MARK, 'citation');
  link.setAttribute('data-id', id ?? '');
  return [link];
}

/** What kind of mark an occurrence gets; none for what no source here can tell anything about, or no card could tell. */
function creatorFor(
  page: DocumentPage,
  { citation, id }: CitationOccurrence,
): (() => HTMLElement) | null {
  const answer = page.citations.answer(id);
  if (answer?.status === 'found') {
    return () => {
      const link = mark(page.doc, 'a', 'citation', answer.id) as HTMLAnchorElement;
      link.href = page.destination(answer.paper, citation).href;
      return link;
    };
  }
  if (!isOn(page.settings, 'citation-cards')) return null;
  if (answer) return () => asking(mark(page.doc, 'span', 'unresolved', answer.id));
  if (isByName(citation))
    return page.paper.dossier ? () => asking(mark(page.doc, 'span', 'name', '')) : null;
  return citation.address
    ? () => asking(mark(page.doc, 'span', 'external', citation.id ?? ''))
    : null;
}

function mark(doc: Document, tag: 'a' | 'span', kind: string, id: string): HTMLElement {
  const element = doc.createElement(tag);
  element.setAttribute(MARK, kind);
  if (id) element.setAttribute('data-id', id);
  return element;
}

/** Text that answers when asked. */
function asking(element: HTMLElement): HTMLElement {
  element.setAttribute('role', 'button');
  element.tabIndex = 0;
  return element;
}

/** A citation cut in parts is one stop for the keyboard and one link for a screen reader. */
function dress(element: HTMLElement, part: number): HTMLElement {
  element.setAttribute('data-part', String(part));
  if (part > 0) {
    element.tabIndex = -1;
    element.setAttribute('aria-hidden', 'true');
  }
  return element;
}
