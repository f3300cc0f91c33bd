/** The three kinds of error. A message is: address + fact + remedy, such as
 * `import subsidies: row 12: amount "12k" is not a number; write 12000`. */

/** The content of an error without its wording: src/words/tell.ts writes it in a language. */
export interface Told {
  /** Which error it is, such as UNKNOWN_ID. */
  readonly code: string;
  /** Where: the question or act, then the argument or field. */
  readonly at: readonly string[];
  /** The values that its message needs. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** The machine or its settings lack what Passerelle needs: no Java, a wrong password, a full disk. */
export class Misconfigured extends Error {
  override readonly name = 'Misconfigured';
  readonly exitCode = 2;
}

/** The request or the input cannot be understood: a broken file, an unknown id, a cursor of another question. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  readonly exitCode = 1;

  /**
   * @param message in English
   * @param told undefined when the message has no translation
   * @param isFree it was thrown before anything was computed, so that nobody is charged for it
   */
  constructor(
    message: string,
    readonly told?: Told,
    readonly isFree = false,
  ) {
    super(message);
  }
}

/** A service does not answer, and may answer later: the database stopped, a timeout. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  readonly exitCode = 3;

  /** @param message in English @param told undefined when the message has no translation */
  constructor(
    message: string,
    readonly told?: Told,
  ) {
    super(message);
  }
}
