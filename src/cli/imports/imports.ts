/** `passerelle imports`: lists the imports, what each one read, and whether it was interrupted or undone. */
import { Command } from 'commander';
import { dayOfMoment } from '../../answers/today.js';
import { readConfig } from '../../config.js';
import { connect } from '../../database/connect.js';
import type { Database } from '../../database/database.js';
import { migrate } from '../../database/migrate.js';
import { codeOfFormat, type ImportState, listImports, type PastImport } from '../../import/runs/list-imports.js';
import { importFormatLabels } from '../../words/data-labels.js';
import { formatNumber } from '../../words/formats.js';
import { examples, reader, readerLabel, say } from '../language/reader.js';
import { printTable } from '../print-table.js';
import { report } from '../progress.js';
import { tellEuros } from './tell-euros.js';

export function importsCommand(): Command {
  return new Command('imports')
    .description(
      'list the imports: when, which files, how many rows and euros, and whether one was interrupted or undone',
    )
    .option('--json', 'print one line of JSON')
    .addHelpText('after', examples('passerelle imports', 'passerelle imports --json'))
    .action(run);
}

async function run({ json }: { readonly json?: boolean }): Promise<void> {
  const connected = await connect(readConfig(), report);
  try {
    await migrate(connected.database, report);
    const imports = await listImports(connected.database);
    if (json) console.log(JSON.stringify({ imports }));
    else print(imports);
  } finally {
    await connected.stop();
  }
}

const STATES: Readonly<Record<ImportState, string>> = {
  DONE: 'complete',
  RUNNING: 'under way',
  CUT: 'interrupted',
  UNDONE: 'undone',
  PARTLY_UNDONE: 'partly undone',
};

function print(imports: readonly PastImport[]): void {
  const number = (value: number | null) => (value === null ? '—' : formatNumber(value, reader));
  const columns = [
    'Import',
    'Day',
    'Format',
    'Files',
    'Rows',
    'Imported',
    'Rejected',
    'Lost',
    'Euros',
    'Faults',
    'State',
  ];
  const rows = imports.map(
    ({ id, at, format, files, rows: read, accepted, rejected, lost, amount, faults, state }) => ({
      cells: [
        ...[
          id,
          dayOfMoment(at),
          readerLabel(importFormatLabels, codeOfFormat(format)),
          files.join(', ') || '—',
          number(read),
          number(accepted),
          number(rejected),
        ],
        ...[number(lost), amount === null ? '—' : tellEuros(amount)],
        ...[number(faults), say(STATES[state])],
      ],
    }),
  );
  printTable({ title: say('Imports'), columns: columns.map(say), rows, totalCount: imports.length }, reader);
}

/** Reports interrupted imports when the server starts, since whoever starts it can complete or undo them. */
export async function reportCutImports(database: Pick<Database, 'read'>): Promise<void> {
  for (const { id, at, files, state } of await listImports(database)) {
    if (state !== 'CUT') continue;
    report(
      `import: ${id} of ${dayOfMoment(at)} (${files.join(', ')}) did not finish; the same import command completes it, passerelle undo ${id} undoes it`,
    );
  }
}
