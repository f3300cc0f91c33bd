/** Sends hostile requests for some seconds, four at once, and says how long they took: run-hostile.ts ADDRESS SECONDS. */
import { clock } from '../clock.js';
import { quantile } from '../quantile.js';

export interface Hostile {
  readonly requests: number;
  /** Of them, those that were too often. */
  readonly tooOften: number;
  /** Milliseconds. */
  readonly p99: number;
  readonly slowest: number;
}

const [address = '', seconds = '4'] = process.argv.slice(2);

const many = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n)).join(' ');
const levels = (count: number) => `{ initiatives { nodes ${'{ part '.repeat(count)}{ id }${' }'.repeat(count)} } }`;
const doubling = many(40, (n) => `fragment f${n} on Actor { ...f${n + 1} ...f${n + 1} }`);
const texts = [
  `{ ${many(20_000, (n) => `a${n}: __typename`)} }`,
  levels(5_000),
  `{ overlaps { totalCount ${'@include(if: true) '.repeat(60)} } }`,
  '{ actors { nodes { ...a } } } fragment a on Actor { ...b } fragment b on Actor { ...a }',
  `{ actors { nodes { ...f0 } } } ${doubling} fragment f40 on Actor { id }`,
  '{ overlaps(first: 1000000) { nodes { id } } }',
  '{ initiatives(after: "AAAA") { totalCount } }',
  '{ actors(filter: {text: "*:* AND \\"})// DETACH DELETE n"}) { totalCount } }',
];
const bodies = [
  ...texts.map((query) => JSON.stringify({ query })),
  JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(2_000_000) } }),
  JSON.stringify([{ query: '{ __typename }' }]),
  '{"query": ',
];

const took: number[] = [];
let [sent, tooOften] = [0, 0];
const until = performance.now() + Number(seconds) * 1000;
await Promise.all(
  Array.from({ length: 4 }, async () => {
    while (performance.now() < until) {
      const body = bodies[sent++ % bodies.length] as string;
      const [status, seconds] = await clock(async () => {
        const response = await fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        });
        await response.text();
        return response.status;
      });
      if (status >= 500) throw new Error(`${status} for ${body.slice(0, 80)}`);
      if (status === 429) tooOften += 1;
      took.push(seconds * 1000);
    }
  }),
);
const hostile: Hostile = { requests: took.length, tooOften, p99: quantile(took, 0.99), slowest: Math.max(...took) };
console.log(JSON.stringify(hostile));
