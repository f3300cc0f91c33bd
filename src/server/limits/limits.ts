/** What one request may ask at most; docs/api.md tells it to those who ask. */

export const limits = {
  /** Of the body, decoded. */
  megabytes: 1,
  /** Characters of the document, blanks and all: what is longer is not even read. */
  document: 50_000,
  /** Enough for a page with every field of every question, far too few for the same question a thousand times. */
  tokens: 2_000,
  /** A page with every level that the schema has takes nine. Introspection as tools send it takes thirteen. */
  levels: 15,
  aliases: 50,
  directives: 50,
  rootFields: 30,
  /** Written in one place, each as often as it stands there: the rules of the specification compare all with all. */
  fieldsOfOnePlace: 100,
  /** Fragments opened, which may double one another. */
  fields: 3_000,
  /** Values of one list among the arguments, and characters of one text: for acts, src/server/limits/limit-arguments.ts. */
  values: 200,
  characters: 1_000,
} as const;
