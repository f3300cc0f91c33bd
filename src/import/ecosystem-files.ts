/** Reads the files of an ecosystem, CSV by table or JSON with all of them, into records. */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { BadInput } from '../errors.js';
import { type EcosystemRecord, readRecord } from './ecosystem-record.js';
import { ECOSYSTEM_TABLES, TABLE_NAMES, type TableName } from './ecosystem-tables.js';
import { openTable } from './read-table.js';
import type { FileFault } from './report.js';
import { nameOfFile } from './sources.js';

export interface EcosystemFiles {
  readonly records: readonly EcosystemRecord[];
  /** Faults of headings. */
  readonly faults: readonly FileFault[];
  /** Rows that are no records, such as those with too many cells. */
  readonly lost: readonly FileFault[];
  /** How the files together are called when nobody names their source. */
  readonly name: string;
  readonly writtenAt: Date;
}

const FORMAT = 'ecosystem';

/** @throws BadInput when a file is missing, is no table, or is none of those of an ecosystem. */
export async function readEcosystem(files: readonly string[]): Promise<EcosystemFiles> {
  const all = { records: [] as EcosystemRecord[], faults: [] as FileFault[], lost: [] as FileFault[] };
  let writtenAt = new Date(0);
  for (const file of files) {
    const read =
      extname(file) === '.json' ? await readJson(file) : await readCsv(file, tableOf(file), files.length > 1);
    all.records.push(...read.records);
    all.faults.push(...read.faults);
    all.lost.push(...read.lost);
    if (read.writtenAt > writtenAt) writtenAt = read.writtenAt;
  }
  if (all.records.length + all.lost.length === 0) {
    throw new BadInput(`import ${FORMAT}: ${files.join(', ')}: no table has a row; add rows below the headings`);
  }
  const names = new Set(files.map(nameTogether));
  const [name = FORMAT] = names.size === 1 ? names : [basename(dirname(resolve(files[0] ?? '.')))];
  return { ...all, name, writtenAt };
}

/** `actors.csv` and `aisne-actors.csv` are both actors. @throws BadInput for another name. */
function tableOf(file: string): TableName {
  const name = nameOfFile(file);
  // The longer name first: funding-links is no table of links.
  const tables = [...TABLE_NAMES].sort((one, other) => other.length - one.length);
  const table = tables.find((one) => name === one || name.endsWith(`-${one}`));
  if (table !== undefined) return table;
  throw new BadInput(
    `import ${FORMAT}: ${file} is not named after a table; call it ${TABLE_NAMES.map((one) => `${one}.csv`).join(', ')}, or aisne-actors.csv`,
  );
}

/** Files of one folder belong together, and so do those with one prefix; a JSON stands for itself. */
function nameTogether(file: string): string {
  const name = nameOfFile(file);
  if (extname(file) === '.json') return name;
  return name.slice(0, -tableOf(file).length - 1) || basename(dirname(resolve(file)));
}

type FileContent = Omit<EcosystemFiles, 'name'>;

