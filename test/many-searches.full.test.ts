/** Many searches of one caller take the database from nobody else. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { testDatabase } from './database.js';
import { serve, TOKEN } from './serve.js';

const database = testDatabase();

/** Enough names that a search takes the database some time. */
const crowd = `UNWIND range(1, 20000) AS number
  CREATE (:Actor:Entity {id: 'actor-' + number, name: 'Commune de la vallée numéro ' + number, kind: 'COMMUNE', revision: 1})`;
const address = serve(database, { home: 'DEP', actors: { A: { themes: ['med'] } } }, [crowd]);

/** The searches that one request may hold with a page each. */
const ALIASES = 28;
const CONNECTIONS = 3;
const MEASURED_MS = 8_000;

let asked = 0;
const searches = () => {
  asked += 1;
  const one = (n: number) => `a${n}: search(text: "commune de la vallée ${asked} ${n}", first: 200) { totalCount }`;
  return `{ ${Array.from({ length: ALIASES }, (_, n) => one(n)).join(' ')} }`;
};

async function post(query: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${address()}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  const { data }: any = await answer.json();
  return { status: answer.status, data };
}

it('others are answered, and the server stays ready, while three connections send 28 searches at a time', async () => {
  // The product plans its statements after its start; here their first planning would be measured.
  await post('{ themes(first: 5) { totalCount nodes { id labelFr } } search(text: "commune") { totalCount } }');
  const until = performance.now() + MEASURED_MS;
  const attack = Array.from({ length: CONNECTIONS }, async () => {
    let answered = 0;
    while (performance.now() < until) answered += (await post(searches())).status === 200 ? 1 : 0;
    return answered;
  });
  const wrong: string[] = [];
  const times: number[] = [];
  for (let n = 0; performance.now() < until; n += 1) {
    const from = performance.now();
    const [ready, themes] = await Promise.all([
      fetch(`${address()}health/ready`),
      // Another name each time, so that no answer is repeated.
      post(`{ themes(first: 5) { of${n}: totalCount nodes { id labelFr } } }`, { authorization: `Bearer ${TOKEN}` }),
    ]);
    times.push(performance.now() - from);
    if (ready.status !== 200) wrong.push(`ready: ${ready.status} ${await ready.text()}`);
    if (themes.data?.themes?.nodes?.length !== 5) wrong.push(`themes: ${themes.status}`);
    await wait(100);
  }
  const answered = await Promise.all(attack);
  const slowest = Math.round(Math.max(...times));
  console.info(
    `many searches: ${answered.join(', ')} answered; others waited ${slowest} ms at most, of ${times.length}`,
  );
  expect(wrong).toEqual([]);
  expect(times.length).toBeGreaterThan(3);
  expect(Math.min(...answered)).toBeGreaterThan(0);
}, 120_000);
