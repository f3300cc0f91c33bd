/**
 * Stores uploaded files in a folder with a limit of size and time, so that nobody fills the disk and no file is
 * forgotten.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { hasEnded, processName } from '../../database/process-name.js';
import { makeFolder } from '../../make-folder.js';
import { codeOfThrown } from '../../thrown.js';
import { badInput } from '../../words/tell.js';
import type { ReceivedFile } from './upload.js';

const BYTES_IN_A_MEGABYTE = 1_000_000;

/** For all files of one upload: the largest workbook that is read; a subsidy file of a million rows is smaller. */
const MOST_MEGABYTES = 250;
const MOST_FILES = 20;
const LONGEST_NAME = 120;
/** Of file systems. */
const MOST_BYTES_OF_A_NAME = 255;
/** An upload that is not used for a day is deleted. */
const KEPT_MS = 24 * 60 * 60 * 1000;
/** Before the name of the process, in the name of the file that says whose an upload is. */
const OWNER = '.of-';

export const nameUpload = (): string => `upload-${randomBytes(12).toString('base64url').replace(/[-_]/g, '0')}`;

/** A safe name for a file. @param stated the name that the sender gives @throws BadInput when that is not a file name */
export function nameFile(stated: string, others: readonly ReceivedFile[]): string {
  const name = basename(stated.replaceAll('\\', '/'));
  if (name === '' || name.startsWith('.') || name.length > LONGEST_NAME || /[\p{Cc}\p{Cf}:]/u.test(name))
    throw badInput('WRONG_FILE_NAME', ['imports', 'name'], { name: stated, most: LONGEST_NAME });
  const bytes = Buffer.byteLength(name);
  if (bytes > MOST_BYTES_OF_A_NAME)
    throw badInput('LONG_FILE_NAME', ['imports', 'name'], { name, bytes, most: MOST_BYTES_OF_A_NAME });
  if (others.some((other) => other.name === name)) throw badInput('SAME_FILE_NAME', ['imports', 'name'], { name });
  if (others.length >= MOST_FILES) throw badInput('TOO_MANY_FILES', ['imports'], { most: MOST_FILES });
  return name;
}

interface Arrival {
  readonly upload: string;
  readonly name: string;
  /** Rises while the file is received. */
  bytes: number;
}

/**
 * The files that are being received at this moment: requests at the same time take no name twice, and keep the limits
 * together.
 */
export class Arrivals {
  readonly #open = new Set<Arrival>();

  of(upload: string): readonly ReceivedFile[] {
    return [...this.#open].filter((one) => one.upload === upload);
  }

  begin(upload: string, name: string): Arrival {
    const arrival = { upload, name, bytes: 0 };
    this.#open.add(arrival);
    return arrival;
  }

  end(arrival: Arrival): void {
    this.#open.delete(arrival);
  }
}

/**
 * Stores the file as a whole or not at all. @param others counts the bytes of the other files of this upload @param take
 * counts further bytes of all uploads, and may refuse them @throws BadInput when it is empty, too large, or incomplete
 */
export async function keepFile(
  folder: string,
  arrival: Arrival,
  content: Readable,
  others: () => number,
  take: (bytes: number) => void,
): Promise<ReceivedFile> {
  const { name } = arrival;
  const file = join(folder, name);
  // Opened before anything that removes it: a file that is there already belongs to another request.
  const handle = await open(file, 'wx', 0o600).catch((error) => {
    throw codeOfThrown(error) === 'EEXIST' ? badInput('SAME_FILE_NAME', ['imports', 'name'], { name }) : error;
  });
  try {
    await pipeline(async function* () {
      // A refusal is still answered, so it does not destroy the request.
      for await (const chunk of content.iterator({ destroyOnReturn: false })) {
        arrival.bytes += chunk.length;
        if (others() + arrival.bytes > MOST_MEGABYTES * BYTES_IN_A_MEGABYTE)
          throw badInput('UPLOAD_TOO_LARGE', ['imports', name], { most: MOST_MEGABYTES });
        take(chunk.length);
        yield chunk;
      }
    }, handle.createWriteStream());
    if (arrival.bytes === 0) throw badInput('EMPTY_FILE', ['imports', name], {});
    return { name, bytes: arrival.bytes };
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

/** Makes the folder of an upload, with a mark of the process that alone knows it. */
export function makeUploadFolder(folder: string): void {
  makeFolder(folder, 0o700);
  writeFileSync(join(folder, `${OWNER}${processName}`), '');
}

/** Deletes uploads that nobody used for a day, and those of processes that have ended, of which nobody else knows. */
export function removeOld(root: string, now: number): void {
  for (const folder of uploadsIn(root)) {
    const written = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    if (written === undefined) continue;
    const owner = filesIn(folder).find((name) => name.startsWith(OWNER));
    const isLeft = owner !== undefined && hasEnded(owner.slice(OWNER.length));
    if (isLeft || now - written > KEPT_MS) rmSync(folder, { recursive: true, force: true });
  }
}

/** Empty when another process has just deleted the folder. */
const filesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** The folders of uploads; those of other processes are among them. */
function uploadsIn(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => name.startsWith('upload-'))
    .map((name) => join(root, name));
}

const MOST_WAITING_MEGABYTES = 1_000;
/** Another process may write too, so the folder is read again after this many bytes. */
const READ_AGAIN = 10 * BYTES_IN_A_MEGABYTE;

/** Counts the bytes of all waiting uploads, those that are being received and those of other processes included. */
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
    const isFull = () => this.#read + this.#since + bytes > MOST_WAITING_MEGABYTES * BYTES_IN_A_MEGABYTE;
    // What was full may have been deleted since.
    if (this.#since > READ_AGAIN || isFull()) this.readAgain();
    if (isFull()) throw badInput('UPLOADS_FULL', ['imports'], { most: MOST_WAITING_MEGABYTES });
    this.#since += bytes;
  }
}

const sizeOfFolder = (folder: string) =>
  filesIn(folder).reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
