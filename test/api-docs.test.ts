/** The tutorial docs/api.md: every query on the page is sent to a server with its variables, and answered as shown. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../src/config.js';
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
    else expect(language).toMatch(/^(sh|json)$/);
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
