/** Reads from the graph who worked with whom and when, the history that suggestions are evaluated on. */
import type { Database } from '../../database/database.js';
import type { ToldHistory } from './read-history.js';

export async function tellHistory(database: Database): Promise<ToldHistory> {
  const [initiatives, homes] = await Promise.all([
    database.read<{ told: string }>('engine/history', {}),
    database.read<{ id: string; epci: string }>('engine/homes', {}),
  ]);
  return {
    initiatives: initiatives.map(({ told }) => told),
    actors: homes.map(({ id }) => id),
    epci: homes.map(({ epci }) => epci),
  };
}
