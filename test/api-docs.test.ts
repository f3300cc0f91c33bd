/** The tutorial docs/api.md: every query on the page is sent to a server with its variables, and answered as shown. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../src/config.js';
import { actRefusals } from '../src/words/act-refusals.js';
import { accessErrors } from '../src/words/errors/access-errors.js';
import { documentErrors } from '../src/words/errors/document-errors.js';
import { importErrors } from '../src/words/errors/import-errors.js';
import { questionErrors } from '../src/words/errors/question-errors.js';
import { requestErrors } from '../src/words/errors/request-errors.js';
import { serverErrors } from '../src/words/errors/server-errors.js';
import { testDatabase } from './database.js';
import { serve, TOKEN } from './serve.js';

interface Lesson {
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  /** The expected output below the request; without one, any data without errors. */
  readonly answer?: unknown;
}

function readLessons(text: string): Lesson[] {
  const lessons: Lesson[] = [];
  for (const [, language = '', body = ''] of text.matchAll(/^```(\w+(?: \w+)?)\n([\s\S]*?)^```$/gm)) {
    const last = lessons.at(-1);
    if (language === 'graphql') {
      const name = `${lessons.length + 1}. ${/\{\s*(\w+)/.exec(body)?.[1]}`;
      lessons.push({ name, query: body, variables: {} });
    } else if (language === 'json variables' && last) {
      lessons[lessons.length - 1] = { ...last, variables: JSON.parse(body) };
    } else if (language === 'json answer' && last) lessons[lessons.length - 1] = { ...last, answer: JSON.parse(body) };
    else expect(language).toMatch(/^(sh|json|text event)$/);
  }
  return lessons;
}

/** What the tutorial names of the Aisne: a town, two initiatives on teleconsultation, and who works on what. */
const aisne = [
  `CREATE (d:Territory:Entity {id: 'DEP-02', code: '02', name: 'Aisne', level: 'DEPARTMENT', population: 85000})
     <-[:WITHIN]-(e:Territory {id: 'EPCI-200043495', name: 'CA du Pays de Laon', level: 'EPCI', population: 25000})
     <-[:WITHIN]-(:Territory {id: 'COM-02408', name: 'Laon', level: 'COMMUNE', population: 25000})
   CREATE (d)<-[:WITHIN]-(:Territory {id: 'EPCI-200071892', name: 'CA du Saint-Quentinois', level: 'EPCI', population: 60000})
     <-[:WITHIN]-(:Territory {id: 'COM-02691', name: 'Saint-Quentin', level: 'COMMUNE', population: 60000})`,
  `UNWIND [['mediation-numerique', 'aide'], ['e-sante', 'teleconsultation']] AS pair
   CREATE (:Theme:Entity {id: pair[0], labelFr: pair[0], labelEn: pair[0]})<-[:BROADER]-(:Theme:Entity {id: pair[0] + '--' + pair[1], labelFr: pair[1], labelEn: pair[1]})`,
];
const teleconsultation = { themes: ['e-sante--teleconsultation'], covers: ['DEP-02'], start: '2026-01-01', end: null };
const address = serve(
  testDatabase(),
  {
    actors: {
      'actor-220200026': { name: "Département de l'Aisne", kind: 'DEPARTMENT', siren: '220200026', actsIn: ['DEP-02'] },
      hub: { themes: ['mediation-numerique--aide'], seat: 'COM-02408' },
      centre: { themes: ['mediation-numerique--aide'], actsIn: ['EPCI-200043495'] },
    },
    initiatives: {
      'initiative-bocage-bornes-officines-49b0': { ...teleconsultation, actors: { 'actor-220200026': 'LEAD' } },
      'initiative-tc-cabines-49b0': { ...teleconsultation, actors: { thierache: 'LEAD' } },
    },
  },
  aisne,
);

const page = readFileSync(join(projectRoot, 'docs', 'api.md'), 'utf8');
const lessons = readLessons(page);

