/** What the Kamer's service knows around a paper, in the words of this extension; both versions of the service give the same. */
export interface PaperContext {
  source: 'tk-v5' | 'tk-v2';
  /** ISO instant. */
  checkedAt: string;
  paper: PaperFacts;
  people: Part<Person[]>;
  dossiers: Part<DossierPlace[]>;
  zaken: Part<Zaak[]>;
  appendices: Part<PaperRef[]>;
  appendixOf: Part<PaperRef[]>;
  activities: Part<Activity[]>;
  toezeggingen: Part<Toezegging[]>;
  /** Fields this version of the service was asked for and does not have, `Besluit.BesluitTekst`. */
  missing: string[];
  /** Fields read under a name that was inferred from the service's own model, `Besluit.BesluitTekst (Tekst)`. */
  inferred: string[];
}

/** One part of the panel. An empty list that is known means: the source has nothing. */
export type Part<T> =
  { state: 'known'; value: T } | { state: 'absent' } | { state: 'unreachable'; reason: string };

/** The answer for a page's paper: its context, that the service does not have it, or why it could not be asked. */
export type ContextAnswer =
  | { state: 'known'; context: PaperContext }
  | { state: 'none' }
  | { state: 'unreachable'; reason: string; retryAt: number | null };

/** A paper as a line that leads to it. Dates everywhere: `YYYY-MM-DD` without time zone, or null. */
export interface PaperRef {
  number: string;
  kind: string;
  title: string;
  date: string | null;
  href: string;
}

export interface PaperFacts extends PaperRef {
  /** `kst-36715-30`: the paper at the official publisher, once published. */
  publicationId: string | null;
  registered: string | null;
  received: string | null;
  /** Newest first. */
  versions: Version[];
}

export interface Version {
  number: number;
  date: string | null;
  /** `.pdf` */
  extension: string;
  /** Size of the file in bytes. */
  bytes: number | null;
}

export interface Person {
  name: string;
  party: string | null;
  role: string | null;
  /** `Eerste ondertekenaar`, `Gericht aan`, … as the source says it; an open list. */
  relation: string;
  /** Where more is told of this person or committee; null when the source gives no number to find it by. */
  href: string | null;
  /** What the source calls them, guids; absent in answers that were kept before this was asked. */
  ids?: { person: string | null; committee: string | null; party: string | null };
}

export interface DossierPlace {
  /** `21501-02` */
  number: string;
  title: string | null;
  ondernummer: number | null;
  previous: PaperRef | null;
  next: PaperRef | null;
}

export interface Zaak {
  number: string;
  kind: string;
  title: string;
  status: string | null;
  /** How far it is, in the words of the source: `In behandeling`, `Nog niet gestart`; an open list. */
  phase: string | null;
  done: boolean;
  deadline: string | null;
  appreciation: string | null;
  /** Of what this zaak replaces: a changed motie has no appreciation of its own. */
  earlierAppreciation: string | null;
  people: Person[];
  papers: PaperRef[];
  /** Oldest first. */
  decisions: Decision[];
  replacedBy: PaperRef[];
  replaces: PaperRef[];
}

export type Outcome = 'adopted' | 'rejected';

export interface Decision {
  date: string | null;
  /** `Stemmen - aangenomen`; an open list. */
  kind: string;
  text: string;
  /** `Besluit`, `Voorstel`, … */
  status: string;
  remark: string | null;
  /** Only of a decision that was taken by vote. */
  outcome: Outcome | null;
  votes: Votes | null;
}

export interface Votes {
  /** By name, one row a member. */
  rollCall: boolean;
  for: Side;
  against: Side;
  /** Did not take part. */
  absent: Side;
  /** False when the rows do not add up to what the decision itself says. */
  complete: boolean;
}

export interface Side {
  seats: number;
  /** Largest first. */
  parties: { name: string; seats: number }[];
  /** Only of a roll call. */
  members: { name: string; party: string; mistake: boolean }[];
  /** Parties that said afterwards that they voted wrongly. */
  mistakes: string[];
}

export interface Activity {
  number: string;
  kind: string;
  title: string;
  date: string | null;
  /** `YYYY-MM-DDTHH:MM` local to The Hague, or null. */
  start: string | null;
  end: string | null;
  room: string | null;
  /** `Gepland`, `Uitgevoerd`, `Geannuleerd`, `Verplaatst`; an open list. */
  status: string;
  committee: string | null;
  /** The Monday of the week that is meant, where no day is known yet; left out of what was kept before this was asked. */
  week?: string | null;
  /** The day of the activity that came in its place. */
  movedTo: string | null;
  /** The number of the activity that came in its place; left out of what was kept before this was asked. */
  successor?: string | null;
  /** The day of the activity it came in place of. */
  movedFrom: string | null;
  href: string;
}

export interface Toezegging {
  /** `TZ202501-123` */
  number: string;
  href: string;
  text: string;
  status: string;
  minister: string | null;
  due: string | null;
  madeOn: string | null;
  /** This paper is tied to it as a letter that keeps it. */
  keptHere: boolean;
  /** The newest letter that keeps it; left out of what was kept before this was asked. */
  letter?: string | null;
  /** It was made in an activity of this paper; left out of what was kept before this was asked. */
  madeHere?: boolean;
  /** Numbers of the toezeggingen that this one repeats, changes or adds to. */
  earlier: string[];
  /** Numbers of the toezeggingen that repeat or change this one. */
  later: string[];
}
