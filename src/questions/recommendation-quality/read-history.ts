/** The graph as a history of who worked with whom: what suggestions are judged on. */
import type { Database } from '../../database/database.js';
import type { History, Undertaking } from './history.js';

interface InitiativeRow {
  readonly kind: string | null;
  /** Days since 1970. */
  readonly start: number | null;
  readonly themes: readonly string[];
  readonly roots: readonly string[];
  readonly wholes: readonly string[];
  readonly participants: readonly (readonly [actor: string, from: number | null])[];
}

export async function readHistory(database: Database): Promise<History> {
  const [initiatives, homes] = await Promise.all([
    database.read<InitiativeRow>('engine/history', {}),
    database.read<{ id: string; epci: string }>('engine/homes', {}),
  ]);
  const names = [...new Set(initiatives.flatMap(({ participants }) => participants.map(([id]) => id)))].sort();
  const numbers = new Map(names.map((id, number) => [id, number]));
  const epci = new Map(homes.map((home) => [home.id, home.epci]));
  return {
    actorCount: names.length,
    places: names.map((id) => epci.get(id) ?? null),
    undertakings: initiatives.flatMap((row) => toUndertakings(row, numbers)),
  };
}

/** Whoever joined later was not there before: each day on which somebody joined begins an undertaking of all who were there by then. */
function toUndertakings(row: InitiativeRow, numbers: ReadonlyMap<string, number>): Undertaking[] {
  const { start, themes, roots, wholes, kind } = row;
  const subjects = new Map<string, readonly string[]>([
    ['area', roots],
    ['programme', themes],
    ['instrument', kind === null ? [] : [kind]],
    ['call', wholes],
    ['any', [...themes, ...wholes]],
  ]);
  const joined = row.participants.map(([id, from]) => ({
    member: numbers.get(id) as number,
    day: start === null || from === null ? start : Math.max(start, from),
  }));
  const days = [...new Set(joined.map(({ day }) => day))].sort((a, b) => (a ?? 0) - (b ?? 0));
  return days.map((day) => ({
    start: day,
    members: joined.filter((one) => day === null || (one.day as number) <= day).map(({ member }) => member),
    subjects,
  }));
}
