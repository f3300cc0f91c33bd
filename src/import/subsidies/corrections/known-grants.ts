/** Reads the grants of the graph that rows with an amount below zero may correct: of their funder to their beneficiary. */
import type { Database } from '../../../database/database.js';
import { plain } from '../../../write/stored-values.js';
import { joinParts } from '../../cells/digest.js';
import { normalizeName } from '../../cells/normalize-name.js';
import { BATCH_ROWS } from '../../options.js';
import { readActors } from '../../read-actors.js';
import { contentOfGrant, idOfGrant } from '../grant-content.js';
import { yearOfSubsidy } from '../subsidy-row.js';
import { readApplied, sumApplied } from './applied.js';

/** A grant, or money that is taken back. */
export interface Entry {
  readonly content: string;
  readonly funder: string;
  readonly beneficiary: string;
  /** Of a reduction: identifies it, by its content and its number among equal rows. */
  readonly key: string;
  /** Equal when funder, beneficiary and nature are equal; undefined when it is uncertain who the beneficiary is. */
  readonly group: string | undefined;
  /** Normalized, as names are, so that equal words are equal texts. */
  readonly reference: string | null;
  readonly purpose: string | null;
  readonly year: number | null;
  readonly cents: bigint;
  readonly file: string;
  readonly line: number;
}

export interface KnownGrant extends Entry {
  /** The id that its content gives it. */
  readonly id: string;
  readonly isArchived: boolean;
  /** Whether it has another amount than its row and its corrections give it: a person has edited it. */
  readonly isEdited: boolean;
  /** The rows that were subtracted from it already, by key. */
  readonly applied: ReadonlySet<string>;
}

interface Row {
  readonly at: bigint;
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Pair {
  readonly funder: string;
  readonly beneficiary: string;
}

/** @param ofFiles ids of grants that the files state themselves */
export async function readKnownGrants(
  database: Database,
  reductions: readonly Entry[],
  ofFiles: ReadonlySet<string>,
): Promise<KnownGrant[]> {
  const named = reductions.filter(({ group }) => group !== undefined);
  const pairs = [...new Map(named.map((one) => [joinParts([one.funder, one.beneficiary]), one])).values()];
  if (pairs.length === 0 || (await database.read('import/any-grant')).length === 0) return [];
  const known: KnownGrant[] = [];
  for (let start = 0; start < pairs.length; start += BATCH_ROWS) {
    const some = pairs.slice(start, start + BATCH_ROWS);
    const rows = await database.transaction(async (run) => {
      const { today } = await readActors(
        run,
        some.flatMap(({ funder, beneficiary }) => [funder, beneficiary]),
      );
      return run<Row>('import/grants-between', {
        pairs: some.map(({ funder, beneficiary }, at) => ({
          ...{ at: BigInt(at), funder: today(funder), beneficiary: today(beneficiary) },
        })),
      });
    });
    for (const row of rows) {
      const pair = some[Number(row.at)];
      const grant = pair === undefined ? undefined : knownGrant(row, pair);
      if (grant !== undefined && !ofFiles.has(grant.id)) known.push(grant);
    }
  }
  return known;
}

/** Undefined for a grant of unknown amount. @param pair as the rows name them, on which ids of grants depend */
function knownGrant({ id: entity, properties }: Row, { funder, beneficiary }: Pair): KnownGrant | undefined {
  const stored = plain(properties) as Readonly<Record<string, unknown>>;
  const textOf = (key: string) => (stored[key] === undefined || stored[key] === null ? null : String(stored[key]));
  if (typeof stored.amount !== 'number') return undefined;
  const cents = BigInt(stored.amount);
  const applied = readApplied(stored.correctedBy);
  const id = textOf('statedAs') ?? entity;
  const nature = textOf('nature') ?? 'SUBSIDY';
  const startDate = textOf('startDate');
  const decidedIn = typeof stored.decidedIn === 'number' ? stored.decidedIn : null;
  const [purpose, reference] = [textOf('purpose'), textOf('reference')];
  const told = {
    ...{ funder: { id: funder }, beneficiary: { id: beneficiary }, decidedOn: textOf('decidedOn'), decidedIn },
    ...{ startDate, endDate: textOf('endDate'), purpose, programme: textOf('programme'), reference },
  };
  const amount = { nature, cents: cents - sumApplied(applied), words: null };
  const contentUntil = (endDate: string | null) => contentOfGrant({ ...told, endDate }, amount);
  // One day of payment is stored as the first day alone.
  const isPaidAtOnce = told.endDate === null && startDate !== null && idOfGrant(contentUntil(startDate), 1) === id;
  const content = contentUntil(isPaidAtOnce ? startDate : told.endDate);
  return {
    ...{ id, content, funder, beneficiary, group: joinParts([funder, beneficiary, nature]), cents, line: 0, file: '' },
    ...{ key: '', year: yearOfSubsidy({ decidedIn, startDate }) },
    reference: reference === null ? null : normalizeName(reference),
    purpose: purpose === null ? null : normalizeName(purpose),
    isArchived: textOf('archivedOn') !== null,
    isEdited: idOfGrant(content, 1) !== id,
    applied: new Set(applied.map(({ key }) => key)),
  };
}