async function ask(query: string, variables: Record<string, unknown>) {
  const response = await fetch(`${address()}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({ query, variables }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  return (await response.json()) as any;
}

describe('the tutorial', () => {
  it.each(lessons)('$name', async ({ query, variables, answer }) => {
    const told = await ask(query, variables);
    if (answer !== undefined) return expect(told).toMatchObject(answer as object);
    expect(told.errors).toBeUndefined();
    for (const each of Object.values<Record<string, unknown>>(told.data)) {
      expect(each).not.toBeNull();
      if (each.totalCount !== undefined) expect(each.totalCount).toBeGreaterThan(0);
      if (Array.isArray(each.nodes)) expect(each.nodes).not.toHaveLength(0);
      if (each.userErrors !== undefined) expect(each.userErrors).toEqual([]);
    }
  });

  it('reads a list page by page', async () => {
    const { query } = lessons.find(({ query }) => query.includes('$after')) as Lesson;
    const [first, ids] = [await ask(query, {}), new Set<string>()];
    let { nodes, pageInfo, totalCount } = first.data.initiatives;
    for (ids.add(nodes[0].id); pageInfo.hasNextPage; ids.add(nodes[0].id)) {
      ({ nodes, pageInfo } = (await ask(query, { after: pageInfo.endCursor })).data.initiatives);
    }
    expect(ids.size).toBe(totalCount);
  });
});

describe('the events', () => {
  interface Event {
    readonly event: string;
    readonly data: unknown;
  }
  /** A number stands for any number. */
  const shapeOf = (text: string): Event[] =>
    [...text.matchAll(/^event: (\w+)\ndata: (.+)$/gm)].map(([, event = '', data = '']) => ({
      event,
      data: JSON.parse(data, (_, value) => (typeof value === 'number' ? 0 : value)),
    }));

  it('come as the page shows them', async () => {
    for (const name of ['Fab lab', 'Media lab']) {
      const { data } = await ask(
        `mutation { createActor(input: {name: "${name}", kind: ASSOCIATION}) { sequence userErrors { message } } }`,
        {},
      );
      expect(data.createActor.userErrors).toEqual([]);
    }
    const [, asked = ''] = /graphql\/stream[\s\S]*?-d '(\{.*\})'/.exec(page) ?? [];
    const [, sample = ''] = /^```text event\n([\s\S]*?)^```$/m.exec(page) ?? [];
    const shown = shapeOf(sample);
    expect(shown.length).toBeGreaterThan(0);
    const leaving = new AbortController();
    const response = await fetch(`${address()}graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: asked,
      signal: leaving.signal,
    });
    let text = '';
    for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += part;
      if (shapeOf(text).length >= shown.length) break;
    }
    leaving.abort();
    expect(shapeOf(text).slice(0, shown.length)).toEqual(shown);
  });
});

it('its table of errors has every code that the server gives a GraphQL client', () => {
  const folder = join(projectRoot, 'src', 'server');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // Their addresses answer something else than GraphQL.
    .filter((name) => name.endsWith('.ts') && !/^(application|contours|exports|imports|template|observe)\//.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  // A finer code is `extensions.reason`.
  const reasons = {
    ...serverErrors,
    ...importErrors,
    ...questionErrors,
    ...documentErrors,
    ...requestErrors,
    ...accessErrors,
    ...actRefusals,
  };
  const [, ofRequests = ''] = /AboutTheRequest = new Set\(\[([\s\S]*?)\]\)/.exec(sources) ?? [];
  const codesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, code = '']) => code);
  const given = new Set([
    ...codesIn(ofRequests, /'([A-Z_]+)'/g),
    // That of other addresses.
    ...codesIn(sources, /'([A-Z]+(?:_[A-Z]+)+)'/g).filter((code) => !(code in reasons) && code !== 'NOT_FOUND'),
  ]);
  const table = /^\| code \| status \|[\s\S]*?\n\n/m.exec(page)?.[0] ?? '';
  expect(
    codesIn(table, /`([A-Z_]+)`(?=.*\|.*\|)/g)
      .filter((code) => given.has(code))
      .sort(),
  ).toEqual([...given].sort());
});

describe('the commands of the pages', () => {
  const pages = [
    'README.md',
    'client/README.md',
    ...readdirSync(join(projectRoot, 'docs')).map((name) => `docs/${name}`),
  ];
  const bodies = pages
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) =>
      [...readFileSync(join(projectRoot, page), 'utf8').matchAll(/ -d '(\{[^']*)'/g)].map(
        ([, body = '']) => [page, body] as const,
      ),
    );

  it('are in several pages', () => expect(new Set(bodies.map(([page]) => page)).size).toBeGreaterThan(3));

  it.each(bodies)('in %s send JSON: %s', (_, body) => {
    expect(JSON.parse(body)).toEqual(
      expect.objectContaining(body.includes('documentId') ? {} : { query: expect.any(String) }),
    );
  });
});
