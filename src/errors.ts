/** The three kinds of error. A message is: address + fact + remedy, such as
 * `import subsidies: row 12: amount "12k" is not a number; write 12000`. */

/** What an error says, apart from the words for it: src/words/tell.ts tells it in a language. */
export interface Told {
  /** Which error it is, such as UNKNOWN_ID. */
  readonly code: string;
  /** Where: the question or act, then the argument or field. */
  readonly at: readonly string[];
  /** What its words name. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** The machine or its settings are not what Passerelle needs: no Java, a wrong password, a full disk. */
export class Misconfigured extends Error {
  override readonly name = 'Misconfigured';
  readonly exitCode = 2;
}

/** What was asked or given cannot be understood: a broken file, an unknown id, a cursor of another question. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  readonly exitCode = 1;

  /** @param message in English. @param told undefined when there are no other words for it */
  constructor(
    message: string,
    readonly told?: Told,
  ) {
    super(message);
  }
}

/** Something that should answer does not, and may again later: the database stopped, a time-out. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  readonly exitCode = 3;

  /** @param message in English. @param told undefined when there are no other words for it */
  constructor(
    message: string,
    readonly told?: Told,
  ) {
    super(message);
  }
}
