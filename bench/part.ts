/**
 * Runs one part of the benchmark in a process of its own, on a database that is given as JSON, and prints one line of
 * JSON.
 */
import { type Connection, openDatabase } from '../src/database/database.js';

/** Only the asked part is loaded, so that the memory measured is its own. */
const parts = {
  answers: async () => (await import('./answers.js')).benchAnswers,
  api: async () => (await import('./api.js')).benchApi,
  hostile: async () => (await import('./hostile.js')).benchHostile,
  import: async () => (await import('./import.js')).benchImport,
};

export type Part = keyof typeof parts;
export type RowsOf<P extends Part> = Awaited<ReturnType<Awaited<ReturnType<(typeof parts)[P]>>>>;

const [part, connection] = process.argv.slice(2) as [Part, string];
const place = JSON.parse(connection) as Connection;
const database = openDatabase(place);
try {
  const bench = await parts[part]();
  console.log(JSON.stringify(await bench(database, (text) => console.error(text), place)));
} finally {
  await database.close();
}
