import { paperToSave } from '../mijn/paper-to-save.ts';
import type { Paper } from '../paper.ts';
import type { DrawnCard } from '../preview/preview-kind.ts';
import type { Place } from './citation-places.ts';
import type { DocumentPage } from './feature.ts';

/**
 * The card of a cited paper: what it is, when, by whom, how sure the reading is, and what one can do with it.
 */
export function citationCard(page: DocumentPage, place: Place): DrawnCard | null {
  const answer = page.citations.answer(place.id);
  if (answer?.status !== 'found') return null;
  const toSave = paperToSave(answer.paper);
  return {
    role: 'dialog',
    label: answer.paper.title,
    draw: (into, controls) => {
      const draw = () => {
        page.views.citationCard(into, {
          t: page.t,
          language: page.language,
          resolution: answer,
          doubts: doubts(place, page),
          saved: toSave !== null && page.keeping.has(toSave.key),
          ...(toSave && { toggleSaved: () => page.keeping.toggle(toSave).then(draw) }),
          copyReference: () => navigator.clipboard.writeText(referenceText(answer.paper)),
        });
        controls.settle();
      };
      draw();
      if (toSave) void page.keeping.follow([toSave.key]).then(draw, () => undefined);
    },
  };
}

/** How sure it is that this paper is meant, where it was not simply read as written. */
function doubts({ citation, tie }: Place, { t }: DocumentPage): string[] {
  if (tie) return ['note' in tie ? t('boundToNote', tie.note) : t('boundToReference', tie.reference)];
  if (citation.reading === 'exact') return [];
  return [t(citation.reading === 'repaired' ? 'readRepaired' : 'readInferred', citation.raw)];
}

/** One line to paste: what it is, its title, its date and where it stands. */
function referenceText(paper: Paper): string {
  return [paper.kind, paper.title, paper.id ?? paper.number, paper.date, paper.href].filter(Boolean).join(', ');
}
