/** `passerelle import FORMAT FILE…`: imports files into the graph and reports what happened to every row. */
import { renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../../config.js';
import { type Connected, connect } from '../../database/connect.js';
import { migrate } from '../../database/migrate.js';
import { BadInput, Unavailable } from '../../errors.js';
import { detectFormat } from '../../import/detect-format.js';
import { examineFile } from '../../import/examine-file.js';
import { FORMATS, type FormatName, findFormat, formatOf } from '../../import/formats.js';
import { importFiles } from '../../import/import-files.js';
import type { ImportOptions } from '../../import/options.js';
import { type ImportReport, isIncomplete } from '../../import/report.js';
import { RejectedFiles } from '../../import/runs/rejected-files.js';
import { isConnectionLost, messageOfThrown } from '../../thrown.js';
import { speak } from '../../words/speech/speak.js';
import { examples, jsonReader, reportLanguage, say } from '../language/reader.js';
import { prepareGraph } from '../prepare-graph.js';
import { report, step } from '../progress.js';
import { untilSignal } from '../until-signal.js';
import { askNames, askOverlaps, confirmEdition } from './at-terminal.js';
import { FaultFile } from './fault-file.js';
import { describeImport, FEW_FAULTS } from './import-report.js';

interface Options {
  readonly source?: string;
  readonly publisher?: string;
  readonly licence?: string;
  readonly url?: string;
  readonly dryRun?: boolean;
  readonly strict?: boolean;
  readonly report?: string;
  readonly acceptLosses?: boolean;
  readonly rejected?: string;
  readonly map?: readonly string[];
  readonly funder?: string;
  readonly year?: string;
  readonly json?: boolean;
  readonly again?: boolean;
  readonly oneBeneficiary?: boolean;
  readonly same?: readonly string[];
  readonly replaces?: string;
}

export function importCommand(): Command {
  return new Command('import')
    .description('import files into the graph; importing the same file again changes nothing')
    .argument(
      '<files...>',
      'files of one of the formats below, which is detected; put the name of a format before them to set it',
    )
    .option('--source <name>', 'name of the source (default: the name of the file)')
    .option('--publisher <name>', 'who publishes the source')
    .option('--licence <name>', 'licence of the source')
    .option('--url <address>', 'where the source is published')
    .option('--map <heading=column>', 'the meaning of a column, such as "Aide votée=montant"; can be repeated', collect)
    .option(
      '--funder <number-and-name>',
      'for subsidies: the funder, if the file does not state it: SIRET, name, or both',
    )
    .option('--year <year>', 'for subsidies: the year, if the file does not state it')
    .option('--dry-run', 'report what would happen, and write nothing')
    .option('--strict', 'write nothing at all when a row has to be rejected')
    .option(
      '--again',
      'import although a known source states some of the same money in other words, or an earlier import most of the names',
    )
    .option(
      '--same <name>',
      'a name that the files state without a number is that of the one known actor that bears it; can be repeated',
      collect,
    )
    .option('--one-beneficiary', 'for subsidies: import although nearly all rows have one beneficiary, or none')
    .option(
      '--replaces <import>',
      'the earlier import that this corrected edition replaces; what it no longer states is archived',
    )
    .option('--accept-losses', 'exit 0 even if more than 1 % of the rows or an amount was not imported')
    .option('--report <file>', 'write all faults to this CSV')
    .option('--rejected <file>', 'write the rows to correct to this CSV, each with what is wrong, to be imported alone')
    .option('--json', 'print one line of JSON')
    .addOption(reportLanguage())
    .addHelpText('after', () => ['', say('Formats:'), ...listFormats()].join('\n'))
    .addHelpText(
      'after',
      examples(
        [`passerelle import subventions-2025.xlsx --publisher "Département de l'Aisne"`, 'the format is detected'],
        `passerelle import subsidies liste.csv --funder "22020002600015 Département de l'Aisne" --year 2025 --map "Aide votée=montant"`,
        'passerelle import ecosystem actors.csv initiatives.csv participations.csv --dry-run',
        ['passerelle import cordis cordis-h2020', 'a folder with edges.csv, projects.csv and unique_org.csv'],
        ['passerelle import contours communes.geojson --publisher IGN', 'contours for maps, and which EPCI touch'],
        ['passerelle template ecosystem', 'the tables to fill in'],
      ),
    )
    .action(run);
}

function listFormats(): string[] {
  const width = Math.max(...FORMATS.map(({ name }) => name.length));
  return [...FORMATS].reverse().map(({ name, about }) => `  ${name.padEnd(width)}   ${say(about)}`);
}

const collect = (value: string, before: readonly string[] = []) => [...before, value];

async function run(words: string[], options: Options): Promise<void> {
  const { format, files } = await chooseFormat(words);
  // Starting a database takes seconds, so a mistyped file name is reported before.
  const { listFiles, needsTerritories, countsDry } = formatOf(format);
  for (const file of listFiles?.(files) ?? files) examineFile(format, file);
  const config = readConfig();
  const connected = await connect(config, report);
  const usual = join(config.dataDirectory, 'imports', `${process.pid}.csv`);
  const faults = options.report || !options.json ? new FaultFile(options.report ?? usual) : undefined;
  const rejected = options.rejected === undefined ? undefined : new RejectedFiles(options.rejected, say);
  try {
    // Rows of an ecosystem name territories and themes, and contours belong to communes: both must be in the graph first.
    if (needsTerritories) await prepareGraph(connected.database, false);
    else await migrate(connected.database, report);
    const outcome = await importUntilSignal(connected, format, files, {
      ...options,
      home: config.territory,
      ...(rejected ? { onRejected: rejected.add } : {}),
      ...(faults && countsDry ? { onFault: (fault) => faults.add(fault) } : {}),
    });
    if (!countsDry) for (const fault of outcome.faults) faults?.add(fault);
    faults?.close();
    const written = {
      faults: keepFaultFile(options, usual, outcome),
      rejected: rejected?.write() ?? [],
      poorer: rejected?.poorer ?? 0,
    };
    console.log(options.json ? JSON.stringify(sayIn(shorten(outcome))) : describeImport(outcome, written));
    if (outcome.interrupted) process.exitCode = 130;
    else if (outcome.refused || (!options.acceptLosses && isFailure(outcome))) process.exitCode = 1;
  } finally {
    // Left by an import that failed.
    rmSync(usual, { force: true });
    await connected.stop();
  }
}

const isFailure = (outcome: ImportReport) =>
  isIncomplete(outcome) || (outcome.accepted === 0 && outcome.rejected + outcome.lost > 0);

/** The format that the user names, else the one that the files match. */
async function chooseFormat(
  words: readonly string[],
): Promise<{ readonly format: FormatName; readonly files: readonly string[] }> {
  const [first, ...files] = words;
  const named = findFormat(first);
  if (named !== undefined) {
    if (files.length > 0) return { format: named.name, files };
    throw new BadInput(`import ${named.name}: no file is named; name one or several after the format`);
  }
  const { format, why } = await detectFormat(words);
  report(`import: read as ${format}, because ${why}; to set another format: passerelle import FORMAT FILE`);
  return { format, files: words };
}

/** Keeps the file of faults only when there are more than the summary shows, or when --report asks for it. */
function keepFaultFile(options: Options, usual: string, outcome: ImportReport): string | undefined {
  if (options.report !== undefined || options.json) return options.report;
  if (outcome.faults.length <= FEW_FAULTS) {
    rmSync(usual, { force: true });
    return undefined;
  }
  const file = join(dirname(usual), `${outcome.import}.csv`);
  renameSync(usual, file);
  return file;
}

const MOST_FAULTS_IN_JSON = 50_000;

/** Limits the faults in the line of JSON; the file of --report has all of them. */
function shorten(outcome: ImportReport): ImportReport {
  const more = outcome.faults.length - MOST_FAULTS_IN_JSON;
  if (more <= 0) return outcome;
  return {
    ...outcome,
    faults: outcome.faults.slice(0, MOST_FAULTS_IN_JSON),
    moreFaults: (outcome.moreFaults ?? 0) + more,
  };
}

/** The report with its facts and remedies in the language that was asked for. */
function sayIn(outcome: ImportReport): ImportReport {
  const told = <Some extends { readonly message: string; readonly remedy: string }>(one: Some): Some => ({
    ...one,
    message: speak(one.message, jsonReader),
    remedy: speak(one.remedy, jsonReader),
  });
  const groups = outcome.groups.map((group) => ({ ...group, examples: group.examples.map(told) }));
  return { ...outcome, faults: outcome.faults.map(told), groups };
}

async function importUntilSignal(
  { database, exited }: Connected,
  format: FormatName,
  files: readonly string[],
  options: Options & ImportOptions,
): Promise<ImportReport> {
  const stopping = new AbortController();
  void untilSignal().then(() => {
    report(`import ${format}: stopping after the batch that is being written…`);
    stopping.abort();
  });
  const resume = 'what was written is complete; start it and run the same command again to finish';
  const ended = exited?.then((line) => {
    throw new Unavailable(`import ${format}: the database has stopped (${line}); ${resume}`);
  });
  const work = step(`import ${format}: reading ${files.join(', ')}`, (progress) =>
    importFiles(database, format, files, {
      ...{ by: 'local', ...options, notice: report, progress, signal: stopping.signal },
      ...(options.json ? {} : { confirm: askOverlaps, confirmNames: askNames, confirmEdition }),
    }),
  );
  try {
    const outcome = await Promise.race([work, ...(ended === undefined ? [] : [ended])]);
    // Ctrl-C at a question is no answer to it.
    return stopping.signal.aborted && outcome.refused ? { ...outcome, interrupted: true } : outcome;
  } catch (error) {
    if (!isConnectionLost(error)) throw error;
    throw new Unavailable(
      `import ${format}: the database stopped answering (${messageOfThrown(error).split('\n')[0]}); ${resume}`,
    );
  }
}
