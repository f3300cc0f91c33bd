/**
 * Clients that each ask one of the most expensive questions that are answered after another, for some seconds: run-hostile.ts ADDRESS SECONDS
 * CLIENTS PREFIX; a proxy would name the addresses PREFIX.1, PREFIX.2 and so on.
 */
import { constants, setPriority } from 'node:os';
import { clock } from '../clock.js';
import { quantile } from '../quantile.js';

export interface Hostile {
  readonly requests: number;
  /** How many were given up at the deadline, or found no place among those that wait. */
  readonly refused: number;
  /** How many got no answer, or one without words. */
  readonly lost: number;
  /** Milliseconds until those were answered that were. */
  readonly answeredP50: number;
}

// Real attackers have machines of their own, so making the requests must not take the processor from those who are
// measured.
setPriority(constants.priority.PRIORITY_LOW);

const [address = '', seconds = '10', clients = '30', prefix = ''] = process.argv.slice(2);

const many = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n)).join(' ');
const around = (levels: string) => `{ actor(id: "actor-5") { initiatives { participants ${levels} } } }`;
const row = 'totalCount nodes { id score sentence }';
/** Valid, and as large as an answer may be, or on a day for which nothing is cached. */
const questions: readonly ((day: string) => string)[] = [
  () => around('{ initiatives { synergies(first: 1) { totalCount } } }'),
  (day) => around(`{ synergies(first: 1, asOf: "${day}") { ${row} } }`),
  () => around('{ initiatives { participants { initiatives { id } } } }'),
  () => `{ ${many(14, (n) => `a${n}: actor(id: "actor-5") { ...F }`)} }
  fragment F on Actor { ...G initiatives { ...I participants { ...G } } }
  fragment G on Actor { id synergies { ${row} } overlaps { ${row} } }
  fragment I on Initiative { id synergies { ${row} } overlaps { ${row} } participants { id synergies { ${row} } } }`,
  (day) => `{ matters(asOf: "${day}", first: 200) { totalCount nodes { id sentence } } }`,
  (day) => `{ gaps(asOf: "${day}", first: 200) { nodes { id sentence } } coverage(asOf: "${day}") { totalCount } }`,
  (day) => `{ whatIf(asOf: "${day}", change: {actorLeaves: "actor-1"}) { after { gaps } } }`,
  (day) => `{ synergies(between: ACTORS, asOf: "${day}", first: 200) { ${row} } }`,
  () => `{ ${many(28, (n) => `a${n}: search(text: "commune ${n}", first: 200) { totalCount nodes { __typename } }`)} }`,
];

let sent = 0;
const day = () => new Date(Date.UTC(2026, 0, 1 + sent)).toISOString().slice(0, 10);
const answered: number[] = [];
let [refused, lost] = [0, 0];
const until = performance.now() + Number(seconds) * 1000;
await Promise.all(
  Array.from({ length: Number(clients) }, async (_, client) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': `${prefix}.${client + 1}` };
    while (performance.now() < until) {
      const query = questions[sent++ % questions.length]?.(day());
      const ask = async () => {
        const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query }) });
        return (await response.json()) as { data?: unknown; errors?: { message?: string }[] };
      };
      try {
        const [{ data, errors }, taken] = await clock(ask);
        if (data) answered.push(taken * 1000);
        else if (errors?.[0]?.message) refused += 1;
        else lost += 1;
      } catch {
        lost += 1;
      }
    }
  }),
);
const hostile: Hostile = { requests: sent, refused, lost, answeredP50: quantile(answered, 0.5) };
console.log(JSON.stringify(hostile));
