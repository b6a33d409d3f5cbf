declare const brand: unique symbol;

/** A string that was checked to be an id of one kind: only the functions and schemas of this folder make one. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };
