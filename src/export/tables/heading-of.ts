/** The heading of a column in the language of the reader, with the day where it tells one: `État au 25/11/2026`. */
import { type Heading, headings } from '../../words/export-headings.js';
import type { OpenExport } from '../open-export.js';
import { stateDay } from '../state-on.js';
import { word } from './column.js';

export function headingOf(heading: Heading, open: OpenExport): string {
  const day = stateDay(open);
  const written = open.language === 'FR' ? day.split('-').reverse().join('/') : day;
  return (word(headings, heading, open.language) ?? heading).replace('{day}', written);
}
