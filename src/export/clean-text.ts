/** Cleans texts for files that other programs open. */
import { withoutControlSigns } from '../write/control-signs.js';
import type { Tally } from './tally.js';

/** Characters that XML forbids and that no other rule removes. */
const NoCharacter = /[\ufffe\uffff]/g;

/** The text without characters that files must not contain, most of which XML forbids; each removed one is counted. Tabs and line breaks stay. */
export function cleanText(text: string, tally: Tally): string {
  const clean = withoutControlSigns(text).replace(NoCharacter, '');
  tally.remark('controlSigns', text.length - clean.length);
  return clean;
}
