/** Says how many entities of each kind an import creates, in the words of the reader. */
import { formatNumber } from '../../words/formats.js';
import { fill, reader } from '../language/reader.js';

const FORMS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  Actor: ['<1> actor', '<1> actors'],
  Initiative: ['<1> initiative', '<1> initiatives'],
  FundingLink: ['<1> funding link', '<1> funding links'],
  Territory: ['<1> territory', '<1> territories'],
  Theme: ['<1> theme', '<1> themes'],
  Source: ['<1> source', '<1> sources'],
  Contour: ['<1> contour', '<1> contours'],
};

/** @param created number by label, such as `{ Actor: 3 }`: "3 actors" */
export const nameCreated = (created: Readonly<Record<string, number>>): string[] =>
  Object.entries(created).map(([label, number]) => {
    const [one, several] = FORMS[label] ?? [`<1> ${label}`, `<1> ${label}`];
    return fill(number === 1 ? one : several, formatNumber(number, reader));
  });
