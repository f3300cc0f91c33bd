/**
 * What a client waits for: the whole path through HTTP, GraphQL and the engine, compared with one bare round trip to
 * the database.
 */
import { pino } from 'pino';
import { publicSchema } from '../src/api/public.js';
import type { Database } from '../src/database/database.js';
import { openFresh } from '../src/fresh/fresh.js';
import { seeded } from '../src/model/random.js';
import { rankOverlaps } from '../src/questions/overlaps/rank.js';
import { admitRequests } from '../src/server/admit-requests.js';
import { readOneToken } from '../src/server/identity/identify.js';
import { startServer } from '../src/server/start.js';
import { recordChange } from '../src/write/record-change.js';
import { answerAgain } from './answer-again.js';
import { clock } from './clock.js';
import { countRelations } from './load/count-relations.js';
import { quantile } from './quantile.js';
import { graphOf, writeTerritoryGraph } from './territory-graph.js';

export interface AnswerRow {
  readonly engine: string;
  readonly graph: string;
  readonly task: string;
  /** The median. */
  readonly seconds: number;
  readonly p99?: number;
  /** Relations in the database. */
  readonly relations?: number;
}

type Report = (text: string) => void;

const INITIATIVES = 10_000;
/** How often each question is timed. */
const QUESTIONS = 200;
const asOf = '2026-01-01';
const levels = 'totalCount nodes { score initiatives { title participants { name } territories { name } } }';
const ofAll = `{ overlaps(first: 20, asOf: "${asOf}") { ${levels} } }`;
const ofOne = `query ($id: ID!) { overlaps(first: 20, initiative: $id, asOf: "${asOf}") { ${levels} } }`;

export async function benchAnswers(database: Database, report: Report): Promise<AnswerRow[]> {
  report(`bench: answers over ${INITIATIVES} initiatives: writing the graph…`);
  await writeTerritoryGraph(database, INITIATIVES);
  await database.read('import/settle');
  const graph = graphOf(INITIATIVES);
  const row = { engine: 'passerelle', graph, relations: await countRelations(database) };

  // Once before timing, so that the loaders' statements are planned.
  (await openFresh(database, report)).close();
  const loading = await answerAgain(
    async () => {
      const fresh = await openFresh(database, report);
      await rankOverlaps(fresh.known.snapshot, {}, ['initiative-0'], asOf).take(20, null);
      return fresh;
    },
    (fresh) => fresh.close(),
  );
  const task = 'from the database to the first answer';
  const rows: AnswerRow[] = [{ ...row, task, seconds: loading.seconds }];
  const fresh = await openFresh(database, report);
  const answerOf = async (id: string) => rankOverlaps(fresh.known.snapshot, {}, [id], asOf).take(20, null);

  report('bench: an answer, a write, and the next answer…');
  const random = seeded(5);
  const [usual, taking, next]: [number[], number[], number[]] = [[], [], []];
  for (let k = 0; k < QUESTIONS; k += 1) {
    const id = `initiative-${Math.floor(random() * INITIATIVES)}`;
    usual.push((await clock(() => answerOf(id)))[1]);
    await database.transaction(async (run) => {
      const status = ['ONGOING', 'DELAYED', 'PAUSED'][k % 3];
      await run('import/initiatives', { rows: [{ id, properties: { status } }] });
      return recordChange(run, { by: 'bench', what: `${id}: ${status}`, ids: [id] });
    });
    taking.push((await clock(() => fresh.look()))[1]);
    next.push((await clock(() => answerOf(id)))[1]);
  }
  rows.push({ ...row, task: 'overlaps of one initiative', ...spread(usual) });
  rows.push({ ...row, task: 'the same, just after it was changed', ...spread(next) });
  rows.push({ ...row, task: 'to take in a change that is committed', ...spread(taking) });

  report('bench: the whole way by HTTP and GraphQL…');
  const server = await startServer({ host: '127.0.0.1', port: 0 }, pino({ level: 'silent' }));
  try {
    const everybody = admitRequests(readOneToken('bench'), { anonymousReads: true, rateLimit: 1e6 });
    await server.open(await publicSchema(database.driver), database, fresh, everybody);
    const ask = async (query: string, variables = {}) => {
      const response = await fetch(`${server.address}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { errors } = (await response.json()) as { errors?: { message: string }[] };
      if (errors?.[0]) throw new Error(`bench: ${errors[0].message}`);
    };
    const askOne = () => ask(ofOne, { id: `initiative-${Math.floor(random() * INITIATIVES)}` });
    const [again, anew, bolt]: [number[], number[], number[]] = [[], [], []];
    for (let k = 0; k < 20; k += 1) {
      await ask(ofAll);
      await askOne();
    }
    // Alternating, so that all meet the same load of the machine.
    for (let k = 0; k < QUESTIONS; k += 1) {
      again.push((await clock(() => ask(ofAll)))[1]);
      anew.push((await clock(askOne))[1]);
      bolt.push((await clock(() => database.read('sequence')))[1]);
    }
    const task = 'overlaps(first: 20) with two nested levels, by GraphQL';
    rows.push({ ...row, task, ...spread(again) });
    rows.push({ ...row, engine: 'one Bolt round trip', task, ...spread(bolt) });
    rows.push({ ...row, task: 'the same of one initiative after another, most for the first time', ...spread(anew) });
  } finally {
    await server.close(1000);
    fresh.close();
  }
  return rows;
}

const spread = (seconds: readonly number[]) => ({ seconds: quantile(seconds, 0.5), p99: quantile(seconds, 0.99) });
