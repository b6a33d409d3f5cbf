import type { FoundRecord } from '../../jump/answer.ts';
import type { Http } from '../http.ts';
import { literal, serviceAddress } from './address.ts';
import type { Adapter, Row, Shape } from './adapter.ts';
import { readRows, text } from './context/rows.ts';
import { createLadder } from './ladder.ts';
import type { Models } from './models.ts';

type Kind = FoundRecord['kind'];

const KINDS: Record<Kind, { shape: Shape; address(number: string): string }> = {
  zaak: {
    shape: { entity: 'Zaak', fields: ['Nummer', 'Onderwerp', 'Titel'] },
    address: (number) => `https://www.tweedekamer.nl/kamerstukken/detail?id=${number}`,
  },
  // Both kinds of meeting answered under this path in links of the Kamer's staff, 2017 to 2025.
  activiteit: {
    shape: { entity: 'Activiteit', fields: ['Nummer', 'Onderwerp', 'Soort'] },
    address: (number) => `https://www.tweedekamer.nl/debat_en_vergadering/commissievergaderingen/details?id=${number}`,
  },
  toezegging: {
    shape: { entity: 'Toezegging', fields: ['Nummer', 'Tekst'] },
    address: (number) => `https://www.tweedekamer.nl/kamerstukken/toezeggingen/detail?id=${number}`,
  },
};

/** Looks one zaak, activity or promise up by its number. */
export interface NumberedClient {
  /** @returns null when there is none @throws SourceError when neither version answers */
  find(kind: Kind, number: string): Promise<FoundRecord | null>;
}

/** @param now milliseconds since 1970 */
export function createNumberedClient(http: Http, now: () => number, models?: Models): NumberedClient {
  // Of its own: a question that a version refuses must not cost the look-up of citations.
  const ladder = createLadder(http, now, models);
  return {
    find: async (kind, number) => {
      const { shape, address } = KINDS[kind];
      const { value } = await ladder.ask((adapter, choose) => question(adapter, shape, number, choose), (json, adapter) => readRows(json).map((row) => adapter.translate(shape, row)));
      const row = value.find((one) => text(one, 'Nummer') === number);
      return row ? { kind, number, title: titleOf(row) ?? number, href: address(number) } : null;
    },
  };
}

function question(adapter: Adapter, shape: Shape, number: string, choose: boolean): string {
  const [select] = adapter.options(shape, choose);
  return serviceAddress(adapter.names.base, shape.entity, {
    $filter: `Verwijderd eq false and ${adapter.name(shape.entity, 'Nummer') ?? 'Nummer'} eq ${literal(number)}`,
    $top: '1',
    ...(select && { $select: select.slice('$select='.length) }),
  });
}

const titleOf = (row: Row): string | null => text(row, 'Onderwerp') ?? text(row, 'Tekst') ?? text(row, 'Titel') ?? text(row, 'Soort');
