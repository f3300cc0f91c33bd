/** Lists the imports of the graph: what each read, and whether it was interrupted or undone. */
import type { Database } from '../../database/database.js';
import { isUnderWay, type RunningImport } from '../../database/import-under-way.js';
import type { ImportFormat } from '../../language/generated/types.js';
import { writeEuros } from '../cells/amounts.js';
import { type FormatName, findFormat } from '../formats.js';

/** The formats of files, and what the program brings without a file. */
export type PastFormat = FormatName | 'territories';

/** CUT: it did not reach its end; PARTLY_UNDONE: some of its batches were undone. */
export type ImportState = 'DONE' | 'RUNNING' | 'CUT' | 'UNDONE' | 'PARTLY_UNDONE';

export interface PastImport {
  readonly id: string;
  /** ISO date and time. */
  readonly at: string;
  readonly by: string;
  readonly format: PastFormat;
  /** Names of files, without folders; empty for imports of release 0.1.0. */
  readonly files: readonly string[];
  readonly rows: number;
  /** The following fields are null for imports of release 0.1.0, and for an interrupted import. */
  readonly accepted: number | null;
  readonly rejected: number | null;
  readonly lost: number | null;
  /** Euros of the granted subsidies, such as "472221540.88". */
  readonly amount: string | null;
  /** Euros that the rejected rows state; null also before they were counted. */
  readonly rejectedAmount: string | null;
  readonly faults: number | null;
  readonly state: ImportState;
  /** Whether it has batches that can be undone now. */
  readonly isUndoable: boolean;
}

interface KeptImport
  extends Omit<PastImport, 'format' | 'state' | 'amount' | 'rejectedAmount' | 'isUndoable'>,
    RunningImport {
  /** Without a record of the import, the beginning of what its Changes say. */
  readonly format: string;
  readonly cents: number | null;
  readonly rejectedCents: number | null;
  readonly state: 'OPEN' | 'DONE';
  readonly content: string | null;
  readonly undoable: number;
  readonly undone: number;
}

const MOST_LISTED = 10_000;

/** The newest first. */
export async function listImports(database: Pick<Database, 'read'>): Promise<PastImport[]> {
  return (await readKept(database)).map((one) => {
    const { cents, rejectedCents, content, undoable, undone, owner, isHeard, format, ...kept } = one;
    const state = stateOf(one);
    return {
      ...{ ...kept, format: formatOf(format), state, amount: eurosOf(cents), rejectedAmount: eurosOf(rejectedCents) },
      isUndoable: state !== 'RUNNING' && undoable > undone,
    };
  });
}

/** As the schema names it: a name there begins with a letter. */
export const codeOfFormat = (format: PastFormat): ImportFormat => CODES[format];

const CODES: Readonly<Record<PastFormat, ImportFormat>> = {
  subsidies: 'SUBSIDIES',
  ecosystem: 'ECOSYSTEM',
  themes: 'THEMES',
  contours: 'CONTOURS',
  cordis: 'CORDIS',
  '360giving': 'GIVING_360',
  mednum: 'MEDNUM',
  'data-inclusion': 'DATA_INCLUSION',
  'projets-territoire': 'PROJETS_TERRITOIRE',
  jaune: 'JAUNE',
  territories: 'TERRITORIES',
};

/** What the program brings at its start says in a few words what it is: its Changes are no import of a file. */
function formatOf(said: string): PastFormat {
  const known = findFormat(said)?.name;
  if (known !== undefined) return known;
  return said.startsWith('themes') ? 'themes' : 'territories';
}

const eurosOf = (cents: number | null) => (cents === null ? null : writeEuros(BigInt(cents)));

/** The interrupted import of the same content that was not undone, if there is one. */
export async function findCut(database: Pick<Database, 'read'>, content: string): Promise<KeptImport | undefined> {
  const kept = await readKept(database);
  return kept.find((one) => one.content === content && stateOf(one) === 'CUT');
}

const readKept = (database: Pick<Database, 'read'>) =>
  database.read<KeptImport>('import/imports', { limit: MOST_LISTED });

function stateOf({ state, undoable, undone, ...run }: KeptImport): ImportState {
  if (isUnderWay(run)) return 'RUNNING';
  if (undone > 0) return undone >= undoable ? 'UNDONE' : 'PARTLY_UNDONE';
  return state === 'OPEN' ? 'CUT' : 'DONE';
}
