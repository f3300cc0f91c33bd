/** Checks a ZIP archive before anything is unpacked, so that a small file cannot fill the memory. */
import { inflateRawSync } from 'node:zlib';
import { BadInput } from '../../errors.js';

const MOST_ENTRIES = 2_000;
const MOST_BYTES_UNPACKED = 250_000_000;
/** Real sheets are compressed to a tenth or a twentieth; zeros to a thousandth. */
const MOST_TIMES_PACKED = 200;
/** Below this size a high ratio does no harm. */
const HARMLESS_BYTES = 5_000_000;

const END_OF_DIRECTORY = 0x06054b50;
const START_OF_ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_557;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly start: number;
}

/**
 * Returns the names of the entries. The sizes stated in the archive are compared with the unpacked ones.
 * @throws BadInput when it is not an archive, or unpacks to more than a workbook can be
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function checkArchive(address: string, bytes: Buffer): string[] {
  const entries = readDirectory(address, bytes);
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const isBomb = ({ packed, unpacked }: Entry) => unpacked > HARMLESS_BYTES && unpacked > packed * MOST_TIMES_PACKED;
  if (entries.length > MOST_ENTRIES || total > MOST_BYTES_UNPACKED || entries.some(isBomb)) {
    throw new BadInput(
      `${address} would unpack to ${total} bytes in ${entries.length} parts, which no table needs; copy its table into a new workbook`,
    );
  }
  for (const entry of entries) unpackWithin(address, bytes, entry);
  return entries.map(({ name }) => name);
}

/** The unpacked part of an archive that was checked; undefined when it has none of this name. */
export function readEntry(bytes: Buffer, name: string): Buffer | undefined {
  const entry = readDirectory('archive', bytes).find((one) => one.name === name);
  if (entry === undefined) return undefined;
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  return entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) });
}

function readDirectory(address: string, bytes: Buffer): Entry[] {
  const broken = () =>
    new BadInput(`${address} is a damaged or incomplete workbook; download it again, or save it again`);
  let end = bytes.length - 22;
  const first = Math.max(0, bytes.length - LONGEST_COMMENT);
  while (end >= first && bytes.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < first) throw broken();
  const entries: Entry[] = [];
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let number = 0; number < count; number++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== START_OF_ENTRY) throw broken();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const local = bytes.readUInt32LE(at + 42);
    if (local + 30 > bytes.length) throw broken();
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      start: local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28),
    });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

function unpackWithin(address: string, bytes: Buffer, { name, method, packed, unpacked, start }: Entry): void {
  if (method === 0) return;
  try {
    const real = inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: Math.max(1, unpacked) });
    if (real.length === unpacked) return;
  } catch {
    // Reported below, whatever the reason why it cannot be unpacked to the stated size.
  }
  throw new BadInput(`${address} is damaged: its part ${name} cannot be unpacked; download it again, or save it again`);
}
