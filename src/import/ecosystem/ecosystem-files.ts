/** Reads the files of an ecosystem, CSV by table or JSON with all of them, into records. */

import { basename, dirname, extname, resolve } from 'node:path';
import { BadInput } from '../../errors.js';
import { append } from '../append.js';
import type { RejectedRow } from '../options.js';
import type { FileFault } from '../report.js';
import { nameOfFile } from '../sources.js';
import { openTable } from '../table/read-table.js';
import { readJson } from './ecosystem-json.js';
import type { EcosystemRecord } from './ecosystem-record.js';
import { TABLE_NAMES, type TableName } from './ecosystem-tables.js';
import type { EcosystemFiles, FileContent } from './file-content.js';
import { readTableRows } from './read-table-rows.js';
import { readWorkbookTables } from './read-workbook-tables.js';
import { blameSharedKeys } from './shared-keys.js';
import { tableOfFile } from './sheets.js';

const FORMAT = 'ecosystem';

/** @throws BadInput when a file is missing, or is not a table of an ecosystem. */
export async function readEcosystem(files: readonly string[]): Promise<EcosystemFiles> {
  const all = {
    records: [] as EcosystemRecord[],
    faults: [] as FileFault[],
    lost: [] as FileFault[],
    lostRows: [] as RejectedRow[],
  };
  let writtenAt = new Date(0);
  const origins = new Set<string | undefined>();
  for (const file of files) {
    const read = await readOne(file, files.length > 1);
    origins.add(read.cameFrom);
    append(all.records, read.records);
    append(all.faults, read.faults);
    append(all.lost, read.lost);
    append(all.lostRows, read.lostRows);
    if (read.writtenAt > writtenAt) writtenAt = read.writtenAt;
  }
  if (all.records.length + all.lost.length === 0) {
    throw new BadInput(`import ${FORMAT}: ${files.join(', ')}: no table has a row; add rows below the headings`);
  }
  blameSharedKeys(all.records);
  const names = new Set(files.map(nameTogether));
  const [name = FORMAT] = names.size === 1 ? names : [basename(dirname(resolve(files[0] ?? '.')))];
  const [cameFrom = name] = origins.size === 1 ? origins : [];
  return { ...all, name: cameFrom, writtenAt };
}

async function readOne(file: string, hasOthers: boolean): Promise<FileContent> {
  if (extname(file) === '.json') return readJson(file);
  return (await readWorkbookTables(file)) ?? readCsv(file, tableOf(file), hasOthers);
}

/** `actors.csv` and `aisne-actors.csv` are both actors. @throws BadInput for another name. */
function tableOf(file: string): TableName {
  const table = findTable(file);
  if (table !== undefined) return table;
  throw new BadInput(
    `import ${FORMAT}: ${file} is not named after a table; call it ${TABLE_NAMES.map((one) => `${one}.csv`).join(', ')}, or aisne-actors.csv`,
  );
}

const findTable = (file: string) => tableOfFile(nameOfFile(file))?.table;

/** Files of one folder, or with one prefix, belong together; a JSON file contains everything. */
function nameTogether(file: string): string {
  const name = nameOfFile(file);
  const found = extname(file) === '.json' ? undefined : tableOfFile(name);
  if (found === undefined) return name;
  return found.rest || basename(dirname(resolve(file)));
}

async function readCsv(file: string, table: TableName, mayBeEmpty: boolean): Promise<FileContent> {
  const { heading, rows, writtenAt, close } = await openTable(FORMAT, file, { remarks: true, mayBeEmpty });
  try {
    return { ...(await readTableRows(file, table, heading, rows)), writtenAt };
  } finally {
    close();
  }
}
