/** Detects the format of files from their content rather than their names, and says why. */
import { basename } from 'node:path';
import { BadInput } from '../errors.js';
import { FORMATS, type FormatName } from './formats.js';
import { lookAtFile } from './look-at-file.js';
import { refuseUnknown } from './offer-format.js';
import { sniffFile } from './table/sniff-file.js';

export interface DetectedFormat {
  readonly format: FormatName;
  /** A short reason. */
  readonly why: string;
}

/** @throws BadInput when the files have several formats, or one cannot be read */
export async function detectFormat(files: readonly string[]): Promise<DetectedFormat> {
  const found: DetectedFormat[] = [];
  for (const file of files) found.push(await detectOne(file));
  const formats = new Set(found.map(({ format }) => format));
  // Themes that the tables of an ecosystem name may be in a file beside them.
  if (formats.has('ecosystem')) formats.delete('themes');
  const [format, ...others] = formats;
  const first = found.find((one) => one.format === format);
  if (first !== undefined && others.length === 0) return first;
  const told = files.map((file, at) => `${basename(file)}: ${found[at]?.format}`).join(', ');
  throw new BadInput(`import: the files are of several formats (${told}); import each format separately`);
}

async function detectOne(file: string): Promise<DetectedFormat> {
  const looked = await lookAtFile(file);
  for (const { name, recognize } of FORMATS) {
    const why = recognize(looked);
    if (why !== undefined) return { format: name, why };
  }
  if (!looked.isJson) sniffFile(`import files: ${file}`, file);
  throw await refuseUnknown(file);
}
