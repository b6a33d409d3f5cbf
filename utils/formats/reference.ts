/** What a reference list needs to know of a paper. */
export interface Reference {
  /** What the paper is called by: its document number `2025D34482`, or its id at the publisher `kst-21501-02-3180`. */
  number: string;
  title: string;
  /** `Brief regering`, `Motie`, … ; may be empty. */
  kind: string;
  /** `YYYY-MM-DD` or null. */
  date: string | null;
  /** `21501-02`, or null. */
  dossier: string | null;
  /** Where it is read, https. */
  address: string;
}

export const PUBLISHER = 'Tweede Kamer der Staten-Generaal';

/** The three works that reference managers tell apart and read back without loss: report, bill, hearing. */
export type Work = 'report' | 'bill' | 'hearing';

/** Which of the three a kind of paper is; what is not known to be a bill or a debate is a report. */
export function workOf(kind: string): Work {
  if (/^(?:voorstel van wet|wetsvoorstel|wetgeving|initiatiefwetsvoorstel)/i.test(kind))
    return 'bill';
  return /hoorzitting|rondetafelgesprek|stenogram|handelingen|verslag van een (?:\w+)?(?:debat|overleg)/i.test(
    kind,
  )
    ? 'hearing'
    : 'report';
}

/** Year, month and day as numbers; null for no date or one that is none. */
export function dateParts(date: string | null): [number, number, number] | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '');
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : null;
}
