/** Reads a list of subsidies without a database, for tests of what publishers write. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSubsidies } from '../src/import/subsidies/subsidy-table.js';
import type { TableWords } from '../src/import/table/stated-table.js';
import { temporaryFolder } from './temporary-folder.js';

export const FUNDER = '22440002800011';
export const CLUB = '22020002600015';

interface Grant {
  readonly to: string;
  readonly id: string | null;
  readonly siren: string | null;
  readonly from: string;
  readonly euros: number | null;
  readonly year: number | null;
  readonly nature: string;
}

interface Outcome {
  readonly grants: readonly Grant[];
  readonly rejected: number;
  readonly lost: number;
  readonly rules: readonly string[];
  readonly totals: readonly boolean[];
  /** What the faults say. */
  readonly told: readonly string[];
  /** Columns that are reported as not imported. */
  readonly unread: readonly string[];
}

export async function readList(
  rows: string | Buffer,
  words: TableWords = { funder: FUNDER, year: '2020' },
): Promise<Outcome> {
  const file = join(temporaryFolder(), 'liste.csv');
  writeFileSync(file, rows);
  const opened = await openSubsidies(file, 'source-liste', words);
  const grants: Grant[] = [];
  const rules = opened.faults.map(({ rule }) => rule);
  const totals: boolean[] = [];
  const said: string[] = [];
  let [rejected, lost] = [0, 0];
  for await (const { subsidy, totals: told = [], faults, isLost, rejected: cells } of opened.rows) {
    rules.push(...faults.map(({ rule }) => rule));
    said.push(...faults.map(({ line, message }) => `${line} ${message}`));
    totals.push(...told.map(({ stated, read: sum }) => stated === sum));
    if (isLost) lost++;
    else if (cells !== undefined) rejected++;
    for (const { cents, nature } of subsidy?.instruments ?? []) {
      const [to, id] = [subsidy?.beneficiary.name ?? '', subsidy?.beneficiary.siret ?? null];
      const siren = subsidy?.beneficiary.siren ?? null;
      const euros = cents === null ? null : Number(cents) / 100;
      grants.push({ to, id, siren, euros, from: subsidy?.funder.name ?? '', year: subsidy?.decidedIn ?? null, nature });
    }
  }
  const unread = opened.unknownColumns().map(({ column }) => column);
  return { grants, rejected, lost, totals, unread, told: said, rules: [...new Set(rules)] };
}

export const table = (...rows: readonly string[]) => `${rows.join('\n')}\n`;
export const eurosOf = ({ grants }: Outcome) => grants.map(({ euros }) => euros);
