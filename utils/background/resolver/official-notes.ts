import { readKoop } from '../../documents/koop/read-koop.ts';
import { notesInText, type NoteInText } from '../../documents/notes-in-text.ts';
import { Unreadable } from '../../documents/unreadable.ts';

/**
 * Gives the notes of a paper as its publisher has them.
 * @param officialXml gives the publisher's file; null when there is none
 * @returns empty when there is no file, or none that can be read
 * @throws SourceError when the publisher is out of reach
 */
export async function officialNotes(
  officialXml: (id: string) => Promise<{ xml: string } | null>,
  id: string,
): Promise<NoteInText[]> {
  const file = await officialXml(id);
  return file ? readNotes(file.xml) : [];
}

/** @returns empty for what is no paper of the publisher */
export function readNotes(xml: string): NoteInText[] {
  try {
    return notesInText(readKoop(xml));
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
