import { describe, expect, it } from 'vitest';
import {
  findCitations,
  withOfficialLabels,
  type OfficialLabel,
} from '../../../utils/citations/index.ts';

const read = (text: string, labels: OfficialLabel[]) =>
  withOfficialLabels(text, findCitations(text), labels);

describe("the publisher's own labels", () => {
  it('confirm a reading that leads to the same paper', () => {
    const [citation] = read('zie (24 801-02, nr. 3180)', [
      { text: '24 801-02, nr. 3180', id: 'kst-24801-02-3180' },
    ]);
    expect(citation).toMatchObject({ id: 'kst-24801-02-3180', confirmed: true });
  });

  it('do not mind other white space', () => {
    const [citation] = read('zie (24\u00a0801-02,\nnr. 3180)', [
      { text: '24 801-02, nr. 3180', id: 'kst-24801-02-3180' },
    ]);
    expect(citation?.confirmed).toBe(true);
  });

  it('that lead elsewhere are kept beside our reading', () => {
    const [citation] = read('zie (24 801-02, nr. 3180)', [
      { text: '24 801-02, nr. 3180', id: 'kst-24801-3180' },
    ]);
    expect(citation).toMatchObject({ id: 'kst-24801-02-3180', official: 'kst-24801-3180' });
    expect(citation?.confirmed).toBeUndefined();
  });

  it('of the members of a list each confirm their own', () => {
    const labels = [
      { text: '35 334, nrs. 383', id: 'kst-35334-383' },
      { text: '348', id: 'kst-35334-348' },
      { text: '309', id: 'kst-35334-309' },
    ];
    const citations = read('(35 334, nrs. 383, 348 en 309), en 348 keer', labels);
    expect(citations.map(({ id, confirmed }) => [id, confirmed])).toEqual(
      labels.map(({ id }) => [id, true]),
    );
  });

  it('make a citation of what only they know', () => {
    const citations = read('het stuk Adviesnota 2031 van vorig jaar', [
      { text: 'Adviesnota 2031', id: 'kst-24801-02-3190' },
    ]);
    expect(citations).toMatchObject([
      { raw: 'Adviesnota 2031', id: 'kst-24801-02-3190', form: 'official', confirmed: true },
    ]);
  });

  it('that are no ids, or no number at all, are passed over: the publisher errs too', () => {
    expect(read('de CCD II van 2 mei', [{ text: 'CCD II', id: 'kst-CCD-II' }])).toEqual([]);
    expect(read('zie aldaar', [{ text: 'aldaar', id: 'kst-24801-02-3190' }])).toEqual([]);
    expect(
      read('zie www.example.nl/2', [{ text: 'www.example.nl/2', id: 'http://www.example.nl/2' }]),
    ).toEqual([]);
  });
});
