/** Imports themes from a CSV file: id, parent, fr, en, groundedIn, aliases (optional, separated by |). */
import { basename, extname } from 'node:path';
import type { Database } from '../../database/database.js';
import { recordChange } from '../../write/record-change.js';
import type { Fault } from '../fault.js';
import { nameImport } from '../options.js';
import { checkThemes } from './theme-checks.js';
import { readThemeFile, type ThemeRow } from './theme-file.js';

export interface ThemeOptions {
  /** Name of the import; by default a new one. */
  readonly id?: string;
  /** Who imports. */
  readonly by?: string;
  /** Id of the source; by default `source-` and the file's name. */
  readonly source?: string;
  /** Tell what would happen, write nothing. */
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
}

/**
 * One transaction, and one Change if anything changed. What is wrong with a row is a fault, and the other rows go on.
 * @throws BadInput when the file as a whole cannot be read.
 */
export async function importThemes(
  database: Database,
  file: string,
  { id = nameImport(), by = 'passerelle', source = sourceOf(file), dryRun = false, strict = false }: ThemeOptions = {},
): Promise<ThemeReport> {
  const { total, rows, faults } = readThemeFile(file);
  return database.transaction(async (run) => {
    if (!dryRun) await run('write/take-turn');
    const known = new Map((await run<KnownTheme>('import/known-themes')).map((theme) => [theme.id, theme]));
    const broaderOf = new Map([...known].map(([id, { archived, broader }]) => [id, archived ? [] : broader]));
    const checked = checkThemes(rows, broaderOf);
    const stated = checked.accepted.map((row) => ({ line: row.line, ...stateTheme(row, known.get(row.id)) }));
    const changed = stated.filter((theme) => isChanged(theme, known.get(theme.id)));
    const updated = changed.flatMap(({ id }) => known.get(id) ?? []);
    const allFaults = [...faults, ...checked.faults].sort((one, other) => one.line - other.line);
    if (changed.length > 0 && !dryRun && !(strict && allFaults.length > 0)) {
      await run('import/themes', { rows: changed, source });
      await run('import/theme-parents', { rows: changed, source });
      await recordChange(run, {
        by,
        what: 'themes imported',
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

function sourceOf(file: string): string {
  return `source-${basename(file, extname(file))}`;
}

function stateTheme(row: ThemeRow, known: KnownTheme | undefined): KnownTheme {
  return {
    id: row.id,
    labelFr: row.fr,
    labelEn: row.en,
    groundedIn: row.groundedIn === '' ? null : row.groundedIn,
    aliases: row.aliases ?? known?.aliases ?? [],
    archived: false,
    broader: row.parent === '' ? [] : [row.parent],
  };
}

function isChanged({ id, ...stated }: KnownTheme, known: KnownTheme | undefined): boolean {
  if (known === undefined) return true;
  const text = ({ labelFr, labelEn, groundedIn, aliases, archived, broader }: Omit<KnownTheme, 'id'>) =>
    JSON.stringify([labelFr, labelEn, groundedIn, aliases, archived, broader]);
  return text(stated) !== text(known);
}
