/** Checks the setting TERRITORY against the graph at the start; otherwise each question by EPCI would fail later. */
import type { Config } from '../config.js';
import type { Database } from '../database/database.js';
import { Misconfigured } from '../errors.js';

/** @throws Misconfigured when the territory is unknown, or has no EPCI to compare */
export async function checkHome(
  database: Pick<Database, 'read'>,
  { territory }: Pick<Config, 'territory'>,
): Promise<void> {
  if (territory === undefined) return;
  const [found] = await database.read<{ level: string; epci: number }>('level', { ask: { territory } });
  if (found === undefined) {
    throw new Misconfigured(
      `config: TERRITORY="${territory}" is not a territory of the graph; write an id such as DEP-02 or EPCI-200071892, or unset it`,
    );
  }
  if (found.level === 'COMMUNE' || !found.epci) {
    throw new Misconfigured(
      `config: TERRITORY="${territory}" has no EPCI to compare; write an EPCI, an arrondissement, a département, a région or a zone, or unset it`,
    );
  }
}
