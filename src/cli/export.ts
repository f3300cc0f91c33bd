/** `passerelle export FORMAT`: writes the graph, or a part of it, to files that other programs read. */
import { join } from 'node:path';
import { Argument, Command } from 'commander';
import { today } from '../answers/today.js';
import { readConfig, version } from '../config.js';
import { connect } from '../database/connect.js';
import type { Database } from '../database/database.js';
import { migrate } from '../database/migrate.js';
import { BadInput } from '../errors.js';
import type { ExportFilters } from '../export/filters.js';
import type { ExportFile } from '../export/format.js';
import { EXPORT_NAMES, type ExportFormat, formatOf } from '../export/formats.js';
import { type OpenExport, openExport } from '../export/open-export.js';
import { whileUnchanged } from '../export/while-unchanged.js';
import { refuseExisting, type Written, writeFiles } from '../export/write-files.js';
import { filterLabels, tableLabels } from '../words/export-headings.js';
import { tellRemark } from '../words/export-remarks.js';
import { formatNumber } from '../words/formats.js';
import { type Labels, type Language, label } from '../words/labels.js';
import { examples, fill, languageWithDefault, say } from './language/reader.js';
import { report, step } from './progress.js';
import { untilDone } from './until-done.js';

interface Options extends ExportFilters {
  readonly out?: string;
  readonly table?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly language: Language;
}

export function exportCommand(): Command {
  return new Command('export')
    .description('write the graph, or a part of it, into files that other programs read; nothing personal is in them')
    .addArgument(
      new Argument(
        '<format>',
        'ecosystem, jsonl: to be imported or restored; csv, xlsx: to be read; gexf, graphml, jsonld: for other programs',
      ).choices(EXPORT_NAMES),
    )
    .option('--out <place>', 'the file to write; for ecosystem and csv the folder for their tables')
    .option('--table <name>', 'one table of ecosystem or csv only')
    .option('--theme <id>', 'only on this theme, or one below it')
    .option('--territory <id>', 'only in this territory, or within')
    .option('--as-of <date>', 'only what is valid on this day, YYYY-MM-DD (default: everything known)')
    .option('--force', 'overwrite existing files')
    .addOption(languageWithDefault())
    .option('--json', 'print one JSON object about what was written')
    .addHelpText(
      'after',
      examples(
        ['passerelle export xlsx --out acteurs.xlsx --territory DEP-02', 'a workbook with a sheet for each table'],
        ['passerelle export ecosystem --out my-tables', 'the tables that `import ecosystem` reads'],
        ['passerelle export csv --table funding > financements.csv', 'one table'],
        ['passerelle export gexf --out graph.gexf --theme e-sante', 'for Gephi'],
        ['passerelle export jsonl --out graph.jsonl', 'for `passerelle restore`, without the history'],
      ),
    )
    .action(run);
}

async function run(format: ExportFormat, options: Options): Promise<void> {
  const place = placeOf(format, options);
  if (!options.force) refuseExisting(place.paths);
  const { isExact = false } = formatOf(format);
  const connected = await connect(readConfig(), report, { exact: isExact });
  try {
    await migrate(connected.database, report);
    const result = await untilDone(connected, 'export', 'nothing was kept; run it again', (signal) =>
      step(`export ${format}: reading the graph`, () => write(connected.database, format, place, options, signal)),
    );
    const text = options.json ? JSON.stringify(result) : describeWritten(result, options.language);
    // When the export itself goes to stdout, the report must not.
    if (place.toStdout) process.stderr.write(`${text}\n`);
    else console.log(text);
  } finally {
    await connected.stop();
  }
}

