/** `passerelle template FORMAT`: the tables to fill in, each with the meaning of its columns and an example. */

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { projectRoot, readConfig } from '../config.js';
import { connect } from '../database/connect.js';
import { BadInput } from '../errors.js';
import { buildWorkbook } from '../export/workbook/workbook.js';
import { TABLE_NAMES } from '../import/ecosystem/ecosystem-tables.js';
import { makeFolder } from '../make-folder.js';
import { codeOfThrown, messageOfThrown } from '../thrown.js';
import type { Language } from '../words/labels.js';
import { examples, languageWithDefault } from './language/reader.js';
import { prepareGraph } from './prepare-graph.js';
import { report, step } from './progress.js';

const folder = join(projectRoot, 'demo', 'templates');

interface Options {
  readonly xlsx?: string;
  readonly territory?: string;
  readonly language: Language;
  readonly table?: string;
  readonly out?: string;
  readonly json?: boolean;
}

export function templateCommand(): Command {
  return new Command('template')
    .description('print the tables to fill in for an import, with what each column means and an example in French')
    .addArgument(
      new Argument('[format]', 'what to import').choices(['ecosystem', 'subsidies']).default('ecosystem', 'ecosystem'),
    )
    .addOption(new Option('--table <name>', 'one table of ecosystem only').choices(TABLE_NAMES))
    .option('--out <folder>', 'write the files into this folder, for a spreadsheet')
    .option('--xlsx <file>', 'write one workbook instead, with lists to choose from and what the graph lacks')
    .option('--territory <id>', 'of the workbook: whose communes can be chosen (default: the territory of the council)')
    .addOption(languageWithDefault())
    .option('--json', 'print one JSON object: the files by name')
    .addHelpText(
      'after',
      examples('passerelle template ecosystem --out my-tables', 'passerelle template ecosystem --table actors', [
        'passerelle template --xlsx ecosysteme.xlsx --territory DEP-02',
        'one workbook; passerelle import reads it back',
      ]),
    )
    .action(printTemplates);
}

async function printTemplates(format: 'ecosystem' | 'subsidies', options: Options): Promise<void> {
  const { table, out, json, xlsx } = options;
  if (xlsx !== undefined) {
    if (format !== 'ecosystem') throw new BadInput('template: only ecosystem has a workbook; leave out --xlsx');
    await writeWorkbook(xlsx, options);
    return;
  }
  if (format === 'subsidies' && table !== undefined) {
    throw new BadInput(`template subsidies: there is only one table, so no table "${table}"; leave out --table`);
  }
  const names = format === 'subsidies' ? ['subsidies'] : table === undefined ? TABLE_NAMES : [table];
  const files = names.map((name) => ({ name: `${name}.csv`, text: readFileSync(join(folder, `${name}.csv`), 'utf8') }));
  if (out !== undefined) for (const { name, text } of files) writeNew(out, name, text);
  if (json) console.log(JSON.stringify(Object.fromEntries(files.map(({ name, text }) => [name, text]))));
  else if (out !== undefined) console.log(files.map(({ name }) => join(out, name)).join('\n'));
  else
    console.log(
      files
        .map(({ name, text }) => (files.length > 1 ? `# ${name}\n${text}` : text))
        .join('\n')
        .trimEnd(),
    );
}

/** The workbook needs the graph: it offers known entities for selection, and lists what the graph lacks. */
async function writeWorkbook(file: string, { territory, language, json }: Options): Promise<void> {
  const { database, stop } = await connect(readConfig(), report);
  try {
    await prepareGraph(database, false);
    const [home] = await database.read<{ home: string | null }>('home');
    const chosen = territory ?? home?.home ?? undefined;
    const bytes = await step('template: writing the workbook', () =>
      buildWorkbook(database, { territory: chosen, language }),
    );
    writeFile(dirname(file), file, bytes);
    console.log(json ? JSON.stringify({ workbook: file, territory: chosen ?? null }) : file);
  } finally {
    await stop();
  }
}

/** Starts the file with a byte order mark, by which spreadsheets recognise UTF-8. */
function writeNew(out: string, name: string, text: string): void {
  writeFile(out, join(out, name), `\ufeff${text}`);
}

/** @throws BadInput when the file exists: it is never overwritten. */
function writeFile(out: string, file: string, content: string | Uint8Array): void {
  try {
    makeFolder(out);
    writeFileSync(file, content, { flag: 'wx' });
  } catch (error) {
    if (codeOfThrown(error) === 'EEXIST')
      throw new BadInput(`template: ${file} already exists; move it, or choose another folder`);
    throw new BadInput(`template: ${file} cannot be written (${messageOfThrown(error)}); choose another folder`);
  }
}
