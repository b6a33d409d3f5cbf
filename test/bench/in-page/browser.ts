/** Stands in for the extension's API in the bench: every paper that is asked for is found, at once. */
interface Asked {
  input: { ids: string[] };
}

const found = (id: string) => ({
  id,
  status: 'found',
  source: 'tk-v5',
  paper: { id, number: null, kind: 'Brief', title: 'Brief', date: null, dossier: null, submitters: [], href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${id}` },
});

export const browser = {
  runtime: {
    id: 'bench',
    sendMessage: ({ input }: Asked) => Promise.resolve({ ok: true, value: input.ids.map(found) }),
  },
};
