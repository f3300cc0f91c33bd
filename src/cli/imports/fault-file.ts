/** Writes all faults of an import, as they are found, into a CSV that a French spreadsheet opens. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { FileFault } from '../../import/fault.js';
import { levelOf } from '../../import/faults/fault-level.js';
import { proofOf } from '../../import/faults/proofs.js';
import { makeFolder } from '../../make-folder.js';
import { levelLabels } from '../../words/fault-labels.js';
import { readerLabel, say } from '../language/reader.js';

const COLUMNS = [
  ...['file', 'line', 'column', 'value', 'severity', 'rule', 'what is wrong', 'what to do'],
  // What a repaired value was read as, and why.
  ...['read as', 'proof', 'certainty'],
];
const ROWS_AT_ONCE = 500;

export class FaultFile {
  readonly #handle: number;
  #waiting: string[][] = [];

  constructor(file: string) {
    makeFolder(dirname(file));
    this.#handle = openSync(file, 'w');
    writeSync(this.#handle, `\ufeff${COLUMNS.map(say).join(';')}\r\n`);
  }

  add({ file = '', line, column, value, after = '', rule, message, remedy }: FileFault): void {
    const level = readerLabel(levelLabels, levelOf(rule));
    const found = proofOf(rule);
    const certainty = found === undefined ? '' : say(found.isCertain ? 'certain' : 'to confirm');
    const repair = [after, found === undefined ? '' : say(found.proof), certainty];
    this.#waiting.push([file, String(line), column, value, level, rule, say(message), say(remedy), ...repair]);
    if (this.#waiting.length >= ROWS_AT_ONCE) this.#write();
  }

  close(): void {
    this.#write();
    closeSync(this.#handle);
  }

  #write(): void {
    if (this.#waiting.length === 0) return;
    const text = stringify(this.#waiting, { delimiter: ';', record_delimiter: 'windows', escape_formulas: true });
    writeSync(this.#handle, text);
    this.#waiting = [];
  }
}
