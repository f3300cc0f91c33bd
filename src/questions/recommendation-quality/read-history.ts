/** Reads from the graph who worked with whom and when, the history that suggestions are evaluated on. */
import type { Database } from '../../database/database.js';
import type { StoredHistory } from './parse-history.js';

export async function readHistory(database: Database): Promise<StoredHistory> {
  const [initiatives, homes] = await Promise.all([
    database.read<{ initiative: string }>('engine/history', {}),
    database.read<{ id: string; epci: string }>('engine/homes', {}),
  ]);
  return {
    initiatives: initiatives.map(({ initiative }) => initiative),
    actors: homes.map(({ id }) => id),
    epci: homes.map(({ epci }) => epci),
  };
}
