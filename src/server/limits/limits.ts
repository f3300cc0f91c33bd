/** The limits of one request; docs/api.md documents them. */

export const limits = {
  /** Size of the body, decoded. */
  megabytes: 1,
  /** Brackets and braces around a value of the body; variables have at most 20 levels. */
  bodyLevels: 64,
  /** Values of a body, wherever they stand: an object takes some 60 times its two characters. */
  bodyValues: 20_000,
  /** Megabytes that the requests of a caller hold: bodies, and answers that are not read, some five of the largest. */
  heldMegabytes: 32,
  /** Characters of the document, spaces included; a longer one is not parsed. */
  document: 50_000,
  /** Enough for a page with every field of every question, far too few for one question a thousand times. */
  tokens: 2_000,
  /** A page with every level of the schema takes nine. Introspection as tools send it takes thirteen. */
  levels: 15,
  aliases: 50,
  directives: 50,
  rootFields: 30,
  /**
   * Fields written in one selection set, repeated ones included: the rules of the specification compare all with all.
   */
  fieldsOfOnePlace: 100,
  /** Fields with fragments expanded, since fragments may double each other. */
  fields: 3_000,
  /**
   * Values of one list among the arguments, and characters of one text; for acts see
   * src/server/limits/limit-arguments.ts.
   */
  values: 200,
  characters: 1_000,
  /** Operations of one caller that are answered at once, events of its streams included; a browser has six connections to a server. */
  operations: 4,
} as const;

/** Large answers that are put together at once, each of which takes up to hundreds of megabytes until it is written. */
export const largeAnswers = { ofCaller: 1, inAll: 3 } as const;
