/** Subsidies granted and requested, as a matter tells them. */
import { loadCached } from '../../../answers/cached-rows.js';
import type { Context } from '../../../answers/context.js';

/** All references are ids; cents; days YYYY-MM-DD. */
export interface Money {
  readonly id: string;
  /** It is not decided yet; the amount is then the one requested. */
  readonly isRequest: boolean;
  readonly amount: number | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly funder: string | null;
  readonly initiative: string | null;
  /** The themes that it names itself. */
  readonly themes: readonly string[];
}

/** A row of cypher/known-money.cypher. */
interface MoneyRow {
  readonly id: string;
  readonly links: readonly Money[];
}

/** For each initiative what finances it, for each actor what it receives or asks for; cached until the graph changes. */
export async function readMoney(
  context: Context,
  asOf: string,
  ids: readonly string[],
): Promise<(id: string) => readonly Money[]> {
  const reading = {
    name: `known-money ${asOf}`,
    read: (lacking: readonly string[]) =>
      context.answer<MoneyRow>('known-money', { ids: lacking, asOf, limit: lacking.length }),
    nothing: (id: string): MoneyRow => ({ id, links: [] }),
  };
  const rows = await loadCached(context, reading, [...new Set(ids)]);
  const byId = new Map(rows.flatMap((row) => (row ? [[row.id, row.links] as const] : [])));
  return (id) => byId.get(id) ?? [];
}
