/** The headings of a file are not those of the format that reads it: another format, or a word about its headings, may take it. */
import { BadInput } from '../errors.js';

export class OtherFormat extends BadInput {
  /** @param missing columns without which no row can be accepted */
  constructor(
    message: string,
    readonly file: string,
    readonly missing: readonly string[] = [],
  ) {
    super(message);
  }
}
