import { readKoop } from '../../documents/koop/read-koop.ts';
import { notesInText, type NoteInText } from '../../documents/notes-in-text.ts';
import { Unreadable } from '../../documents/unreadable.ts';
import { CodedError } from '../../domain/coded-error.ts';

/**
 * Gives the notes of a paper as its publisher has them.
 * @param officialXml gives the publisher's file; null when there is none
 * @returns empty when there is no file
 * @throws SourceError when the publisher is out of reach; CodedError `source-malformed` for a file that cannot be read
 */
export async function officialNotes(
  officialXml: (id: string) => Promise<{ xml: string } | null>,
  id: string,
): Promise<NoteInText[]> {
  const file = await officialXml(id);
  return file ? readOfficialNotes(file.xml) : [];
}

/** @throws CodedError `source-malformed` for what is no paper of the publisher */
export function readOfficialNotes(xml: string): NoteInText[] {
  try {
    return notesInText(readKoop(xml));
  } catch (error) {
    if (error instanceof Unreadable) throw new CodedError('source-malformed', { cause: error });
    throw error;
  }
}
