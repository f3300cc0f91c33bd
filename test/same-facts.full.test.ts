/** A row tells the same in French as in English: the numbers, the names and the days of its sentence and of each of its parts. */
import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { typeset } from '../src/words/typography.js';
import { testDatabase, wipe } from './database.js';
import { givenDemonstration } from './demonstration-graph.js';
import { type About, everySaying, type Saying } from './every-sentence.js';
import { drawn, today, write } from './random-worlds.js';
import { runs } from './runs.js';
import { givenWide, wideWorlds } from './wide-world.js';

const database = testDatabase();
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await publicSchema(database.driver);
});
afterAll(() => wipe(database));

interface Named {
  readonly id: string;
  readonly label: string;
  readonly fr: string;
  readonly en: string;
}

async function readNames(): Promise<Named[]> {
  const { records } = await database.driver.executeQuery(`
    MATCH (n:Actor|Initiative|Theme|Territory)
    WHERE NOT n:Territory OR n.level <> 'COMMUNE' OR EXISTS { (n)<-[:COVERS|ACTS_IN|SEATED_IN]-() }
    WITH n, coalesce(n.name, n.title) AS name
    RETURN n.id AS id, head([label IN labels(n) WHERE label <> 'Entity']) AS label, coalesce(name, n.labelFr, n.id) AS fr, coalesce(name, n.labelEn, n.id) AS en
    ORDER BY id`);
  return records.map((record) => record.toObject() as unknown as Named);
}

const months = {
  FR: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'.split('|'),
  EN: 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|'),
};

/** What a text states, in no language: `2026-11-25`, `48000`, the names. */
class Statements {
  readonly #names: Readonly<Record<'FR' | 'EN', readonly (readonly [written: string, key: string])[]>>;

  constructor(names: readonly Named[]) {
    const listed = (language: 'FR' | 'EN') =>
      names
        .map((each) => [typeset(language === 'FR' ? each.fr : each.en, language), each.fr] as const)
        // In French, la réunion is a meeting.
        .filter(([written]) => written.length > 2 && written !== 'La Réunion')
        .sort(([one], [other]) => other.length - one.length);
    this.#names = { FR: listed('FR'), EN: listed('EN') };
  }

  of(text: string, language: 'FR' | 'EN'): string[] {
    const found = new Set<string>();
    let rest = text.toLowerCase();
    for (const [written, key] of this.#names[language]) {
      const name = written.toLowerCase();
      if (!rest.includes(name)) continue;
      const parts = rest.split(name);
      const isWhole = (before: string, after: string) =>
        !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
      let kept = parts[0] ?? '';
      for (const after of parts.slice(1)) {
        const isName = isWhole(kept, after);
        if (isName) found.add(key);
        kept += `${isName ? '∅' : name}${after}`;
      }
      rest = kept;
    }
    const ofYear = months[language].map((month) => month.toLowerCase());
    rest = rest.replace(
      new RegExp(`(\\d{1,2})(?:er)?\\s(${ofYear.join('|')})\\s(\\d{4})`, 'gu'),
      (_, day, month, year) => {
        found.add(`${year}-${ofYear.indexOf(month) + 1}-${day}`);
        return '∅';
      },
    );
    const plain =
      language === 'FR'
        ? rest.replace(/(?<=\d)[\u202f\u00a0 ](?=\d{3})/gu, '').replace(/(?<=\d),(?=\d)/gu, '.')
        : rest.replace(/(?<=\d),(?=\d{3})/gu, '');
    for (const [number] of plain.matchAll(/\d+(?:\.\d+)?/gu)) found.add(number);
    return [...found].sort();
  }
}

/** The two texts of each row that do not state the same. */
function differences(statements: Statements, sayings: readonly Saying[]): string[] {
  const faults: string[] = [];
  for (let place = 0; place + 1 < sayings.length; place += 2) {
    const [french, english] = [sayings[place], sayings[place + 1]];
    if (french?.language !== 'FR' || english?.language !== 'EN' || french.type !== english.type)
      throw new Error('no pair');
    const compare = (what: string, fr: string, en: string) => {
      const [one, other] = [statements.of(fr, 'FR'), statements.of(en, 'EN')];
      const [onlyFr, onlyEn] = [
        one.filter((each) => !other.includes(each)),
        other.filter((each) => !one.includes(each)),
      ];
      if (onlyFr.length + onlyEn.length > 0)
        faults.push(
          `${french.type} ${what}: only in French: ${onlyFr.join(' | ')}; only in English: ${onlyEn.join(' | ')}\n  ${fr}\n  ${en}`,
        );
    };
    compare('sentence', french.sentence, english.sentence);
    if (french.parts.length === english.parts.length)
      french.parts.forEach((part, at) => {
        compare('part', part, english.parts[at] ?? '');
      });
    else faults.push(`${french.type}: ${french.parts.length} parts in French, ${english.parts.length} in English`);
  }
  return [...new Set(faults)];
}

const ofLabel = (names: readonly Named[], wanted: string) =>
  names.filter(({ label }) => label === wanted).map(({ id }) => id);

describe('the same is told in both languages', () => {
  it('of the demonstration', async () => {
    await givenDemonstration(database);
    const names = await readNames();
    const { records } = await database.driver.executeQuery(
      'MATCH (a:Actor)-[:GRANTS]->() RETURN DISTINCT a.id AS id ORDER BY id',
    );
    const themes = await database.driver.executeQuery(
      'MATCH (t:Theme)-[:BROADER]->() RETURN DISTINCT t.id AS id ORDER BY id',
    );
    const about: About = {
      actors: ofLabel(names, 'Actor').slice(0, 12),
      initiatives: ofLabel(names, 'Initiative').slice(0, 4),
      funders: records.map((record) => String(record.get('id'))).slice(0, 6),
      themes: themes.records.map((record) => String(record.get('id'))).slice(0, 10),
      territories: ['DEP-02', 'EPCI-200071785', 'EPCI-200071991'],
      around: 'DEP-02',
      gone: ['nothing', `overlap-${ofLabel(names, 'Initiative').slice(0, 2).join('-')}`],
      day: '2026-11-25',
    };
    const sayings = await everySaying(database, schema, about);
    expect(sayings.length).toBeGreaterThan(2_000);
    expect(differences(new Statements(names), sayings)).toEqual([]);
  }, 600_000);

  const expectSame = async (territories: readonly string[], around: string) => {
    const names = await readNames();
    const about = {
      actors: ofLabel(names, 'Actor').slice(0, 2),
      initiatives: ofLabel(names, 'Initiative').slice(0, 2),
      funders: ofLabel(names, 'Actor').slice(-1),
      ...{ themes: ['demarches', 'outils', 'fibre'], territories, around, gone: ['nothing'], day: today },
    };
    expect(differences(new Statements(names), await everySaying(database, schema, about))).toEqual([]);
  };

  it('of random ties, seats and grants', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (world) => {
        await write(database, world);
        await expectSame(['E1'], 'DEP');
      }),
      { numRuns: runs(3), endOnFailure: true },
    );
  }, 600_000);

  it('of random places, themes and money', async () => {
    await fc.assert(
      fc.asyncProperty(wideWorlds, async (world) => {
        await givenWide(database, world);
        await expectSame(['E1'], 'R');
      }),
      { numRuns: runs(3), endOnFailure: true },
    );
  }, 600_000);
});
