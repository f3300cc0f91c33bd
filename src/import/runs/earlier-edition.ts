/** Of which earlier import a list may be a new version: the question that is asked before a renamed list makes everything a second time. */

export interface EarlierEdition {
  /** Name of the import. */
  readonly import: string;
  /** ISO date and time. */
  readonly at: string;
  readonly files: readonly string[];
  /** Id of the source within which it compared names. */
  readonly source: string;
  /** How many of the names of the list it states, of how many. */
  readonly known: number;
  readonly of: number;
}

/** The question, in English; src/words/speech has the French. */
export const askEdition = ({ import: name, at, files, known, of }: EarlierEdition): string =>
  `is this a new version of ${files.join(', ') || name}, imported on ${at.slice(0, 10)}? ${known} of the ${of} names of the list are known from it`;
