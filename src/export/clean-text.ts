/** Cleans texts for files that other programs open. */
import { withoutControlCharacters } from '../write/control-characters.js';
import type { Tally } from './tally.js';

/** Characters that XML forbids and that no other rule removes. */
const NONCHARACTERS = /[\ufffe\uffff]/g;

/** The text without characters that files must not contain, most of which XML forbids; each removed one is counted. Tabs and line breaks stay. */
export function cleanText(text: string, tally: Tally): string {
  const clean = withoutControlCharacters(text).replace(NONCHARACTERS, '');
  tally.remark('controlSigns', text.length - clean.length);
  return clean;
}
