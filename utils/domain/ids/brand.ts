declare const brand: unique symbol;

/** What only the functions and schemas of this folder put on a string; named, so that types of other files can tell it. */
export interface Brand<Name extends string> {
  readonly [brand]: Name;
}

/** A string that was checked to be an id of one kind: only the functions and schemas of this folder make one. */
export type Branded<Name extends string> = string & Brand<Name>;
