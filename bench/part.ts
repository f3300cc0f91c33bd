/** Runs one part of the benchmark in a process of its own, as the product is, on a database that is given as JSON, and prints one line of JSON. */
import { type Connection, openDatabase } from '../src/database/database.js';
import { benchAnswers } from './answers.js';
import { benchApi } from './api.js';
import { benchHostile } from './hostile.js';

const parts = { answers: benchAnswers, api: benchApi, hostile: benchHostile };

export type Part = keyof typeof parts;
export type RowsOf<P extends Part> = Awaited<ReturnType<(typeof parts)[P]>>;

const [part, connection] = process.argv.slice(2) as [Part, string];
const database = openDatabase(JSON.parse(connection) as Connection);
try {
  console.log(JSON.stringify(await parts[part](database, (text) => console.error(text))));
} finally {
  await database.close();
}
