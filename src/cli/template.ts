/** `passerelle template FORMAT`: the tables to fill in, each with what its columns mean and an example. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { projectRoot } from '../config.js';
import { BadInput } from '../errors.js';
import { TABLE_NAMES } from '../import/ecosystem/ecosystem-tables.js';
import { codeOfThrown, messageOfThrown } from '../thrown.js';
import { examples } from './language/reader.js';

const folder = join(projectRoot, 'demo', 'templates');

interface Options {
  readonly table?: string;
  readonly out?: string;
  readonly json?: boolean;
}

export function templateCommand(): Command {
  return new Command('template')
    .description('print the tables to fill in for an import, with what each column means and an example in French')
    .addArgument(new Argument('<format>', 'what to import').choices(['ecosystem', 'subsidies']))
    .addOption(new Option('--table <name>', 'one table of ecosystem only').choices(TABLE_NAMES))
    .option('--out <folder>', 'write the files into this folder, for a spreadsheet')
    .option('--json', 'print one JSON object: the files by name')
    .addHelpText(
      'after',
      examples('passerelle template ecosystem --out my-tables', 'passerelle template ecosystem --table actors'),
    )
    .action(printTemplates);
}

function printTemplates(format: 'ecosystem' | 'subsidies', { table, out, json }: Options): void {
  if (format === 'subsidies' && table !== undefined) {
    throw new BadInput(`template subsidies: there is one table only, so no table "${table}"; leave out --table`);
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

/** With the mark by which spreadsheets know UTF-8. @throws BadInput rather than write over a file. */
function writeNew(out: string, name: string, text: string): void {
  const file = join(out, name);
  try {
    mkdirSync(out, { recursive: true });
    writeFileSync(file, `\ufeff${text}`, { flag: 'wx' });
  } catch (error) {
    if (codeOfThrown(error) === 'EEXIST')
      throw new BadInput(`template: ${file} is there already; move it, or choose another folder`);
    throw new BadInput(`template: ${file} cannot be written (${messageOfThrown(error)}); choose another folder`);
  }
}
