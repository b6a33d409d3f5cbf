import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import {
  EventKeySchema,
  ExportedFollowSchema,
  FollowKeySchema,
  FollowSubjectSchema,
  MirroredFollowSchema,
} from '../../../../utils/domain/follow/follow-schema.ts';

const AT = '2031-07-01T10:00:00.000Z';
const SUBJECT = { key: 'dossier:24801-02', title: 'Sluizen', href: 'https://www.tweedekamer.nl/x' };

describe('what may be followed', () => {
  it.each([
    ['2031D00001', true],
    [`zoek:${'x'.repeat(500)}`, true],
    [`zoek:${'x'.repeat(501)}`, false],
    ['2031P00001', false],
    ['', false],
  ])('%s: %s', (key, expected) => expect(v.is(FollowKeySchema, key)).toBe(expected));

  it.each([
    ['as it is', {}, true],
    ['without an address', { href: '' }, true],
    ['with an address elsewhere', { href: 'https://example.org/' }, false],
    ['with the longest title', { title: 'x'.repeat(1000) }, true],
    ['with a longer title', { title: 'x'.repeat(1001) }, false],
    ['with a title of one sign', { title: 'x' }, true],
    ['without a title', { title: '' }, false],
    ['with another field', { more: 1 }, false],
    ['with no key', { key: 'x' }, false],
  ])('comes in %s: %s', (_, part, expected) =>
    expect(v.is(FollowSubjectSchema, { ...SUBJECT, ...part })).toBe(expected),
  );

  it('comes out of a file with its moment, out of the mirror with that of its end too', () => {
    const exported = { ...SUBJECT, since: AT };
    expect(v.is(ExportedFollowSchema, exported)).toBe(true);
    expect(v.is(ExportedFollowSchema, SUBJECT)).toBe(false);
    expect(v.is(ExportedFollowSchema, { ...exported, since: 'yesterday' })).toBe(false);
    expect(v.is(MirroredFollowSchema, { ...exported, removedAt: '' })).toBe(true);
    expect(v.is(MirroredFollowSchema, { ...exported, removedAt: AT })).toBe(true);
    expect(v.is(MirroredFollowSchema, { ...exported, removedAt: 'x' })).toBe(false);
    expect(v.is(MirroredFollowSchema, exported)).toBe(false);
  });

  it.each([
    [0, false],
    [1, true],
    [800, true],
    [801, false],
  ])('has events with a key of %i characters: %s', (length, expected) =>
    expect(v.is(EventKeySchema, 'x'.repeat(length))).toBe(expected),
  );
});
