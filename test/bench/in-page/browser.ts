import type { CitationsAsked } from '../../../utils/messaging/reading-citations.ts';
import { createCitationReader } from '../../../utils/background/resolver/citation-service.ts';

/**
 * Stands in for the extension's API in the bench: texts are read here by the background's own reader, every paper that is
 * asked for is found at once. What passes goes through JSON, as between page and background.
 */
interface Asked {
  name: string;
  input: { ids: string[] } & CitationsAsked;
}

const found = (id: string) => ({
  id,
  status: 'found',
  source: 'tk-v5',
  paper: {
    id,
    number: null,
    kind: 'Brief',
    title: 'Brief',
    date: null,
    dossier: null,
    submitters: [],
    href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${id}`,
  },
});

/** How long the background worked, in milliseconds: its thread is not the page's. */
export const background = { ms: 0 };

const readCitations = createCitationReader({
  officialXml: () => Promise.resolve(null),
  now: () => 0,
  sleep: () => Promise.resolve(),
});

export const browser = {
  runtime: {
    id: 'bench',
    sendMessage: async (message: Asked) => {
      const crossed = JSON.stringify(message);
      const from = performance.now();
      const { name, input } = JSON.parse(crossed) as Asked;
      const answer = JSON.stringify({
        ok: true,
        value: name === 'readCitations' ? await readCitations(input) : input.ids.map(found),
      });
      background.ms += performance.now() - from;
      return JSON.parse(answer) as unknown;
    },
  },
};
