import type { MessageName } from '../../../utils/messaging/protocol/messages.ts';
import { PAGE } from './senders.ts';

export const PAPER = {
  key: '2031D00101',
  title: 'Een brief',
  kind: 'Brief regering',
  date: '2031-07-28',
  dossier: '24801-02',
  paperId: 'kst-24801-02-3201',
  href: PAGE,
};

export const WHOLE = {
  ...PAPER,
  savedAt: '2031-07-28T10:00:00.000Z',
  tags: ['zorg'],
  note: '',
  state: 'read',
  stance: '',
  colour: '',
  changedAt: '2031-07-28T10:00:00.000Z',
  removedAt: '',
};
const HASH = 'a1'.repeat(32);
export const QUOTE = {
  id: '0f'.repeat(16),
  key: '2031D00101',
  words: 'Het werk vordert.',
  citation: 'Kamerstukken II 2030/31, 24801-02, nr. 3201',
  href: `${PAGE}#:~:text=Het%20werk`,
  block: null,
  textHash: HASH,
  version: 1,
  takenAt: WHOLE.savedAt,
  goneAt: '',
  changedAt: WHOLE.savedAt,
  removedAt: '',
};
export const SEEN = {
  key: '2031D00101',
  source: 'page',
  fileHash: null,
  paragraphs: ['Het werk vordert.'],
  certain: true,
};

export const READ = {
  key: '2031D00101',
  paperId: 'kst-24801-02-3201',
  title: 'Een brief',
  kind: 'Brief regering',
  date: '2031-07-28',
  cited: [{ id: 'kst-24447-6', places: 2 }],
};

export const ALIAS = {
  at: 3,
  name: 'Beleidsnota',
  citation: { kind: 'kamerstuk', id: 'kst-24801-6', dossier: '24801', ondernummer: '6' },
};
export const READING = {
  dossier: '24801-02',
  paperId: 'kst-24801-02-3201',
  passages: [{ at: 7, paragraphs: ['Kamerstuk 24 801, nr. 6', ''] }],
  notes: true,
  before: { dossier: '24801', ondernummer: '6' },
  aliases: [ALIAS],
};

export const FOLLOW = {
  key: 'dossier:24801-02',
  title: 'Raad',
  href: '',
  since: '2031-07-28T10:00:00.000Z',
};

/** Each message as it should be. */
export const GOOD: Record<MessageName, unknown> = {
  resolve: { ids: ['kst-24801-02-3180', 'ECLI:NL:HR:2020:123', '2031D00101', 'kst-36967-A'] },
  readCitations: READING,
  findNamedMotions: { name: 'Kuipers', kind: 'motie', dossier: '24801-02', before: '2031-07-28' },
  notes: { id: 'kst-24801-02-3201' },
  getReadingPosition: { key: '2031D00101' },
  saveReadingPosition: { key: '2031D00101', block: 12 },
  isSaved: { keys: ['2031D00101', 'TZ203101-066', 'kst-24447-6'] },
  save: { paper: PAPER },
  unsave: { key: '2031D00101' },
  restore: { key: '2031D00101' },
  list: {},
  forgetRests: {},
  context: { number: '2031D00101', ondernummer: 3201 },
  loadScript: { script: 'context-panel' },
  updatePapers: {
    keys: ['2031D00101', 'kst-24447-6'],
    change: {
      addTags: ['zorg'],
      removeTags: ['oud'],
      note: 'eerst lezen',
      state: 'read',
      stance: 'for',
      colour: 'red',
      removed: false,
    },
  },
  undo: {
    marks: [
      {
        key: '2031D00101',
        tags: ['zorg'],
        note: '',
        state: 'new',
        stance: '',
        colour: '',
        removed: true,
      },
    ],
    quotes: [{ id: QUOTE.id, removed: false }],
  },
  bin: {},
  health: {},
  dismissRescue: {},
  planList: { lines: [{ line: 1, text: '2031D00101' }] },
  savePapers: { papers: [PAPER] },
  eraseEverything: {},
  lookUp: { text: '36 900, nr. 30' },
  recordReading: { paper: READ },
  getReadingHistory: { ids: ['2031D00101', 'kst-24447-6'] },
  clearReadingHistory: {},
  getCachedBadges: { numbers: ['2031D00101'] },
  saveReturnPosition: { key: '2031D00101', place: { id: 'kst-24447-6', index: 0, top: 120.5 } },
  getReturnPosition: { key: '2031D00101' },
  firstLines: { id: 'kst-24801-02-3201' },
  openBeside: { href: 'https://zoek.officielebekendmakingen.nl/kst-24447-6.html' },
  importPapers: { papers: [WHOLE], quotes: [QUOTE], mode: 'merge' },
  keepText: SEEN,
  keepQuote: { key: '2031D00101', quote: { words: 'Het werk vordert.', block: 3 } },
  quotes: {},
  editQuotes: { marks: [{ id: QUOTE.id, removed: true }] },
  findInTexts: { terms: ['baggerwerk', 'lange lijn'] },
  snippets: { keys: ['2031D00101'], terms: ['baggerwerk'] },
  listTexts: { key: '2031D00101' },
  getText: { key: '2031D00101', textHash: HASH },
  exportTexts: { keys: ['2031D00101'] },
  importTexts: {
    texts: [
      {
        ...SEEN,
        textHash: HASH,
        version: 1,
        firstSeen: WHOLE.savedAt,
        lastSeen: WHOLE.savedAt,
        characters: 17,
      },
    ],
  },
  follow: { subject: { key: 'dossier:24801-02', title: 'Raad', href: PAGE } },
  unfollow: { key: 'TZ203101-066' },
  isFollowed: {
    keys: [
      '2031D00101',
      '2031Z00101',
      '2031A00500',
      'persoon:5c2b9f0e-1111-4222-a333-444455556666',
      'zoek:tag:zorg belgie',
    ],
  },
  follows: {},
  followAll: { follows: [FOLLOW] },
  events: {},
  markEventsSeen: { keys: ['2031A00500|moved|2031A00500|2031-08-01T10:30:00Z'], seen: true },
  pollNow: {},
};
