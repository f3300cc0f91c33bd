/** Counts the bytes of all waiting uploads, those that are being received and those of other processes included. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { badInput } from '../../words/tell.js';
import { BYTES_IN_A_MEGABYTE, filesIn, uploadsIn } from './keep-files.js';

const MOST_MEGABYTES = 1_000;
/** Another process may write too, so the folder is read again after this many bytes. */
const READ_AGAIN = 10 * BYTES_IN_A_MEGABYTE;

export class WaitingBytes {
  readonly #root: string;
  #read = 0;
  #since = 0;

  constructor(root: string) {
    this.#root = root;
  }

  readAgain(): void {
    this.#read = uploadsIn(this.#root).reduce((sum, folder) => sum + sizeOfFolder(folder), 0);
    this.#since = 0;
  }

  /** Takes bytes that were received and are written next. @throws BadInput when they are too many */
  add(bytes: number): void {
    const isFull = () => this.#read + this.#since + bytes > MOST_MEGABYTES * BYTES_IN_A_MEGABYTE;
    // What was full may have been deleted since.
    if (this.#since > READ_AGAIN || isFull()) this.readAgain();
    if (isFull()) throw badInput('UPLOADS_FULL', ['imports'], { most: MOST_MEGABYTES });
    this.#since += bytes;
  }
}

const sizeOfFolder = (folder: string) =>
  filesIn(folder).reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
