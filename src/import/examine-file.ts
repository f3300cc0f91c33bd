/** Checks a file before it is read: it exists, is not a folder and is not empty. */
import { accessSync, constants, type Stats, statSync } from 'node:fs';
import { BadInput } from '../errors.js';
import { codeOfThrown } from '../thrown.js';

/** `format` is for the messages only. @throws BadInput in one line. */
export function examineFile(format: string, file: string): Stats {
  const address = `import ${format}: ${file}`;
  try {
    const state = statSync(file);
    if (state.isDirectory()) throw new BadInput(`${address} is a folder; name a file in it`);
    if (state.size === 0) throw new BadInput(`${address} is empty; give a table with headings and rows`);
    accessSync(file, constants.R_OK);
    return state;
  } catch (error) {
    if (error instanceof BadInput) throw error;
    if (codeOfThrown(error) === 'ENOENT') throw new BadInput(`${address} does not exist; check its path`);
    throw new BadInput(`${address} cannot be read (${codeOfThrown(error)}); check its path and rights`);
  }
}
