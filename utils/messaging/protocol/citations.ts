import { DossierNumberSchema } from '../../domain/ids/schemas.ts';
import * as v from 'valibot';
import type { LookupAnswer } from '../../citations/lookup-answer.ts';
import { DayOrNullSchema, IdSchema } from '../../domain/saved/paper-schema.ts';
import type { Paper } from '../../domain/paper.ts';
import type { Resolution } from '../../domain/resolution.ts';
import { FROM_BOTH, FROM_EXTENSION, FROM_PAGE, type, type Declarations } from '../declaration.ts';
import type { CitationsRead } from '../reading-citations.ts';
import { CitationsAskedSchema } from '../reading-citations-schema.ts';
import { Words } from './fields.ts';

const MAX_IDS = 300;

/** Reading citations and finding the papers they mean. */
export const citationMessages = {
  /** Asks which cited papers exist; one answer per id, in the order asked. */
  resolve: {
    from: FROM_BOTH,
    input: v.strictObject({ ids: v.pipe(v.array(IdSchema), v.maxLength(MAX_IDS)) }),
    output: type<Resolution[]>(),
    slow: true,
  },
  /** Reads the citations in passages of the page's paper; the same passages always give the same. */
  readCitations: {
    from: FROM_PAGE,
    input: CitationsAskedSchema,
    output: type<CitationsRead>(),
    maxPageChars: 4_500_000,
  },
  /** Papers of a kind in a dossier whose title bears a name; possible ones, never a fact. Newest first, ten at most. */
  findNamedMotions: {
    from: FROM_PAGE,
    input: v.strictObject({
      name: v.pipe(v.string(), v.minLength(2), v.maxLength(120)),
      kind: v.picklist(['motie', 'amendement']),
      dossier: DossierNumberSchema,
      before: DayOrNullSchema,
    }),
    output: type<Paper[]>(),
    slow: true,
  },
  /** Where a typed number, citation or address leads. */
  lookUp: {
    from: FROM_EXTENSION,
    input: v.strictObject({ text: Words(2000) }),
    output: type<LookupAnswer>(),
    slow: true,
  },
} satisfies Declarations;
