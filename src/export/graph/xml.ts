/** Writes texts into XML: escapes some characters and removes those that XML forbids. */
import { curl } from '../../words/typography.js';
import { cleanText } from '../clean-text.js';
import { writeEuros } from '../euros.js';
import type { Tally } from '../tally.js';
import type { Attributes } from './graph-items.js';

const escapes: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' },
  // Without escaping, a reader would turn them into spaces.
  ...{ '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' },
};

/** Valid within an element and within an attribute. */
export const escapeXml = (text: string, tally: Tally): string =>
  cleanText(text, tally).replace(/[&<>"'\t\n\r]/g, (sign) => escapes[sign] ?? '');

/** Undefined for unknown values. */
export function attributeText(value: Attributes[string] | undefined, tally: Tally): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'object') return writeEuros(value.cents, '.');
  return typeof value === 'boolean' ? String(value) : escapeXml(curl(value), tally);
}
