import { describe, expect, it } from 'vitest';
import { definedAliases, findCitations } from '../../../utils/citations/index.ts';

const only = (text: string, context = {}) => {
  const found = findCitations(text, context);
  expect(found).toHaveLength(1);
  return found[0] as (typeof found)[number];
};

describe('how sure a reading is', () => {
  it('says what was repaired', () => {
    expect(only('Kamerstuk 24 801-02-, nr. 3216')).toMatchObject({
      reading: 'repaired',
      repairs: ['stray-hyphen'],
    });
    expect(only('Kamestuk 36 410, nr. 3')).toMatchObject({
      reading: 'repaired',
      repairs: ['misspelt-label'],
    });
    expect(only('Kamer- stuk 36 410, nr. 3').reading).not.toBe('inferred');
    expect(only('32024Z15585')).toMatchObject({ reading: 'repaired', raw: '2024Z15585' });
  });

  it('says what was taken from the words around it', () => {
    const [, was] = findCitations('(24 801-02, nr. 726, was nr. 719)');
    expect(was).toMatchObject({
      id: 'kst-24801-02-719',
      reading: 'inferred',
      inherited: ['dossier'],
    });
    expect(only('Wet van 3 mei 1989, Stb. 152')).toMatchObject({
      id: 'stb-1989-152',
      reading: 'inferred',
      inherited: ['jaar'],
    });
  });

  it('reads as written where nothing had to be mended', () => {
    expect(only('Kamerstuk 24 801-02, nr. 3216')).toMatchObject({ reading: 'exact', repairs: [] });
  });
});

describe('what the paper itself tells', () => {
  it('leaves a number of the debate open without a dossier and gives it that of the paper', () => {
    expect(only('de motie op stuk nr. 12')).toMatchObject({ needsContext: true, id: null });
    const known = only('de motie op stuk nr. 12', { dossier: '24801-02' });
    expect(known).toMatchObject({
      id: 'kst-24801-02-12',
      reading: 'inferred',
      inherited: ['dossier'],
    });
    expect(known.needsContext).toBeUndefined();
  });

  it('takes the session for AH and the paper of the note before for Ibid.', () => {
    expect(only('AH 611', { vergaderjaar: '2024-2025' })).toMatchObject({
      id: 'ah-tk-20242025-611',
      reading: 'inferred',
    });
    const before = only('Kamerstuk 35 625, nr. 4');
    expect(only('Ibid.', { before })).toMatchObject({
      id: 'kst-35625-4',
      inherited: ['dossier', 'ondernummer'],
    });
  });
});

describe('names that a paper gives', () => {
  const text =
    'In de Beleidsnota Rivieren (Kamerstuk 35 625, nr. 4, hierna: «Beleidsnota») staat het.';
  const aliases = definedAliases(text, findCitations(text));

  it('are found where they are defined', () => {
    expect(aliases.map(({ name, citation }) => [name, citation.id])).toEqual([
      ['Beleidsnota', 'kst-35625-4'],
    ]);
  });

  it('are inferred citations from there on, as whole words', () => {
    const [found, ...more] = findCitations('De Beleidsnota noemt dat; Beleidsnotaties niet.', {
      aliases,
    });
    expect(found).toMatchObject({
      raw: 'Beleidsnota',
      id: 'kst-35625-4',
      reading: 'inferred',
      form: 'alias',
    });
    expect(more).toEqual([]);
  });

  it('must be quoted or start with a capital', () => {
    const vague = 'de brief (Kamerstuk 35 625, nr. 4, hierna: de brief)';
    expect(definedAliases(vague, findCitations(vague))).toEqual([]);
  });
});

describe('moties by name', () => {
  it('are tied to the reference right behind them, and to no other', () => {
    const [near] = findCitations('de motie-Kuipers (24 801-02, nr. 3196)');
    expect(near).toMatchObject({ kind: 'motie-by-name', boundTo: 'kst-24801-02-3196' });
    const [far] = findCitations('de motie-Kuipers is aangenomen, zie 24 801-02, nr. 3196');
    expect(far?.boundTo).toBeUndefined();
    const [dossierOnly] = findCitations('de motie-Kuipers (24 801-02)');
    expect(dossierOnly?.boundTo).toBeUndefined();
  });
});
