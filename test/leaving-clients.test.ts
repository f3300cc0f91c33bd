/** A client that leaves while its question is under way: others who ask the same have their answer all the same. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { testDatabase } from './database.js';
import { richWorld } from './rich-world.js';
import { serve, TOKEN } from './serve.js';

const address = serve(testDatabase(), richWorld);

const questions: Readonly<Record<string, string>> = {
  matters: '{ matters(first: 20) { nodes { id headline whyNow callFirst { name contact } } } }',
  overlaps: '{ overlaps(first: 20) { nodes { id sentence } } }',
  synergies: '{ synergies(first: 20) { nodes { id sentence } } }',
  isolatedActors: '{ isolatedActors(first: 20) { nodes { id sentence } } }',
  experiments: '{ experiments(first: 20) { nodes { id sentence } } }',
  coverage: '{ coverage(first: 20) { nodes { sentence } } }',
  gaps: '{ gaps(first: 20) { nodes { id sentence } } }',
  fundingCliff: '{ fundingCliff(first: 20) { nodes { id sentence } } }',
};

const post = (query: string, language: string, signal: AbortSignal | null = null) =>
  fetch(`${address()}graphql`, {
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json', 'accept-language': language, authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({ query }),
  });

async function ask(query: string): Promise<{ errors?: readonly { message: string }[] }> {
  return (await post(query, 'en')).json() as Promise<{ errors?: readonly { message: string }[] }>;
}

/** After it nothing is cached. */
async function change(place: number): Promise<void> {
  const { errors } = await ask(
    `mutation { createActor(input: {name: "Club ${place}", kind: ASSOCIATION}) { change } }`,
  );
  expect(errors).toBeUndefined();
}

it.for(Object.keys(questions))('%s is answered to the second when the first leaves', async (name) => {
  const query = questions[name] ?? '';
  const faults: string[] = [];
  for (const milliseconds of [0, 2, 4, 8, 16]) {
    await change(milliseconds);
    const leaving = new AbortController();
    const first = post(query, 'fr', leaving.signal).catch(() => 'left');
    await wait(milliseconds);
    const second = ask(query);
    // It arrives before the server knows that the first has left.
    await wait(1);
    leaving.abort();
    const { errors = [] } = await second;
    faults.push(...errors.map(({ message }) => `${milliseconds} ms: ${message}`));
    await first;
  }
  expect(faults).toEqual([]);
});
