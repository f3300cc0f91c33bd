/** `passerelle import FORMAT FILE…`: brings files into the graph and says what became of every row. */
import { join } from 'node:path';
import { Argument, Command } from 'commander';
import { readConfig } from '../config.js';
import { type Connected, connect } from '../database/connect.js';
import { migrate } from '../database/migrate.js';
import { Unavailable } from '../errors.js';
import { listCordisFiles } from '../import/cordis/cordis-files.js';
import { examineFile } from '../import/examine-file.js';
import { IMPORT_FORMATS, type ImportFormat, importFiles } from '../import/import-files.js';
import type { ImportReport } from '../import/report.js';
import { codeOfThrown, messageOfThrown } from '../thrown.js';
import { askOverlaps } from './ask-overlaps.js';
import { describeImport, FEW_FAULTS, writeFaults } from './import-report.js';
import { examples } from './language/reader.js';
import { prepareGraph } from './prepare-graph.js';
import { report, step } from './progress.js';
import { untilSignal } from './until-signal.js';

interface Options {
  readonly source?: string;
  readonly publisher?: string;
  readonly licence?: string;
  readonly url?: string;
  readonly dryRun?: boolean;
  readonly strict?: boolean;
  readonly report?: string;
  readonly json?: boolean;
  readonly again?: boolean;
}

export function importCommand(): Command {
  return new Command('import')
    .description('bring files into the graph; a second run of the same file changes nothing')
    .addArgument(new Argument('<format>', 'what the files are').choices(IMPORT_FORMATS))
    .argument(
      '<files...>',
      'CSV files (for ecosystem: named after their table, or one JSON; for contours: GeoJSON or TopoJSON of communes; for cordis: a folder, or its tables)',
    )
    .option('--source <name>', 'name of the source (default: that of the file)')
    .option('--publisher <name>', 'who publishes the source')
    .option('--licence <name>', 'licence of the source')
    .option('--url <address>', 'where the source is published')
    .option('--dry-run', 'tell what would happen, write nothing')
    .option('--strict', 'write nothing at all when a row has to be rejected')
    .option('--again', 'import subsidies although a known source states some of the same money in other words')
    .option('--report <file>', 'write all faults to this CSV')
    .option('--json', 'print one line of JSON')
    .addHelpText(
      'after',
      examples(
        `passerelle import subsidies subventions-2025.csv --publisher "Département de l'Aisne"`,
        'passerelle import ecosystem actors.csv initiatives.csv participations.csv --dry-run',
        ['passerelle import cordis cordis-h2020', 'a folder with edges.csv, projects.csv and unique_org.csv'],
        ['passerelle import contours communes.geojson --publisher IGN', 'contours for maps, and which EPCI touch'],
        ['passerelle template ecosystem', 'the tables to fill in'],
      ),
    )
    .action(run);
}

async function run(format: ImportFormat, files: string[], options: Options): Promise<void> {
  // Starting a database takes seconds: a mistyped name is told before.
  for (const file of format === 'cordis' ? listCordisFiles(files) : files) examineFile(format, file);
  const config = readConfig();
  const connected = await connect(config, report);
  try {
    // Rows of an ecosystem name territories and themes, and contours are those of communes: these have to be there.
    if (format === 'ecosystem' || format === 'contours') await prepareGraph(connected.database, false);
    else await migrate(connected.database, report);
    const outcome = await importUntilSignal(connected, format, files, options);
    const isLong = outcome.faults.length > FEW_FAULTS && !options.json;
    const faultFile =
      options.report ?? (isLong ? join(config.dataDirectory, 'imports', `${outcome.import}.csv`) : undefined);
    if (faultFile !== undefined) writeFaults(faultFile, outcome.faults);
    console.log(options.json ? JSON.stringify(outcome) : describeImport(outcome, faultFile));
    if (outcome.interrupted) process.exitCode = 130;
    else if (outcome.refused || (outcome.accepted === 0 && outcome.rejected > 0)) process.exitCode = 1;
  } finally {
    await connected.stop();
  }
}

async function importUntilSignal(
  { database, exited }: Connected,
  format: ImportFormat,
  files: readonly string[],
  options: Options,
): Promise<ImportReport> {
  const stopping = new AbortController();
  void untilSignal().then(() => {
    report(`import ${format}: stopping after the batch that is being written…`);
    stopping.abort();
  });
  const resume = 'what is written is whole; start it and run the same command again to complete it';
  const ended = exited?.then((line) => {
    throw new Unavailable(`import ${format}: the database has ended (${line}); ${resume}`);
  });
  const work = step(`import ${format}: reading ${files.join(', ')}`, (progress) =>
    importFiles(database, format, files, {
      ...{ by: 'local', ...options, notice: report, progress, signal: stopping.signal },
      ...(options.json ? {} : { confirm: askOverlaps }),
    }),
  );
  try {
    return await Promise.race([work, ...(ended === undefined ? [] : [ended])]);
  } catch (error) {
    const code = codeOfThrown(error);
    if (code !== 'ServiceUnavailable' && code !== 'SessionExpired') throw error;
    throw new Unavailable(
      `import ${format}: the database stopped answering (${messageOfThrown(error).split('\n')[0]}); ${resume}`,
    );
  }
}
