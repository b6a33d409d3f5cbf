/**
 * Version 1 to 2: a paper got tags, a note, a reading state and the moment of its last change. What is there stays.
 * @param record a record of version 1, changed in place as Dexie wants it
 */
export function addReadersPart(record: Record<string, unknown>): void {
  record.tags ??= [];
  record.note ??= '';
  record.state ??= 'new';
  record.changedAt ??= record.savedAt;
}

/** Version 2 to 3: a paper got a stance and a colour, none at first. What is there stays. */
export function addStanceAndColour(record: Record<string, unknown>): void {
  record.stance ??= '';
  record.colour ??= '';
}