interface ExportReport {
  readonly format: ExportFormat;
  /** The day of the export, YYYY-MM-DD. */
  readonly day: string;
  readonly filters: ExportFilters;
  readonly files: readonly Written[];
  /** Number of rows by table; formats without tables have names of their own, such as nodes. */
  readonly rows: Readonly<Record<string, number>>;
  /** Number of entities and fields left out, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

const tables: Labels = tableLabels;
const filterNames: Labels = filterLabels;

/** Describes in a few lines what an export wrote, and what it left out. */
function describeWritten({ format, day, filters, files, rows, leftOut }: ExportReport, language: Language): string {
  const n = (count: number) => formatNumber(count, language);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const asked = Object.entries(filters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${label(filterNames, name, language)} ${value}`],
  );
  const held = Object.entries(rows).map(([name, count]) => `${n(count)} ${nameOf(name, language)}`);
  return [
    fill('export <1>: <2> bytes, as known on <3>', format, n(bytes), day),
    `  ${fill('filters: <1>', asked.join(', ') || label(filterNames, 'none', language))}`,
    `  ${fill('contains: <1>', held.join(', ') || say('nothing'))}`,
    ...files.filter(({ file }) => file !== '-').map(({ file }) => `  ${file}`),
    ...Object.entries(leftOut).map(([reason, count]) => `  ${tellRemark(reason, count, language)}`),
  ].join('\n');
}

/** Tables made for people have a name in each language; tables made for programs have one name. */
function nameOf(table: string, language: Language): string {
  return table in tables ? label(tables, table, language).toLowerCase() : table;
}

interface Place {
  readonly toStdout: boolean;
  /** Undefined: the export is one file. */
  readonly folder: string | undefined;
  readonly paths: readonly string[];
  /** Name of the only table wanted; undefined: all tables. */
  readonly table: string | undefined;
  pathOf(file: ExportFile): string;
}

/** @throws BadInput when the format has no such table, or needs --out */
function placeOf(format: ExportFormat, { out, table, json }: Options): Place {
  const { tables, ending } = formatOf(format);
  if (table !== undefined && !tables?.includes(table)) {
    const remedy = tables === undefined ? 'leave out --table' : `write one of ${tables.join(', ')}`;
    throw new BadInput(`export: ${format} has no table "${table}"; ${remedy}`);
  }
  if (tables !== undefined && table === undefined) {
    if (out === undefined)
      throw new BadInput(
        `export: ${format} consists of several files; name their folder with --out, or one of them with --table`,
      );
    const pathOf = ({ name }: Pick<ExportFile, 'name'>) => join(out, `${name}.${ending}`);
    return { toStdout: false, folder: out, paths: tables.map((name) => pathOf({ name })), table, pathOf };
  }
  if (out !== undefined) return { toStdout: false, folder: undefined, paths: [out], table, pathOf: () => out };
  if (process.stdout.isTTY)
    throw new BadInput(
      `export: ${format} cannot be shown in a terminal; name a file with --out, or redirect the output to a file with >`,
    );
  if (json)
    throw new BadInput(
      'export: --json describes what was written, and without --out the export itself would be in the same place; name a file with --out',
    );
  return { toStdout: true, folder: undefined, paths: [], table, pathOf: () => '' };
}

async function write(
  database: Database,
  format: ExportFormat,
  place: Place,
  { territory, theme, asOf, language }: Options,
  signal: AbortSignal,
): Promise<ExportReport> {
  const day = today();
  const filters = { territory, theme, asOf };
  const done = await whileUnchanged(database, async () => {
    const open = await openExport(database, { filters, day, language, version });
    const all = formatOf(format).files(open);
    const files = place.table === undefined ? all : all.filter(({ name }) => name === place.table);
    const written = place.toStdout ? await print(files) : await save(files, place, signal);
    return { open, written };
  });
  return reportOf(format, done.open, done.written);
}

function save(files: readonly ExportFile[], place: Place, signal: AbortSignal): Promise<Written[]> {
  const targets = files.map((file) => ({ file, path: place.pathOf(file) }));
  return writeFiles(targets, place.folder, signal);
}

async function print(files: readonly ExportFile[]): Promise<Written[]> {
  const written: Written[] = [];
  for (const file of files) {
    let bytes = 0;
    for await (const chunk of file.chunks()) {
      const sent = Buffer.from(chunk);
      bytes += sent.length;
      if (!process.stdout.write(sent)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
    written.push({ table: file.name, file: '-', bytes });
  }
  return written;
}

function reportOf(format: ExportFormat, { tally, day, filters }: OpenExport, files: readonly Written[]): ExportReport {
  return { format, day, filters, files, rows: tally.rows, leftOut: tally.remarks };
}
