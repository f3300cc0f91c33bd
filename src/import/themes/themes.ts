/**
 * Imports themes from a CSV file: id, parent, fr, en, groundedIn, and two optional columns of values separated by |:
 * aliases, and related, the ids of themes that practice joins to it.
 */
import { basename, extname } from 'node:path';
import type { Database } from '../../database/database.js';
import { recordChange } from '../../write/record-change.js';
import type { Fault } from '../fault.js';
import { nameImport } from '../options.js';
import type { StatedMap } from '../rows/match-columns.js';
import { checkThemes } from './theme-checks.js';
import { readThemeFile, type ThemeRow } from './theme-file.js';
import { RELATED_WEIGHT, statedPairs, THEMES_RELATED } from './theme-relations.js';

export interface ThemeOptions {
  /** What a person says about the headings. */
  readonly map?: StatedMap;
  /** Name of the import; by default a new one. */
  readonly id?: string;
  /** Who imports. */
  readonly by?: string;
  /** Id of the source; by default `source-` and the file's name. */
  readonly source?: string;
  /** Report what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** With any fault, write nothing at all. */
  readonly strict?: boolean;
}

export interface ThemeReport {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly created: { readonly Theme: number };
  readonly updated: number;
  readonly unchanged: number;
  readonly faults: readonly Fault[];
}

interface KnownTheme {
  readonly id: string;
  readonly labelFr: string;
  readonly labelEn: string;
  readonly groundedIn: string | null;
  readonly aliases: readonly string[];
  readonly archived: boolean;
  readonly broader: readonly string[];
  readonly related: readonly string[];
}

/**
 * One transaction, and one Change if anything changed. A faulty row is reported, and the other rows are imported.
 * @throws BadInput when the file as a whole cannot be read.
 */
export async function importThemes(
  database: Database,
  file: string,
  {
    id = nameImport(),
    by = 'passerelle',
    map,
    source = sourceOf(file),
    dryRun = false,
    strict = false,
  }: ThemeOptions = {},
): Promise<ThemeReport> {
  const { total, rows, faults } = readThemeFile(file, map);
  return database.transaction(async (run) => {
    if (!dryRun) await run('write/take-turn');
    const known = new Map((await run<KnownTheme>('import/known-themes')).map((theme) => [theme.id, theme]));
    const alive = [...known].filter(([, { archived }]) => !archived);
    const checked = checkThemes(rows, new Map(alive.map(([id, { broader }]) => [id, broader])));
    const pairs = pairsOf(checked.accepted);
    const stated = checked.accepted.map((row) => ({ line: row.line, ...stateTheme(row, pairs, known.get(row.id)) }));
    const changed = stated.filter((theme) => isChanged(theme, known.get(theme.id)));
    const updated = changed.flatMap(({ id }) => known.get(id) ?? []);
    const allFaults = [...faults, ...checked.faults].sort((one, other) => one.line - other.line);
    if (changed.length > 0 && !dryRun && !(strict && allFaults.length > 0)) {
      await run('import/themes', { rows: changed, source });
      await run('import/theme-parents', { rows: changed, source });
      await run('import/unrelate-themes', { rows: changed });
      await run('import/relate-known-themes', { pairs: statedPairs(checked.accepted), weight: RELATED_WEIGHT, source });
      await recordChange(run, {
        by,
        what: pairs === undefined ? 'themes imported' : THEMES_RELATED,
        import: id,
        rows: total,
        ids: changed.map(({ id }) => id),
        before: updated.length === 0 ? undefined : Object.fromEntries(updated.map((theme) => [theme.id, theme])),
      });
    }
    return {
      rows: total,
      accepted: stated.length,
      rejected: total - stated.length,
      created: { Theme: changed.length - updated.length },
      updated: updated.length,
      unchanged: stated.length - changed.length,
      faults: allFaults,
    };
  });
}

/** Id of the source of a file of themes. */
export function sourceOf(file: string): string {
  return `source-${basename(file, extname(file))}`;
}

/** The related themes of the file, in both directions; undefined when the file has no such column. */
type Pairs = ReadonlyMap<string, ReadonlySet<string>> | undefined;

function pairsOf(rows: readonly ThemeRow[]): Pairs {
  if (rows.every(({ related }) => related === undefined)) return undefined;
  const pairs = new Map<string, Set<string>>();
  const join = (one: string, other: string) => pairs.set(one, (pairs.get(one) ?? new Set()).add(other));
  for (const { one, two } of statedPairs(rows)) {
    join(one, two);
    join(two, one);
  }
  return pairs;
}

function stateTheme(row: ThemeRow, pairs: Pairs, known: KnownTheme | undefined): KnownTheme {
  return {
    id: row.id,
    labelFr: row.fr,
    labelEn: row.en,
    groundedIn: row.groundedIn === '' ? null : row.groundedIn,
    aliases: row.aliases ?? known?.aliases ?? [],
    archived: false,
    broader: row.parent === '' ? [] : [row.parent],
    related: pairs === undefined ? (known?.related ?? []) : [...(pairs.get(row.id) ?? [])].sort(),
  };
}

function isChanged({ id, ...stated }: KnownTheme, known: KnownTheme | undefined): boolean {
  if (known === undefined) return true;
  const text = ({ labelFr, labelEn, groundedIn, aliases, archived, broader, related }: Omit<KnownTheme, 'id'>) =>
    JSON.stringify([labelFr, labelEn, groundedIn, aliases, archived, broader, related]);
  return text(stated) !== text(known);
}
