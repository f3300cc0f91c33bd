/** Writes one ecosystem in many orders of its rows and files, and asks every question each time, in another order too. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../src/database/database.js';
import { openFresh } from '../src/fresh/fresh.js';
import { importEcosystem } from '../src/import/ecosystem/ecosystem.js';
import { viewOf } from './database.js';
import { drawEcosystem, drawer } from './drawn-ecosystem.js';
import { everyAnswer, everyQuestion } from './every-answer.js';
import { given } from './world.js';

const DAY = '2026-03-01';

/** Of the ground of world.ts. */
const ground = {
  themes: ['demarches', 'outils', 'materiel', 'fibre', 'teleconsultation', 'ent'],
  places: ['c1', 'c4', 'c6', 'c8', 'E1', 'E2', 'E3', 'E4', 'DEP'],
};

export interface Tried {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  /** Where files are written. */
  readonly folder: string;
  /** How many initiatives the ecosystem has, and rows a page. */
  readonly size: number;
  readonly rows: number;
  readonly orders: number;
}

/** @returns the answers that depend on the order, and how many questions were asked each time */
export async function answerInOrders(tried: Tried): Promise<{ asked: number; differing: string[] }> {
  const { database, schema, folder, size, rows, orders } = tried;
  const tables = drawEcosystem(1, size, ground);
  const [initiative = '', other = ''] = idsIn(tables.initiatives);
  const [, actor = '', second = ''] = idsIn(tables.actors);
  const [link = ''] = idsIn(tables['funding-links']);
  const documents = everyQuestion(
    schema,
    {
      ...{ 'actor.id': actor, 'initiative.id': initiative, 'fundingLink.id': link, 'theme.id': '"outils"' },
      ...{ 'territory.id': '"E1"', 'pivot.territory': '"DEP"', 'node.id': initiative, 'search.text': '"projet"' },
      ...{ from: actor, to: second, by: 'THEME', rows: 'THEME', columns: 'TERRITORY', stating: `[${actor}]` },
      ...{ 'checkProject.title': '"Projet"', 'checkProject.themes': '["outils"]', territories: '["E1"]' },
      ...{ 'difference.from': '"2025-01-01"', 'difference.to': `"${DAY}"` },
      ...{ change: `{mergeInitiatives: [${initiative}, ${other}]}` },
    },
    { asOf: ['"2025-03-01"'], territory: ['"E2"'], theme: ['"outils"'] },
    rows,
  );
  let first: ReadonlyMap<string, string> | undefined;
  const differing = new Set<string>();
  for (let order = 0; order < orders; order += 1) {
    const { shuffled } = drawer(order + 1);
    await given(database, { home: 'DEP' });
    // One that follows what is written numbers it as it comes; one that loads it, as the database returns it.
    const following = order % 2 === 1 ? await openFresh(database, () => undefined) : undefined;
    following?.close();
    const files = shuffled(Object.entries(tables)).map(([table, all]) => {
      const file = join(folder, `${table}-${order}.json`);
      writeFileSync(file, JSON.stringify({ [table]: shuffled(all) }));
      return file;
    });
    await importEcosystem(database, files);
    const fresh = following ?? (await viewOf(database));
    await fresh.look();
    const asked = new Map(shuffled([...documents]));
    const answers = await everyAnswer({ database, fresh, schema, day: DAY }, asked);
    first ??= answers;
    for (const [name, answer] of answers) if (answer !== first.get(name)) differing.add(name);
  }
  return { asked: documents.size, differing: [...differing].sort() };
}

const idsIn = (rows: readonly Readonly<Record<string, unknown>>[] = []) => rows.map(({ id }) => JSON.stringify(id));
