import { describe, expect, it } from 'vitest';
import {
  parseDossierId,
  parseKamerstukId,
  printKamerstukId,
} from '../../../../utils/domain/ids/kamerstuk-id.ts';

describe('ids of kamerstukken', () => {
  it('are taken apart and put together again', () => {
    for (const id of [
      'kst-21501-02-3180',
      'kst-36600-VII-12',
      'kst-36867-A',
      'kst-22705-99b',
      'kst-31700-VI-D',
    ]) {
      const parsed = parseKamerstukId(id);
      expect(printKamerstukId(parsed?.dossier ?? '', parsed?.toevoeging, parsed?.ondernummer)).toBe(
        id,
      );
    }
  });

  it('lose leading zeros, and nothing else is one', () => {
    expect(printKamerstukId('36410', null, '007')).toBe('kst-36410-7');
    for (const no of ['kst-1259252', 'kst-36410', 'kst-CCD-II', 'ah-tk-20242025-3', 'KST-36410-3'])
      expect(parseKamerstukId(no)).toBeNull();
  });

  it('without a number may name a dossier', () => {
    expect(parseDossierId('kst-36410')).toEqual({ dossier: '36410', toevoeging: null });
    expect(parseDossierId('kst-36600-VII')).toEqual({ dossier: '36600', toevoeging: 'VII' });
    expect(parseDossierId('kst-21501-02')).toEqual({ dossier: '21501', toevoeging: '02' });
    expect(parseDossierId('kst-36410-12')).toBeNull();
    expect(parseDossierId('kst-36600-VII-12')).toBeNull();
  });
});
