import type * as v from 'valibot';

/** Who may send a message: `page` is our script in a document page, `extension` our own popup, panel or tab. */
export type Caller = 'page' | 'extension';

export const FROM_PAGE = ['page'] as const;
export const FROM_EXTENSION = ['extension'] as const;
export const FROM_BOTH = ['page', 'extension'] as const;

/** Stands for a type in a declaration: what is not validated, since it comes out of our own background. */
export interface Type<T> {
  readonly type?: T;
}

export const type = <T>(): Type<T> => ({});

type Shape = v.GenericSchema | Type<unknown>;

/**
 * Everything there is to say about one message: who may send it, what goes in and what comes out. The side that an
 * outsider fills in is a schema and is validated where it arrives; the other side is a type.
 */
export interface Declaration {
  from: readonly Caller[];
  input: Shape;
  output: Shape;
  /** What a page may send at most, in characters of JSON, where that is more than a question. */
  maxPageChars?: number;
  /** Its answer may take minutes, since a source is asked: whoever waits is told now and then that it is on its way. */
  slow?: true;
}

/** Declarations by the name that travels. */
export type Declarations = Record<string, Declaration>;

/** What a sender hands over. */
export type InputOf<One extends Declaration> = Sent<One['input']>;
/** What comes back. */
export type OutputOf<One extends Declaration> = Received<One['output']>;
/** What a handler is given: the validated input. */
export type HandledOf<One extends Declaration> = Received<One['input']>;
/** What an answerer outside hands back, before it is validated. */
export type AnsweredOf<One extends Declaration> = Sent<One['output']>;

type Sent<One extends Shape> = One extends v.GenericSchema
  ? v.InferInput<One>
  : One extends Type<infer T>
    ? T
    : never;
type Received<One extends Shape> = One extends v.GenericSchema
  ? v.InferOutput<One>
  : One extends Type<infer T>
    ? T
    : never;