async function readCsv(file: string, table: TableName, mayBeEmpty: boolean): Promise<FileContent> {
  const { heading, rows, writtenAt, close } = await openTable(FORMAT, file, { remarks: true, mayBeEmpty });
  const headings = heading.cells.map((cell) => cell.trim());
  const known = Object.keys(ECOSYSTEM_TABLES[table]);
  if (!headings.some((name) => known.includes(name))) {
    close();
    throw new BadInput(
      `import ${FORMAT}: ${file}: its heading (${headings.slice(0, 8).join(', ').slice(0, 200)}) has none of the columns of ${table}; ` +
        `see: npx passerelle template ecosystem --table ${table}`,
    );
  }
  const records: EcosystemRecord[] = [];
  const lost: FileFault[] = [];
  const unknown = new Map(headings.filter((name) => !known.includes(name)).map((name) => [name, 0]));
  for await (const { line, cells, isBroken } of rows) {
    const place = { file, line, column: headings[0] ?? '', value: cells.join(',').slice(0, 200) };
    if (isBroken) {
      const message = 'a quotation mark opens here and is never closed, so the rest of the file cannot be read';
      lost.push({ ...place, rule: 'open-quote', message, remedy: 'close it, or double it if it is part of the text' });
    } else if (cells.slice(headings.length).some((cell) => cell.trim() !== '')) {
      const message = `the row has ${cells.length} cells for ${headings.length} headings`;
      lost.push({
        ...place,
        rule: 'cell-count',
        message,
        remedy: 'put values that contain the separator between quotation marks',
      });
    } else if (cells.some((cell) => cell.trim() !== '')) {
      const named = new Map(headings.map((name, position) => [name, cells[position] ?? '']));
      for (const [name, count] of unknown) if (named.get(name)?.trim()) unknown.set(name, count + 1);
      records.push(readRecord(table, file, line, named));
    }
  }
  return { records, lost, writtenAt, faults: blameColumns(file, heading.line, table, headings, unknown) };
}

function blameColumns(
  file: string,
  line: number,
  table: TableName,
  headings: readonly string[],
  unknown: ReadonlyMap<string, number>,
): FileFault[] {
  const place = { file, line };
  const template = `see: npx passerelle template ecosystem --table ${table}`;
  const missing = Object.entries(ECOSYSTEM_TABLES[table]).filter(
    ([name, { isRequired }]) => isRequired && !headings.includes(name),
  );
  return [
    ...[...unknown].map(([name, count]) => ({
      ...{ ...place, column: name, value: name, rule: 'unknown-column' },
      message: `the column "${name}" is not one of ${table}, so its ${count} values are not imported`,
      remedy: `rename or remove it; ${template}`,
    })),
    ...missing.map(([name]) => ({
      ...{ ...place, column: name, value: '', rule: 'missing-column' },
      message: `the required column ${name} is missing`,
      remedy: `add it; ${template}`,
    })),
  ];
}

async function readJson(file: string): Promise<FileContent> {
  const address = `import ${FORMAT}: ${file}`;
  const shape = `write an object with the tables ${TABLE_NAMES.join(', ')} as lists of objects`;
  let content: unknown;
  let writtenAt: Date;
  try {
    content = JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, ''));
    writtenAt = (await stat(file)).mtime;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new BadInput(`${address} does not exist; check its path`);
    if (code === 'EISDIR') throw new BadInput(`${address} is a folder; name a file in it`);
    throw new BadInput(`${address} is no JSON (${message}); ${shape}`);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new BadInput(`${address} is no object; ${shape}`);
  }
  const read: FileContent & { records: EcosystemRecord[]; faults: FileFault[]; lost: FileFault[] } = {
    ...{ records: [], faults: [], lost: [], writtenAt },
  };
  for (const [table, rows] of Object.entries(content)) {
    if (!TABLE_NAMES.includes(table as TableName) || !Array.isArray(rows)) {
      throw new BadInput(`${address}: "${table}" is not a list of one of the tables; ${shape}`);
    }
    const unknown = new Map<string, number>();
    rows.forEach((row: unknown, position) => {
      const entries = Object.entries(row ?? {}).map(([name, value]) => [name, writeCell(value)] as const);
      for (const [name, cell] of entries) {
        if (!(name in ECOSYSTEM_TABLES[table as TableName]) && cell !== '')
          unknown.set(name, (unknown.get(name) ?? 0) + 1);
      }
      read.records.push(readRecord(table as TableName, file, position + 1, new Map(entries)));
    });
    const known = Object.keys(ECOSYSTEM_TABLES[table as TableName]);
    read.faults.push(...blameColumns(file, 1, table as TableName, known, unknown));
  }
  if (read.records.length === 0) throw new BadInput(`${address} has no row; ${shape}`);
  return read;
}

function writeCell(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join('|') : String(value ?? '');
}
