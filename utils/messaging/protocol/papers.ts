import { isOpenTkDocument } from '../../domain/addresses.ts';
import { KamerstukIdSchema } from '../../domain/ids/schemas.ts';
import { DocumentNumberSchema } from '../../domain/ids/schemas.ts';
import * as v from 'valibot';
import { HrefSchema } from '../../domain/saved/paper-schema.ts';
import type { StateBadge } from '../../domain/context/state-badges.ts';
import type { ToldAnswer } from '../../domain/context/told-answer.ts';
import { FROM_BOTH, FROM_EXTENSION, type, type Declarations } from '../declaration.ts';
import { Count, Keys } from './fields.ts';

/** A paper at OpenTK, where a reader may want links to lead (`utils/domain/destinations.ts`). */
const OpenTkAddress = v.pipe(v.string(), v.check(isOpenTkDocument, 'address'));

/** What the official sources say of any paper. */
export const paperMessages = {
  /** What stands around a paper; `ondernummer` is its number within its dossier, where the page tells. */
  context: {
    from: FROM_BOTH,
    input: v.strictObject({
      number: DocumentNumberSchema,
      ondernummer: v.nullable(Count(1, 99_999)),
    }),
    output: type<ToldAnswer>(),
    slow: true,
  },
  /** The reader asks for something again: what failed before is asked at once, whatever rests. */
  forgetRests: {
    from: FROM_BOTH,
    input: v.strictObject({}),
    output: type<null>(),
  },
  /** Where papers stand, as far as that was asked before; asks no source. */
  getCachedBadges: {
    from: FROM_EXTENSION,
    input: v.strictObject({ numbers: Keys }),
    output: type<{ number: string; badges: StateBadge[] }[]>(),
  },
  /** How a published paper begins, in plain words; null when its text is not to be had. */
  firstLines: {
    from: FROM_BOTH,
    input: v.strictObject({ id: KamerstukIdSchema }),
    output: type<{ text: string } | null>(),
    slow: true,
  },
  /** Opens a paper in a window beside the one that asks. */
  openBeside: {
    from: FROM_BOTH,
    input: v.strictObject({ href: v.union([HrefSchema, OpenTkAddress]) }),
    output: type<null>(),
  },
} satisfies Declarations;
