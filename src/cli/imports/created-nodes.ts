/** Says how many entities of each kind an import creates, in the words of the reader. */
import { formatNumber } from '../../words/formats.js';
import { fill, reader } from '../language/reader.js';

type Words = (number: string, isOne: boolean) => string;
const WORDS: Readonly<Record<string, Words>> = {
  Actor: (number, isOne) => fill(isOne ? '<1> actor' : '<1> actors', number),
  Initiative: (number, isOne) => fill(isOne ? '<1> initiative' : '<1> initiatives', number),
  FundingLink: (number, isOne) => fill(isOne ? '<1> funding link' : '<1> funding links', number),
  Territory: (number, isOne) => fill(isOne ? '<1> territory' : '<1> territories', number),
  Theme: (number, isOne) => fill(isOne ? '<1> theme' : '<1> themes', number),
  Source: (number, isOne) => fill(isOne ? '<1> source' : '<1> sources', number),
  Contour: (number, isOne) => fill(isOne ? '<1> contour' : '<1> contours', number),
};

/** @param created number by label, such as `{ Actor: 3 }`: "3 actors" */
export const nameCreated = (created: Readonly<Record<string, number>>): string[] =>
  Object.entries(created).map(([label, number]) => {
    const written = formatNumber(number, reader);
    return WORDS[label]?.(written, number === 1) ?? `${written} ${label}`;
  });
