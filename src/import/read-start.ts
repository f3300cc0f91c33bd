/** The beginning of a file: enough to detect its format. */
import { closeSync, openSync, readSync } from 'node:fs';

const START_BYTES = 64 * 1024;

export function readStart(file: string): Buffer {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(START_BYTES);
    return bytes.subarray(0, readSync(handle, bytes, 0, START_BYTES, 0));
  } finally {
    closeSync(handle);
  }
}

/** Distinguishes JSON from a table by the first character that is not white space. @param start the beginning of a file */
export const sniffJson = (start: string): boolean => /^\ufeff?\s*[[{]/.test(start);
