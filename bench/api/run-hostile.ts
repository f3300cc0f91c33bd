/**
 * Sends hostile requests for some seconds, four at once, and prints how long they took: run-hostile.ts ADDRESS SECONDS CLIENT CORPUS; CLIENT is
 * the address that a proxy would name, CORPUS is `malformed` or `large`.
 */
import { constants, setPriority } from 'node:os';
import { clock } from '../clock.js';
import { quantile } from '../quantile.js';

export interface Hostile {
  readonly requests: number;
  /** How many requests the rate limit or the work limit refused. */
  readonly tooOften: number;
  /** Milliseconds until a request was refused. */
  readonly refusedP99: number;
  readonly refusedSlowest: number;
  /** Milliseconds until those were answered that are valid. */
  readonly answeredP99: number;
}

/** Harmless requests that warm up the client's own code. */
const WARM_UP = 20;

// Real attackers have a machine of their own, so making the requests must not take the processor from those who are
// measured.
setPriority(constants.priority.PRIORITY_LOW);

const [address = '', seconds = '4', client = '', corpus = 'malformed'] = process.argv.slice(2);
const headers = { 'content-type': 'application/json', 'x-forwarded-for': client };

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
/** A different day for each request, so that no answer is cached. */
const thirty = (field: (day: string) => string) =>
  `{ ${many(30, (n) => `a${n}: ${field(`2026-01-${String(n + 1).padStart(2, '0')}`)}`)} }`;
texts.push(
  '{ territory(id: "DEP-00") { contains { contains { within { contains { within { contains { id } } } } } } } }',
  '{ ...__x } fragment __x on Query { overlaps(first: 200) { nodes { initiatives { participants { initiatives { participants { id } } } } } } }',
  '{ initiatives(first: null) { nodes { participants { initiatives { participants { initiatives { id } } } } } } }',
  thirty((day) => `whatIf(asOf: "${day}", change: {actorLeaves: "actor-1"}) { after { gaps } }`),
  thirty((day) => `coverage(asOf: "${day}") { totalCount }`),
  thirty((day) => `gaps(asOf: "${day}") { totalCount }`),
  thirty((day) => `introductions(asOf: "${day}", count: 20) { sentence }`),
  '{ coverage(asOf: "2026-03-03") { totalCount } }',
  // As many as fit into one request.
  `{ ${many(28, (n) => `a${n}: search(text: "commune ${n}", first: 200) { totalCount nodes { __typename } }`)} }`,
);
/** Malformed, or refused for what they would cost; one is valid and short. */
const malformed = [
  ...texts.map((query) => JSON.stringify({ query })),
  JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(2_000_000) } }),
  JSON.stringify([{ query: '{ __typename }' }]),
  JSON.stringify({ documentId: { toString: 1 } }),
  JSON.stringify({
    query: 'query ($tags: [String!]) { actors(filter: {tags: $tags}) { totalCount } }',
    variables: { tags: Array(60_000).fill('x') },
  }),
  '{"query": ',
];

const around = (levels: string) => `{ actor(id: "actor-5") { initiatives { participants ${levels} } } }`;
const row = 'totalCount nodes { id score sentence }';
/** Valid, and as large as an answer may be: what stands around an actor that takes part in much, on a day for which nothing is cached. */
const large = [
  around('{ initiatives { synergies(first: 1) { totalCount } } }'),
  around(`{ synergies(first: 1, asOf: "2026-04-04") { ${row} } }`),
  around('{ initiatives { participants { initiatives { id } } } }'),
  `{ ${many(14, (n) => `a${n}: actor(id: "actor-5") { ...F }`)} }
  fragment F on Actor { ...G initiatives { ...I participants { ...G } } }
  fragment G on Actor { id synergies { ${row} } overlaps { ${row} } }
  fragment I on Initiative { id synergies { ${row} } overlaps { ${row} } participants { id synergies { ${row} } } }`,
].map((query) => JSON.stringify({ query }));
const bodies = corpus === 'large' ? large : malformed;

const harmless = JSON.stringify({ query: '{ __typename }' });

async function send(body: string): Promise<{ status: number; data?: unknown }> {
  const response = await fetch(address, { method: 'POST', headers, body });
  return { ...((await response.json()) as { data?: unknown }), status: response.status };
}
for (let k = 0; k < WARM_UP; k += 1) await send(harmless);

const [refused, answered]: [number[], number[]] = [[], []];
let [sent, tooOften] = [0, 0];
const until = performance.now() + Number(seconds) * 1000;
await Promise.all(
  Array.from({ length: 4 }, async () => {
    while (performance.now() < until) {
      const body = bodies[sent++ % bodies.length] as string;
      const [{ status, data }, seconds] = await clock(() => send(body));
      if (status >= 500) throw new Error(`${status} for ${body.slice(0, 80)}`);
      if (status === 429) tooOften += 1;
      (data ? answered : refused).push(seconds * 1000);
    }
  }),
);
const hostile: Hostile = {
  requests: refused.length + answered.length,
  tooOften,
  refusedP99: quantile(refused, 0.99),
  refusedSlowest: quantile(refused, 1),
  answeredP99: quantile(answered, 0.99),
};
console.log(JSON.stringify(hostile));
