/** Which part of the graph is exported: the filters of the questions. */
import type { Database } from '../database/database.js';
import { badInput } from '../words/tell.js';

export interface ExportFilters {
  /** Id: only what is in this territory, or within. */
  readonly territory?: string | undefined;
  /** Id: only what is on this theme, or one below it. */
  readonly theme?: string | undefined;
  /** YYYY-MM-DD: only what holds on that day. */
  readonly asOf?: string | undefined;
}

export const isWhole = ({ territory, theme, asOf }: ExportFilters): boolean =>
  territory === undefined && theme === undefined && asOf === undefined;

/** @throws BadInput for an unknown id, and for what is no day */
export async function checkFilters(
  database: Pick<Database, 'read'>,
  { territory, theme, asOf }: ExportFilters,
): Promise<void> {
  const check = async (argument: string, label: string, list: string, id: string | undefined) => {
    if (id === undefined) return;
    const [known] = await database.read('node', { ask: { id, label } });
    if (known === undefined) throw badInput('UNKNOWN_ARGUMENT_ID', ['export', argument], { label, id, list });
  };
  await check('territory', 'Territory', 'territories(filter: {text: …})', territory);
  await check('theme', 'Theme', 'themes(filter: {text: …})', theme);
  if (asOf !== undefined && !isDay(asOf)) throw badInput('WRONG_DAY', ['export', 'asOf'], { value: asOf });
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
