/** The three kinds of error. A message is: address + fact + remedy, such as
 * `import subsidies: row 12: amount "12k" is not a number; write 12000`. */

/** The machine or its settings are not what Passerelle needs: no Java, a wrong password, a full disk. */
export class Misconfigured extends Error {
  override readonly name = 'Misconfigured';
  readonly exitCode = 2;
}

/** What was asked or given cannot be understood: a broken file, an unknown id, a cursor of another question. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  readonly exitCode = 1;
}

/** Something that should answer does not, and may again later: the database stopped, a time-out. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  readonly exitCode = 3;
}
