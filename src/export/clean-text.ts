/** Makes texts fit for files that other programs open. */
import { withoutControlSigns } from '../write/control-signs.js';
import type { Tally } from './tally.js';

/** Of the signs that XML forbids, those that no other rule takes away. */
const NoCharacter = /[\ufffe\uffff]/g;

/** The text without signs that no file may hold, of which XML forbids most; each is counted. A tab or a line break stays. */
export function cleanText(text: string, tally: Tally): string {
  const clean = withoutControlSigns(text).replace(NoCharacter, '');
  tally.remark('controlSigns', text.length - clean.length);
  return clean;
}
