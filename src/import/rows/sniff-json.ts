/** Tells JSON from a table by the first sign that is no space. */
import { closeSync, openSync, readSync } from 'node:fs';

const BYTES_LOOKED_AT = 1024;

export function sniffJson(file: string): boolean {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(BYTES_LOOKED_AT);
    const text = bytes.toString('utf8', 0, readSync(handle, bytes, 0, BYTES_LOOKED_AT, 0));
    return /^\ufeff?\s*[[{]/.test(text);
  } finally {
    closeSync(handle);
  }
}
