/** Reads the objects of a JSON file: a list, the first list in an object, or one object per line. */
import { readFileSync } from 'node:fs';
import { BadInput } from '../../errors.js';
import { isRecord } from '../../is-record.js';
import { examineFile } from '../examine-file.js';
import { checkJson, parseJson } from '../parse-json.js';
import type { FileFault } from '../report.js';

/** The whole file is read into memory, where it takes several times its size. */
const LARGEST_BYTES = 200_000_000;

/** The cells of an object, or why an item of the list is none. */
export type JsonRow =
  | { readonly line: number; readonly cells: ReadonlyMap<string, string> }
  | { readonly lost: FileFault };

/** @param lists names of the list, if an object has several @throws BadInput when the file is not JSON, or contains no list */
export function* readJsonRows(format: string, file: string, lists: readonly string[]): Generator<JsonRow> {
  const address = `import ${format}: ${file}`;
  const { size } = examineFile(format, file);
  if (size > LARGEST_BYTES) {
    throw new BadInput(`${address} has ${size} bytes, and the limit is ${LARGEST_BYTES}; split it`);
  }
  const bytes = readFileSync(file);
  checkJson(address, bytes);
  const all = parse(address, bytes.toString('utf8').replace(/^\ufeff/, ''), lists);
  let isEmpty = true;
  for (const [at, value] of all.entries()) {
    if (isRecord(value) && !Array.isArray(value)) {
      const cells = flatten(value);
      // An empty object is skipped, as an empty line of a table is.
      if (cells.size === 0) continue;
      yield { line: at + 1, cells };
    } else yield { lost: blameShape(file, at + 1, value) };
    isEmpty = false;
  }
  if (isEmpty) throw new BadInput(`${address} has no rows; give a file with rows`);
}

function parse(address: string, text: string, lists: readonly string[]): readonly unknown[] {
  try {
    const whole: unknown = JSON.parse(text);
    if (Array.isArray(whole)) return whole;
    if (isRecord(whole)) {
      const named = lists.map((name) => whole[name]).find(Array.isArray);
      if (named !== undefined) return named;
      const [only, ...others] = Object.values(whole).filter(Array.isArray);
      if (only !== undefined && others.length === 0 && !('id' in whole)) return only;
      return [whole];
    }
  } catch {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (lines.length > 1 && lines.slice(0, 5).every((line) => /^\s*\{.*\}\s*$/.test(line))) return lines.map(parseLine);
    return [parseJson(address, text, 'export it again')];
  }
  throw new BadInput(`${address} contains no list of rows; give a list of objects`);
}

/** A line that is not JSON counts as lost, and is reported. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}

function blameShape(file: string, line: number, value: unknown): FileFault {
  return {
    ...{ file, line, column: '', value: String(JSON.stringify(value)).slice(0, 200), rule: 'no-object' },
    message: 'it is not a JSON object, so nothing of it was read',
    remedy: 'write an object with names and values',
  };
}

/** Turns a JSON object into cells: a list of plain values becomes one cell, and a nested value has its path as heading. */
function flatten(row: unknown): Map<string, string> {
  const cells = new Map<string, string>();
  const put = (path: string, value: unknown): void => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      const words = value.filter((one) => one !== null && typeof one !== 'object');
      if (words.length > 0) cells.set(path, words.map((word) => String(word).replaceAll('|', '¦')).join('|'));
      for (const [at, one] of value.entries()) if (isRecord(one)) put(`${path}/${at}`, one);
    } else if (isRecord(value)) {
      for (const [key, one] of Object.entries(value)) put(path === '' ? key : `${path}/${key}`, one);
    } else cells.set(path, String(value));
  };
  put('', row);
  return cells;
}
