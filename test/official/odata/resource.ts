import { file, xml, type Answer } from '../answer.ts';
import { fakeOffice } from '../fake-file.ts';
import { koopHtml } from '../koop/publication-page.ts';
import type { World } from '../world.ts';

/**
 * The bytes of a document or of one of its published forms.
 * @returns null when there are none
 */
export function resourceOf(world: World, entity: string, id: string): Answer | null {
  const row = world.tables.get(entity, id);
  if (!row || row['Verwijderd'] === true) return null;
  if (entity === 'Document')
    return fakeOffice(String(row['DocumentNummer']), String(row['ContentType']));
  if (entity !== 'DocumentPublicatie') return null;
  return published(world, String(row['Identifier']), String(row['DocumentType']));
}

function published(world: World, kst: string, form: string): Answer | null {
  const source = world.xml(kst);
  if (form === 'Xml') return source === null ? null : xml(source);
  if (form === 'Html')
    return source === null ? null : file('text/html', `${kst}.html`, koopHtml(source, kst));
  return form === 'Pdf' ? fakeOffice(kst, 'application/pdf') : null;
}
