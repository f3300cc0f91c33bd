/** Makes a folder with those above it that are missing, like `mkdir -p`. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOfThrown } from './thrown.js';

/**
 * Node's own `recursive` never returns where the file system makes no folder and says that the one above is missing, as
 * below /proc.
 * @param mode of the new folders
 * @throws the error of the system when one of them cannot be made
 */
export function makeFolder(path: string, mode = 0o777): void {
  if (existsSync(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above, mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process has made it at this moment.
    if (codeOfThrown(error) !== 'EEXIST') throw error;
  }
}
