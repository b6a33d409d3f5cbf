import { describe, expect, it } from 'vitest';
import { familyOf, isVotable } from '../../../../utils/domain/context/paper-kinds.ts';

describe('the family of a kind', () => {
  it.each([
    ['Motie', 'motie', true],
    ['Motie (gewijzigd/nader)', 'motie', true],
    ['Gewijzigde motie', 'motie', true],
    ['Nader gewijzigde motie', 'motie', true],
    ['Amendement', 'amendement', true],
    ['Gewijzigd amendement', 'amendement', true],
    ['Nader gewijzigd amendement', 'amendement', true],
    ['Voorstel van wet', 'bill', true],
    ['Voorstel van rijkswet', 'bill', true],
    ['Gewijzigd voorstel van wet', 'bill', true],
    ['Wetgeving', 'bill', true],
    ['Initiatiefwetgeving', 'bill', true],
    ['Begroting', 'bill', true],
    ['Voorstel tot wijziging Reglement van Orde', 'rules', true],
    ['Wijziging RvO', 'rules', true],
    ['Schriftelijke vragen', 'questions', false],
    ['Antwoord schriftelijke vragen (nader)', 'answer', false],
    ['Mededeling (uitstel antwoord)', 'postponement', false],
    ['Verslag van een commissiedebat', 'report', false],
    ['Verslag van een wetgevingsoverleg', 'report', false],
    ['Stenogram', 'report', false],
    [' MOTIE ', 'motie', true],
  ])('%s: %s, voted on %s', (kind, family, votable) =>
    expect([familyOf(kind), isVotable(kind)]).toEqual([family, votable]),
  );

  it.each([
    '',
    'Brief regering',
    'Moties',
    'Begrotingsbrief',
    'Brief over een motie',
    'Mededeling',
    'Verslag',
  ])('is none for %j', (kind) => expect([familyOf(kind), isVotable(kind)]).toEqual([null, false]));
});
