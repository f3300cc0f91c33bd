/** What somebody who left has left behind on a connection is nobody else's error. */
import neo4j from 'neo4j-driver';
import { expect, it } from 'vitest';
import { unlessLeftBehind } from '../src/database/unless-left-behind.js';

const LEFT = new neo4j.Neo4jError(
  'Message of type PullMessage cannot be handled by a session in the READY state.',
  'Neo.ClientError.Request.Invalid',
  '50N42',
  '',
);

/** Fails so many times, and counts the attempts. */
function failing(times: number, error: Error) {
  const attempts: number[] = [];
  const read = async () => {
    attempts.push(attempts.length + 1);
    if (attempts.length <= times) throw error;
    return 'rows';
  };
  return { read, attempts };
}

it('a read begins again over another connection', async () => {
  const { read, attempts } = failing(2, LEFT);
  expect(await unlessLeftBehind(read)).toBe('rows');
  expect(attempts).toEqual([1, 2, 3]);
});

it('and fails in the end, and at once for another reason', async () => {
  const always = failing(100, LEFT);
  await expect(unlessLeftBehind(always.read)).rejects.toBe(LEFT);
  expect(always.attempts).toHaveLength(5);
  const other = failing(100, new Error('no such statement'));
  await expect(unlessLeftBehind(other.read)).rejects.toThrow('no such statement');
  expect(other.attempts).toHaveLength(1);
});
