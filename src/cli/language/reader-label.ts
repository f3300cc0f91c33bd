/** A label of a closed list in the reader's language. */
import { reader } from './reader.js';

export const readerLabel = <Code extends string>(
  labels: Readonly<Record<Code, readonly [string, string]>>,
  code: Code,
): string => labels[code][reader === 'FR' ? 0 : 1];
