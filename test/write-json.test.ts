/** An answer is written as JSON.stringify writes it, in turns when it is long. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeJson } from '../src/server/response/write-json.js';
import { countRounds } from './count-rounds.js';
import { runs } from './runs.js';

it('equals JSON.stringify, whatever it holds', async () => {
  const long = fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 180, size: 'max' });
  const inner = fc.dictionary(fc.string(), fc.oneof(long, fc.jsonValue()));
  await fc.assert(
    fc.asyncProperty(
      fc.record({ data: fc.dictionary(fc.string(), fc.oneof(long, inner)), errors: long }),
      async (answer) => {
        expect(await writeJson(answer)).toBe(`${JSON.stringify(answer)}\n`);
        expect(await writeJson({ ...answer, http: undefined })).toBe(`${JSON.stringify(answer)}\n`);
      },
    ),
    { numRuns: runs(100) },
  );
});

it('lets others work while a long list is written', async () => {
  const item = { id: 'x'.repeat(200), of: Array.from({ length: 40 }, (_, at) => ({ at, name: `n${at}` })) };
  const answer = { data: { matrix: { cells: Array(30_000).fill(item) } } };
  let text = '';
  const rounds = await countRounds(async () => {
    text = await writeJson(answer);
  });
  expect(text).toBe(`${JSON.stringify(answer)}\n`);
  expect(rounds).toBeGreaterThan(4);
  expect(writeJson({ data: { list: [1, 2] } })).toBe('{"data":{"list":[1,2]}}\n');
});
