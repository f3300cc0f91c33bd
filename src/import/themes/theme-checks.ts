/** Finds the rows of a file of themes that can be added to the known themes, and the faults of the others. Pure. */
import type { FaultRule } from '../../words/fault-labels.js';
import type { Fault } from '../fault.js';
import type { ThemeRow } from './theme-file.js';
import { refuseRelation } from './theme-relations.js';

export interface CheckedThemes {
  readonly accepted: readonly ThemeRow[];
  readonly faults: readonly Fault[];
}

/** How the ids of actors, initiatives, funding links, sources and territories begin; themes may not use these. */
const OTHERS_ID = /^((actor|initiative|funding|source)-|(COM|EPCI|ARR|DEP|REG|ZONE)-|FRANCE$)/;

/** `broaderOf`: the known themes that are not archived, with the themes directly above each. */
export function checkThemes(
  rows: readonly ThemeRow[],
  broaderOf: ReadonlyMap<string, readonly string[]>,
): CheckedThemes {
  const faults: Fault[] = [];
  const refuse = (row: ThemeRow, column: keyof ThemeRow, rule: FaultRule, message: string, remedy: string) => {
    faults.push({ line: row.line, column, value: String(row[column]), rule, message, remedy });
  };
  const accepted = new Map<string, ThemeRow>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const before = faults.length;
    const firstLine = seen.get(row.id);
    if (row.id === '') refuse(row, 'id', 'missing-id', 'the theme has no id', 'give it one, such as e-sante--exemple');
    else if (firstLine !== undefined) {
      refuse(row, 'id', 'duplicate-id', `line ${firstLine} already has the id "${row.id}"`, 'give it another id');
    } else if (OTHERS_ID.test(row.id)) {
      const message = `"${row.id}" has the form of the id of another kind of entity`;
      refuse(row, 'id', 'id-of-another-kind', message, 'write a slug of its label, such as e-sante--exemple');
    } else seen.set(row.id, row.line);
    if (row.fr === '') refuse(row, 'fr', 'empty-label', 'the French label is empty', 'fill in the column fr');
    if (row.en === '') refuse(row, 'en', 'empty-label', 'the English label is empty', 'fill in the column en');
    if (faults.length === before) accepted.set(row.id, row);
  }

  const parentsOf = (id: string) => {
    const row = accepted.get(id);
    return row === undefined ? (broaderOf.get(id) ?? []) : row.parent === '' ? [] : [row.parent];
  };
  const cycles = [...accepted.values()].flatMap((row) => {
    const cycle = findCycle(row.id, parentsOf);
    return cycle === undefined ? [] : [{ row, cycle }];
  });
  for (const { row, cycle } of cycles) {
    accepted.delete(row.id);
    const message = `the theme is its own ancestor: ${cycle.join(' → ')}`;
    refuse(row, 'parent', 'theme-cycle', message, 'give one of them a parent outside this cycle, or none');
  }

  // A refused row may be the parent of others, and these of further ones, so this repeats until no more are refused.
  for (let size = -1; size !== accepted.size; ) {
    size = accepted.size;
    for (const row of [...accepted.values()]) {
      if (row.parent === '' || accepted.has(row.parent) || broaderOf.has(row.parent)) continue;
      accepted.delete(row.id);
      const message = seen.has(row.parent)
        ? `the theme above it, "${row.parent}" of line ${seen.get(row.parent)}, is refused`
        : `the theme above it, "${row.parent}", is neither in the file nor known`;
      const remedy = seen.has(row.parent) ? 'correct that line first' : 'correct the id, or add a row for that theme';
      refuse(row, 'parent', 'unknown-parent', message, remedy);
    }
    for (const row of [...accepted.values()]) {
      const refusal = refuseRelation(row, (id) => (accepted.has(id) || broaderOf.has(id) ? parentsOf(id) : undefined));
      if (refusal === undefined) continue;
      accepted.delete(row.id);
      faults.push(refusal);
    }
  }
  return { accepted: [...accepted.values()], faults };
}

/** The path up from a theme that leads back to it, both ends included; undefined when there is none. */
function findCycle(start: string, parentsOf: (id: string) => readonly string[]): string[] | undefined {
  const visited = new Set<string>();
  const ways = parentsOf(start).map((parent) => [start, parent]);
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    const top = way[way.length - 1] as string;
    if (top === start) return way;
    if (visited.has(top)) continue;
    visited.add(top);
    for (const parent of parentsOf(top)) ways.push([...way, parent]);
  }
  return undefined;
}
