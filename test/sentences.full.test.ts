/** Sentences about the demonstration and about random worlds obey the rules for texts that elected officials read. */
import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { actorKindLabels, audienceLabels, resourceLabels } from '../src/words/labels.js';
import { testDatabase, wipe } from './database.js';
import { givenDemonstration } from './demonstration-graph.js';
import { type About, everySaying, type Saying, sayingTypes } from './every-sentence.js';
import { drawn, today, write } from './random-worlds.js';
import { databaseRuns } from './runs.js';
import { Wordings } from './sentence-rules.js';
import { givenWide, wideWorlds } from './wide-world.js';

const database = testDatabase();
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await publicSchema(database.driver);
});
afterAll(() => wipe(database));

interface NameRow {
  readonly id: string;
  readonly names: readonly (string | null)[];
  readonly label: string;
}

/** All names that a sentence may contain, except communes without actors and initiatives. */
const named = `
  MATCH (n:Entity) WHERE NOT n:Territory OR n.level <> 'COMMUNE' OR EXISTS { (n)<-[:COVERS|ACTS_IN|SEATED_IN]-() } OR EXISTS { (n)-[:WITHIN]->(:Territory {isHome: true}) }
  RETURN n.id AS id, head([label IN labels(n) WHERE label <> 'Entity']) AS label, [n.id, n.name, n.title, n.labelFr, n.labelEn] AS names
  ORDER BY id`;

async function readNames(): Promise<NameRow[]> {
  const { records } = await database.driver.executeQuery(named);
  return records.map((record) => record.toObject() as unknown as NameRow);
}

/** Labels that stand in place of a name: an audience, a resource, a kind of actor. */
const lists = [audienceLabels, resourceLabels, actorKindLabels].flatMap((labels) => Object.values(labels).flat());

const wordingsOf = (rows: readonly NameRow[]) =>
  new Wordings([...lists, 'Notre projet', ...rows.flatMap(({ names }) => names.filter((name) => name !== null))]);

/** The violations of the rules in these sentences. */
function faultsOf(wordings: Wordings, sayings: readonly Saying[]): string[] {
  return sayings.flatMap(({ type, language, sentence, headline, parts }) =>
    [
      ...wordings.faultsOfSentence(sentence, language),
      ...(headline === null ? [] : wordings.faultsOfHeadline(headline, language)),
      ...parts.flatMap((part) => wordings.faultsOf(part, language)),
    ].map((fault) => `${type} ${language}: ${fault}`),
  );
}

async function ids(statement: string): Promise<string[]> {
  const { records } = await database.driver.executeQuery(statement);
  return records.map((record) => String(record.get('id')));
}

const ofLabel = (rows: readonly NameRow[], wanted: string) =>
  rows.filter((row) => row.label === wanted).map(({ id }) => id);

describe('the sentences of the demonstration', () => {
  let rows: NameRow[];
  let sayings: Saying[];
  beforeAll(async () => {
    await givenDemonstration(database);
    rows = await readNames();
    const about: About = {
      actors: ofLabel(rows, 'Actor').slice(0, 12),
      initiatives: ofLabel(rows, 'Initiative').slice(0, 4),
      funders: (await ids('MATCH (a:Actor)-[:GRANTS]->() RETURN DISTINCT a.id AS id ORDER BY id')).slice(0, 6),
      themes: (await ids('MATCH (t:Theme)-[:BROADER]->() RETURN DISTINCT t.id AS id ORDER BY id')).slice(0, 10),
      territories: ['DEP-02', 'EPCI-200071785', 'EPCI-200071991'].filter((id) => rows.some((row) => row.id === id)),
      around: 'DEP-02',
      gone: [
        'overlap-project:0123456789abcdef-x',
        'nothing',
        `overlap-${ofLabel(rows, 'Initiative').slice(0, 2).join('-')}`,
      ],
      day: '2026-11-25',
    };
    sayings = await everySaying(database, schema, about);
  }, 600_000);

  it('say nothing forbidden, and have the typography of print', () => {
    expect(sayings.length).toBeGreaterThan(2_000);
    expect(faultsOf(wordingsOf(rows), sayings)).toEqual([]);
  });

  it('say of invented rows that they are examples, of others the day', () => {
    const ended = (ending: string) => sayings.filter(({ sentence }) => sentence.endsWith(ending)).length;
    expect(ended('Données d’exemple.')).toBeGreaterThan(100);
    expect(ended('D’après les données connues au 25\u00a0novembre\u00a02026.')).toBeGreaterThan(20);
  });

  it('cover each type that has a sentence', () => {
    const met = new Set(sayings.map(({ type }) => type));
    // ActorIntroduction repeats a pair that synergies lists, FrozenItem a sentence of an agenda; Change is for editors, and changes.test.ts has its sentences; the demonstration has no DuplicateActors; SaidOnPaper leaves out parts of the sentence of Said.
    expect(sayingTypes(schema).filter((type) => !met.has(type))).toEqual([
      'ActorIntroduction',
      'Change',
      'DuplicateActors',
      'FrozenItem',
      'SaidOnPaper',
    ]);
  });
});

describe('the sentences of random worlds', () => {
  const themes = ['demarches', 'outils', 'fibre'];
  const expectSayable = async (territories: readonly string[], around: string) => {
    const rows = await readNames();
    const about = {
      actors: ofLabel(rows, 'Actor').slice(0, 2),
      initiatives: ofLabel(rows, 'Initiative').slice(0, 2),
      funders: ofLabel(rows, 'Actor').slice(-1),
      ...{ themes, territories, around, gone: ['nothing', 'overlap-i0-i1'], day: today },
    };
    expect(faultsOf(wordingsOf(rows), await everySaying(database, schema, about))).toEqual([]);
  };

  it('of ties, seats and grants say nothing forbidden', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (world) => {
        await write(database, world);
        await expectSayable(['E1'], 'DEP');
      }),
      { numRuns: databaseRuns(4), endOnFailure: true },
    );
  }, 600_000);

  it('of places, themes and money say nothing forbidden', async () => {
    await fc.assert(
      fc.asyncProperty(wideWorlds, async (world) => {
        await givenWide(database, world);
        await expectSayable(['E1'], 'R');
      }),
      { numRuns: databaseRuns(4), endOnFailure: true },
    );
  }, 600_000);
});
