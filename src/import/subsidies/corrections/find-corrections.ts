/**
 * Finds which grants of the files are reduced by their rows with amounts below zero. It reads all files of a command
 * before any row is written, so the result does not depend on the order of rows or files.
 */
import type { Database } from '../../../database/database.js';
import { hashText, joinParts } from '../../cells/digest.js';
import { normalizeName } from '../../cells/normalize-name.js';
import { Occurrences } from '../../occurrences.js';
import type { ImportOptions } from '../../options.js';
import { nameOfFile, sourceId } from '../../sources.js';
import { contentOfGrant, idOfGrant } from '../grant-content.js';
import { NAMELESS } from '../subsidy-parties.js';
import { type StatedSubsidy, yearOfSubsidy } from '../subsidy-row.js';
import { openSubsidies, type SubsidyRow } from '../subsidy-table.js';
import { Corrections } from './corrections.js';
import { type Entry, readKnownGrants } from './known-grants.js';
import { matchCorrections } from './match-corrections.js';
import { mayBeNegative } from './may-be-negative.js';

/** More rows with an amount below zero, or more grants beside them, would fill the memory. */
const MOST_ENTRIES = 200_000;

export async function findCorrections(
  database: Database,
  files: readonly string[],
  options: ImportOptions,
): Promise<Corrections> {
  const looks = await Promise.all(files.map((file) => mayBeNegative(`import subsidies: ${file}`, file)));
  if (!looks.includes(true)) return new Corrections();
  const reductions = await listEntries(files, options, ({ reduction }) => reduction);
  if (reductions.length === 0) return new Corrections();
  const groups = new Set(reductions.flatMap(({ group }) => group ?? []));
  const grants = await listEntries(files, options, isDecided, groups);
  if (Math.max(reductions.length, grants.length) > MOST_ENTRIES) return new Corrections({ others: 'MANY' });
  const ofFiles = new Set(grants.map(({ content }) => idOfGrant(content, 1)));
  return matchCorrections(reductions, grants, await readKnownGrants(database, reductions, ofFiles));
}

/** Nothing is taken back of what was not granted yet. */
const isDecided = ({ subsidy }: SubsidyRow) => (subsidy?.status === undefined ? subsidy : undefined);

/** Of one more than `MOST_ENTRIES` at most. @param groups only entries of these */
async function listEntries(
  files: readonly string[],
  options: ImportOptions,
  choose: (row: SubsidyRow) => StatedSubsidy | undefined,
  groups?: ReadonlySet<string>,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  const contents = new Occurrences();
  for (const file of files) {
    const source = sourceId(options.source ?? nameOfFile(file));
    for await (const row of (await openSubsidies(file, source, options)).rows) {
      if (options.signal?.aborted || entries.length > MOST_ENTRIES) return entries;
      const stated = choose(row);
      for (const entry of stated === undefined ? [] : entriesOf(stated, file, contents))
        if (groups === undefined || (entry.group !== undefined && groups.has(entry.group))) entries.push(entry);
    }
  }
  return entries;
}

function entriesOf(stated: StatedSubsidy, file: string, contents: Occurrences): Entry[] {
  const { funder, beneficiary, instruments, line } = stated;
  const isKnown = !beneficiary.isOneOfMany && beneficiary.name !== NAMELESS;
  const year = yearOfSubsidy(stated);
  const reference = normalized(stated.reference);
  return instruments.flatMap((instrument) => {
    const { nature, cents, words } = instrument;
    if (cents === null || cents === 0n) return [];
    const group = isKnown ? joinParts([funder.id, beneficiary.id, nature]) : undefined;
    const purpose = normalized(words ?? stated.purpose);
    const content = contentOfGrant(stated, instrument);
    const key = hashText(content, contents.count(content));
    const parties = { funder: funder.id, beneficiary: beneficiary.id };
    return [{ content, key, ...parties, group, reference, purpose, year, cents, file, line }];
  });
}

const normalized = (text: string | null) => (text === null ? null : normalizeName(text));
