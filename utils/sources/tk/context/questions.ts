import { literal, serviceAddress } from '../address.ts';
import type { SchemaMapper } from '../schema-mapper.ts';
import { contextShape, TOEZEGGINGEN } from './shapes.ts';

/** So many activities' toezeggingen are asked for at most; the newest ones. */
const MOST_ACTIVITIES = 8;

/** A paper as its page knows it. */
export interface PaperAsked {
  /** `2025D34482` */
  number: string;
  /** Its number within its dossier, where the page tells. */
  ondernummer: number | null;
}

export function contextAddress(
  adapter: SchemaMapper,
  { number, ondernummer }: PaperAsked,
  choose: boolean,
): string {
  return serviceAddress(adapter.names.base, 'Document', {
    $filter: `Verwijderd eq false and ${adapter.names.documentNumber} eq ${literal(number)}`,
    $top: '1',
    ...byName(adapter.options(contextShape(ondernummer), choose)),
  });
}

/** Toezeggingen that were made in these activities, or that this paper keeps. */
export function toezeggingenAddress(
  adapter: SchemaMapper,
  number: string,
  activities: string[],
  choose: boolean,
): string {
  const field = (name: string) => adapter.name('Toezegging', name) ?? name;
  const made = activities
    .slice(-MOST_ACTIVITIES)
    .map((activity) => `${field('ActiviteitNummer')} eq ${literal(activity)}`);
  const kept = `${field('KamerbriefNakoming')}/any(d:d/${adapter.names.documentNumber} eq ${literal(number)})`;
  return serviceAddress(adapter.names.base, 'Toezegging', {
    $filter: `Verwijderd eq false and (${[kept, ...made].join(' or ')})`,
    $top: '100',
    ...byName(adapter.options(TOEZEGGINGEN, choose)),
  });
}

function byName(options: string[]): Record<string, string> {
  return Object.fromEntries(
    options.map((option) => [
      option.slice(0, option.indexOf('=')),
      option.slice(option.indexOf('=') + 1),
    ]),
  );
}
