/** Reads a backup line by line, and reports a file that is not a backup, or is incomplete. */
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { BadInput, Misconfigured } from '../errors.js';
import { codeOfThrown } from '../thrown.js';
import { type BackupRelationRow, End, FORMAT_VERSION, Header, Maker, type NodeRow } from './rows.js';

/** The first bytes of every compressed file; an export is not compressed, so that any program can read it. */
const GZIP = Buffer.from([0x1f, 0x8b]);

function isCompressed(file: string): boolean {
  const opened = openSync(file, 'r');
  try {
    const head = Buffer.alloc(GZIP.length);
    return readSync(opened, head) === GZIP.length && head.equals(GZIP);
  } finally {
    closeSync(opened);
  }
}

function openText(file: string): Readable {
  // First, because it throws where there is no file; a stream would report that to nobody.
  const compressed = isCompressed(file);
  const bytes = createReadStream(file);
  return compressed ? pipeline(bytes, createGunzip(), () => undefined) : bytes;
}

/** The lines of the file, without their line ends. @throws BadInput when it cannot be read to its end */
async function* readLines(file: string): AsyncGenerator<string> {
  let rest = '';
  try {
    const text = openText(file).setEncoding('utf8');
    for await (const chunk of text) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    const code = codeOfThrown(error);
    if (code === 'ENOENT') throw new BadInput(`restore: there is no file ${file}; correct the name`);
    if (code === 'Z_BUF_ERROR') throw half(file);
    if (code.startsWith('Z_'))
      throw new BadInput(`restore: ${file} is not a backup, or is damaged (${code}); take another one`);
    throw new BadInput(`restore: ${file} cannot be read (${code}); check its path and rights`);
  }
  if (rest !== '') throw half(file);
}

const half = (file: string) =>
  new BadInput(`restore: ${file} ends too early, so it is incomplete; copy it again, or take another backup`);

/** The nodes, then the relations; the header and the end are left out. */
export async function* readBackupRows(file: string): AsyncGenerator<NodeRow | BackupRelationRow> {
  let isFirst = true;
  for await (const line of readLines(file)) {
    const row = JSON.parse(line) as NodeRow | BackupRelationRow | End;
    if (!isFirst && !('end' in row)) yield row;
    isFirst = false;
  }
}

/** Checks the whole file before anything is written. @throws BadInput when it is incomplete, Misconfigured when this program is too old for it */
export async function checkBackup(file: string): Promise<{ header: Header; end: End }> {
  const sum = createHash('sha256');
  let header: Header | undefined;
  let end: End | undefined;
  for await (const line of readLines(file)) {
    if (end) throw new BadInput(`restore: ${file} continues after its end mark; take another backup`);
    if (header === undefined) header = readHeader(file, line);
    if (line.startsWith('{"end":true')) end = readJson(End, line);
    else sum.update(`${line}\n`);
  }
  if (header === undefined || end === undefined) throw half(file);
  if (end.checksum !== sum.digest('hex'))
    throw new BadInput(`restore: ${file} was changed after it was made (its checksum differs); take another backup`);
  return { header, end };
}

function readHeader(file: string, line: string): Header {
  const maker = readJson(Maker, line);
  if (maker === undefined)
    throw new BadInput(`restore: ${file} is not a backup; name a file that \`passerelle backup\` wrote`);
  if (maker.format > FORMAT_VERSION) {
    throw new Misconfigured(
      `restore: ${file} was made by Passerelle ${maker.version}, whose backups this one does not read; update Passerelle`,
    );
  }
  const header = readJson(Header, line);
  if (header === undefined) throw new BadInput(`restore: the first line of ${file} is damaged; take another backup`);
  return header;
}

/** Undefined where the line is not of this shape. */
function readJson<T>(shape: z.ZodType<T>, line: string): T | undefined {
  try {
    return shape.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
