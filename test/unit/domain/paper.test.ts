import { expect, it } from 'vitest';
import { ownTitle } from '../../../utils/domain/paper.ts';

it.each([
  ['Over de sluizen', 'Waterbeheer', 'Motie', 'Over de sluizen'],
  ['Over de sluizen', null, null, 'Over de sluizen'],
  ['Motie', 'Waterbeheer', 'Motie', 'Waterbeheer'],
  ['Motie', null, 'Motie', 'Motie'],
  ['Motie', '', 'Motie', 'Motie'],
  [null, 'Waterbeheer', 'Motie', 'Waterbeheer'],
  ['', 'Waterbeheer', 'Motie', 'Waterbeheer'],
  [null, null, 'Motie', ''],
  [undefined, undefined, undefined, ''],
])('onderwerp %j, titel %j, soort %j: %j', (onderwerp, titel, soort, title) =>
  expect(ownTitle(onderwerp, titel, soort)).toBe(title),
);
