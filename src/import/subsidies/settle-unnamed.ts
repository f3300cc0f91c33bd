/**
 * Settles the rows that give a number and no name: the number is that of a known actor, or of one that another row
 * names. Otherwise the row waits for its name, because an actor that is named by its digits is of no use to anybody.
 */
import type { Database } from '../../database/database.js';
import type { Fault } from '../fault.js';
import { Occurrences } from '../occurrences.js';
import { readActors } from '../read-actors.js';
import type { StatedParty } from './subsidy-parties.js';
import type { SubsidyRow } from './subsidy-table.js';

/** Few rows lack a name; when most do, they are settled as they come. */
const MOST_WAITING = 20_000;

/** The same rows, those without a name after the others, which may name their organisations. */
export async function* settleUnnamed(
  rows: AsyncIterable<SubsidyRow>,
  database: Pick<Database, 'read'>,
): AsyncGenerator<SubsidyRow> {
  const named = new Occurrences();
  let waiting: SubsidyRow[] = [];
  for await (const row of rows) {
    for (const { id, isUnnamed } of partiesOf(row)) if (!isUnnamed) named.count(id);
    if (!partiesOf(row).some(({ isUnnamed }) => isUnnamed)) yield row;
    else waiting.push(row);
    if (waiting.length < MOST_WAITING) continue;
    yield* await settle(waiting);
    waiting = [];
  }
  yield* await settle(waiting);

  async function settle(some: readonly SubsidyRow[]): Promise<SubsidyRow[]> {
    const open = some.flatMap(partiesOf).filter(({ id, isUnnamed }) => isUnnamed && named.timesOf(id) === 0);
    if (open.length === 0) return [...some];
    const { isNew } = await readActors(
      (name, parameters) => database.read(name, parameters),
      open.map(({ id }) => id),
    );
    const unknown = new Set(open.flatMap(({ id }) => (isNew(id) ? [id] : [])));
    return some.map((row) => {
      const party = partiesOf(row).find(({ id }) => unknown.has(id));
      return party === undefined ? row : reject(row, party);
    });
  }
}

const partiesOf = ({ subsidy }: SubsidyRow): readonly StatedParty[] =>
  subsidy === undefined ? [] : [subsidy.funder, subsidy.beneficiary];

function reject({ origin = [], faults, ...row }: SubsidyRow, { name: number }: StatedParty): SubsidyRow {
  const told = (fault: Fault): Fault =>
    fault.rule !== 'missing-name'
      ? fault
      : {
          ...fault,
          ...{
            rule: 'unnamed',
            value: number,
            message: `the name is empty, and ${number} is the number of nobody known`,
          },
        };
  return { ...row, subsidy: undefined, rejected: origin, faults: faults.map(told) };
}
