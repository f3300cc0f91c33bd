/** The question recommendationQuality: the evaluation of `npm run evaluate` on the graph's own history, given only with enough data. */
import { describe, expect, it } from 'vitest';
import { today } from '../src/answers/today.js';
import { evaluateSuggestions } from '../src/questions/recommendation-quality/evaluate.js';
import { figureNames } from '../src/questions/recommendation-quality/figures.js';
import type { History } from '../src/questions/recommendation-quality/history.js';
import { storedWeights } from '../src/questions/recommendation-quality/weights.js';
import { asker } from './ask.js';
import { inventProjects } from './cordis-folder.js';
import { testDatabase } from './database.js';
import { given, type InitiativeOf } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);

const SPLIT = '2015-09-01';
const leaves = ['outils', 'fibre', 'teleconsultation', 'ent'];
const roots: Readonly<Record<string, string>> = { outils: 'med', fibre: 'ter', teleconsultation: 'san', ent: 'edu' };
const projects = inventProjects();
const themeOf = ({ topics }: { topics: string }) => leaves[Number(topics[4])] as string;
const town: Record<string, InitiativeOf> = Object.fromEntries(
  projects.map((project) => [
    `p${project.rcn}`,
    {
      start: project.startDate,
      end: null,
      themes: [themeOf(project)],
      actors: Object.fromEntries(project.members.map((member, at) => [member, at === 0 ? 'LEAD' : 'PARTNER'])),
    },
  ]),
);
const figure = (name: string) => `${name} { value low high }`;
const fields = `split actorCount testActorCount newTieCount laterInitiativeCount calibrated reason sentence en: sentence(language: EN)
  methods { name ${figureNames.map(figure).join(' ')} suggestedShare groundedShare }`;
const sizes = 'actorCount testActorCount newTieCount laterInitiativeCount';

describe('recommendationQuality', () => {
  it('says how many new ties there are, and that 50 are needed', async () => {
    await given(database, {
      initiatives: {
        i1: { start: '2014-01-01', actors: { A: 'LEAD', B: 'PARTNER' } },
        i2: { start: '2014-01-01', actors: { C: 'LEAD', D: 'PARTNER', E: 'FUNDER' } },
        i3: { start: '2016-01-01', actors: { A: 'LEAD', C: 'PARTNER', E: 'PARTNER', F: 'PARTNER' } },
      },
    });
    const { recommendationQuality } = await ask(`{ recommendationQuality(split: "${SPLIT}") { ${fields} } }`);
    expect(recommendationQuality).toMatchObject({
      ...{ split: SPLIT, actorCount: 4, testActorCount: 2, newTieCount: 1, laterInitiativeCount: 1 },
      ...{ methods: null, calibrated: null },
      reason: 'default, not calibrated here: 1 new ties since 2015-09-01, 50 are needed',
    });
    expect(recommendationQuality.sentence).toMatch(
      /^Depuis le 1er\u00a0septembre\u00a02015, nouveaux liens entre acteurs déjà connus\u00a0: 1. C’est trop peu pour juger\u00a0: il en faut 50. Réglage par défaut, non vérifié sur ces données. D’après/,
    );
    expect(recommendationQuality.en).toMatch(
      /50 are needed. Default settings, not calibrated on these data. From data known on/,
    );
  });

  it('equals the evaluation of the same history read from rows', async () => {
    await given(database, { initiatives: town });
    const { recommendationQuality: found } = await ask(`{ recommendationQuality(split: "${SPLIT}") { ${fields} } }`);
    const names = [...new Set(projects.flatMap(({ members }) => members))].sort();
    const history: History = {
      actorCount: names.length,
      places: names.map(() => null),
      undertakings: [...projects]
        .sort((a, b) => (a.rcn < b.rcn ? -1 : 1))
        .map((project) => ({
          start: Date.parse(project.startDate) / 86_400_000,
          members: project.members.map((member) => names.indexOf(member)),
          subjects: new Map([
            ['area', [roots[themeOf(project)] as string]],
            ['programme', [themeOf(project), roots[themeOf(project)] as string]],
            ['instrument', ['PROJECT']],
            ['any', [themeOf(project), roots[themeOf(project)] as string]],
          ]),
        })),
    };
    const expected = evaluateSuggestions(history, { split: Date.parse(SPLIT) / 86_400_000, stored: storedWeights });
    expect(found).toMatchObject({ calibrated: true, reason: null, newTieCount: expected.newTies });
    expect(found.newTieCount).toBeGreaterThanOrEqual(50);
    expect(found.methods.map(({ name }: { name: string }) => name)).toEqual(expected.methods.map(({ name }) => name));
    for (const [at, method] of expected.methods.entries()) {
      for (const name of figureNames) {
        const [low, high] = method.intervals.projects[name] ?? [];
        expect(found.methods[at][name], `${method.name} ${name}`).toEqual({
          value: expect.closeTo(method[name] as number, 6),
          low: expect.closeTo(low as number, 6),
          high: expect.closeTo(high as number, 6),
        });
      }
    }
    expect(found.sentence).toMatch(
      /Mises en relation proposées qui se sont faites depuis\u00a0: \d+(,\d)? sur dix en moyenne/,
    );
  });

  it('leaves out what is not a tie: abandoned, archived, undated; and no actor is known before the day it joins', async () => {
    const pair = { actors: { A: 'LEAD', B: 'PARTNER' }, start: '2014-01-01' };
    const later = { actors: { A: 'LEAD', C: 'PARTNER' }, start: '2016-01-01' };
    const readSizes = async (initiatives: Record<string, InitiativeOf>) => {
      await given(database, {
        initiatives: { i1: pair, i2: { ...pair, actors: { C: 'LEAD', D: 'PARTNER' } }, ...initiatives },
      });
      return (await ask(`{ recommendationQuality(split: "${SPLIT}") { ${sizes} } }`)).recommendationQuality;
    };
    const none = { actorCount: 4, testActorCount: 0, newTieCount: 0, laterInitiativeCount: 0 };
    expect(await readSizes({ i3: later })).toEqual({
      ...none,
      testActorCount: 2,
      newTieCount: 1,
      laterInitiativeCount: 1,
    });
    expect(await readSizes({ i3: { ...later, status: 'ABANDONED' } })).toEqual(none);
    expect(await readSizes({ i3: { ...later, archived: true } })).toEqual(none);
    expect(await readSizes({ i3: { ...later, start: null } })).toEqual(none);
    const joins = { ...pair, roles: [['C', 'PARTNER', '2016-02-01', null]] as const };
    expect(await readSizes({ i3: joins })).toEqual({
      ...none,
      testActorCount: 3,
      newTieCount: 2,
      laterInitiativeCount: 1,
    });
  });

  it('splits twelve months ago by default, and refuses a day in the future', async () => {
    await given(database, {});
    const { recommendationQuality } = await ask(`{ recommendationQuality { split ${sizes} methods { name } } }`);
    // In the time zone of the readers, where the next day begins before it does in UTC.
    const day = today();
    expect(recommendationQuality).toMatchObject({
      split: `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`,
      newTieCount: 0,
      methods: null,
    });
    const { errors } = await answer('{ recommendationQuality(split: "2999-01-01") { split } }');
    expect(errors?.[0]?.message).toBe(
      'recommendationQuality: split: 2999-01-01 is in the future; give a day in the past',
    );
  });
});
