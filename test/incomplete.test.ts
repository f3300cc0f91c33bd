/** The question incomplete: facts whose absence keeps an actor or an initiative out of answers, the most important first, in its territory. */
import { expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database, { day: '2026-03-01' });

const whole = { siret: '73282932000074', kind: 'ASSOCIATION', themes: ['outils'], seat: 'c1', contact: 'Accueil' };
const town: World = {
  actors: {
    A: whole,
    B: { ...whole, siret: '55210055400013' },
    nowhere: {
      kind: 'ASSOCIATION',
      themes: ['outils'],
      siret: '44306184100047',
      contact: 'Accueil',
      needs: [['SKILLS', 'outils']],
    },
    unknown: { themes: ['outils'], seat: 'c6', contact: 'Accueil', offers: [['SKILLS', 'outils']] },
    council: { kind: 'BODY' },
    idle: { ...whole, siret: '77567227224075', seat: 'c4', memberOf: ['network'] },
    network: { ...whole, kind: 'NETWORK', siret: '48321574600038', seat: 'c4' },
    funder: { ...whole, siret: '30003120600033', seat: 'c4' },
    // From a list of names, and from a list of subsidies.
    named: { kind: 'ASSOCIATION' },
    club: { kind: 'ASSOCIATION' },
  },
  initiatives: {
    whole: { themes: ['outils'], covers: ['E1'], audiences: ['SENIORS'], actors: { A: 'LEAD', B: 'PARTNER' } },
    alone: { themes: ['outils'], covers: ['E3'], audiences: ['SENIORS'], actors: { A: 'LEAD' } },
    bare: { themes: ['med'], covers: [], start: null, end: null, actors: { A: 'PARTNER', B: 'PARTNER' } },
    over: { themes: [], covers: [], end: '2026-02-28', actors: { A: 'LEAD' } },
    call: { kind: 'CALL', themes: [], covers: [], actors: {} },
  },
  funding: [
    { funder: 'funder', beneficiary: 'A', initiative: 'whole', amount: 100_000 },
    { funder: 'funder', beneficiary: 'club', amount: 100_000 },
  ],
};

const givenTown = () =>
  given(database, town).then(() => database.driver.executeQuery("MATCH (a:Actor {id: 'unknown'}) REMOVE a.kind"));

const rows = async (args = ''): Promise<string[]> => {
  const { incomplete } = await ask(
    `{ incomplete(first: 200${args}) { totalCount nodes { entity { id } missing { lack } } } }`,
  );
  expect(incomplete.totalCount).toBe(incomplete.nodes.length);
  return incomplete.nodes.map(
    ({ entity, missing }: { entity: { id: string }; missing: { lack: string }[] }) =>
      `${entity.id}: ${missing.map(({ lack }) => lack).join(' ')}`,
  );
};

it('incomplete lists missing facts, the one that keeps an entity out of most answers first; ended initiatives, bodies and who is known by a grant alone are left out', async () => {
  await givenTown();
  expect(await rows()).toEqual([
    'bare: NO_THEME NO_TERRITORY NO_LEAD NO_DATE NO_AUDIENCE',
    'alone: ONE_PARTICIPANT',
    'named: NO_PLACE NO_SUBJECT NO_ACTIVITY NO_NUMBER',
    'nowhere: NO_PLACE',
    'idle: NO_ACTIVITY',
    'unknown: NO_KIND NO_NUMBER',
  ]);
  const { incomplete } = await ask('{ incomplete { counts { lack count } } }');
  const twice = ['NO_PLACE', 'NO_ACTIVITY', 'NO_NUMBER'];
  expect(incomplete.counts).toHaveLength(11);
  for (const { lack, count } of incomplete.counts) expect(count, lack).toBe(twice.includes(lack) ? 2 : 1);
});

it('incomplete can be filtered by territory, where an entity without a place counts with those it is tied to, and by the missing fact', async () => {
  await givenTown();
  expect(await rows(', territory: "E3"')).toEqual(['alone: ONE_PARTICIPANT', 'unknown: NO_KIND NO_NUMBER']);
  expect(await rows(', territory: "c1"')).toEqual(['bare: NO_THEME NO_TERRITORY NO_LEAD NO_DATE NO_AUDIENCE']);
  expect(await rows(', lack: [NO_NUMBER, NO_PLACE]')).toEqual([
    'named: NO_PLACE NO_SUBJECT NO_ACTIVITY NO_NUMBER',
    'nowhere: NO_PLACE',
    'unknown: NO_KIND NO_NUMBER',
  ]);
  expect((await answer('{ incomplete(territory: "nowhere") { totalCount } }')).errors?.[0]?.message).toContain(
    'nowhere',
  );
});

it('incomplete says what a given actor or initiative lacks, and has no row for one that lacks nothing', async () => {
  await givenTown();
  expect(await rows(', entity: "alone"')).toEqual(['alone: ONE_PARTICIPANT']);
  expect(await rows(', entity: "unknown"')).toEqual(['unknown: NO_KIND NO_NUMBER']);
  expect(await rows(', entity: "unknown", lack: [NO_PLACE]')).toEqual([]);
  expect(await rows(', entity: "whole"')).toEqual([]);
  expect(await rows(', entity: "over"')).toEqual([]);
  const { incomplete } = await ask('{ incomplete(entity: "unknown") { counts { lack count } } }');
  expect(incomplete.counts).toEqual([
    { lack: 'NO_KIND', count: 1 },
    { lack: 'NO_NUMBER', count: 1 },
  ]);
  for (const id of ['nobody', 'outils'])
    expect((await answer(`{ incomplete(entity: "${id}") { totalCount } }`)).errors?.[0]?.message).toContain(
      `there is no Actor or Initiative "${id}"; look it up in actors(filter: {text: …}) or initiatives(filter: {text: …})`,
    );
});

it('incomplete says why each fact matters, in either language, page by page', async () => {
  await givenTown();
  const { incomplete } = await ask(
    '{ incomplete(first: 2) { nodes { missing { fr: why en: why(language: EN) } } pageInfo { hasNextPage endCursor } } }',
  );
  expect(incomplete.nodes[1].missing).toEqual([
    {
      fr: 'Avec un seul participant connu, l’initiative ne relie personne\u00a0: ses partenaires paraissent à relier.',
      en: 'With one known participant it ties nobody: its partners look as if they stood alone.',
    },
  ]);
  const next = await ask(
    `{ incomplete(first: 2, after: "${incomplete.pageInfo.endCursor}") { nodes { entity { id } } } }`,
  );
  expect(next.incomplete.nodes.map(({ entity }: { entity: { id: string } }) => entity.id)).toEqual([
    'named',
    'nowhere',
  ]);
});

it('incomplete asks for the contact of whom matters may say to call, last, and first of who leads, seeks, offers and funds most', async () => {
  const { contact: _, ...bare } = whole;
  await given(database, {
    actors: {
      leads: { ...bare, needs: [['SKILLS', 'outils']] },
      led: { ...bare, siret: '55210055400013' },
      seeks: { ...bare, siret: '44306184100047', needs: [['SKILLS', 'outils']] },
      offers: { kind: 'ASSOCIATION', themes: ['outils'], siret: '77567227224075', offers: [['SKILLS', 'outils']] },
      funds: { ...bare, siret: '30003120600033' },
      partner: { ...bare, siret: '48321574600038' },
      known: { ...whole, siret: '32212916600208', needs: [['SKILLS', 'outils']] },
    },
    initiatives: {
      current: {
        themes: ['outils'],
        covers: ['E1'],
        audiences: ['SENIORS'],
        actors: { leads: 'LEAD', partner: 'PARTNER' },
      },
      over: { themes: ['outils'], covers: ['E1'], end: '2026-02-28', actors: { led: 'LEAD', partner: 'PARTNER' } },
    },
    funding: [{ funder: 'funds', beneficiary: 'leads', initiative: 'current', amount: 100_000 }],
  });
  expect(await rows()).toEqual([
    'offers: NO_PLACE NO_CONTACT',
    'leads: NO_CONTACT',
    ...['funds: NO_CONTACT', 'seeks: NO_CONTACT'],
  ]);
  // Of those without a contact alone, who lacks something else does not come first.
  expect((await rows(', lack: [NO_CONTACT]'))[0]).toBe('leads: NO_CONTACT');
  expect(await rows(', asOf: "2026-02-28", lack: [NO_CONTACT]')).toContain('led: NO_CONTACT');
  const { incomplete } = await ask('{ incomplete(lack: [NO_CONTACT], first: 1) { nodes { missing { lack why } } } }');
  expect(incomplete.nodes[0].missing[0].why).toBe(
    'L’acteur porte, cherche, propose ou finance quelque chose\u00a0: les sujets peuvent dire de l’appeler, sans dire qui demander.',
  );
});

it('incomplete is empty where everything is known', async () => {
  await given(database, { actors: { A: { ...whole, needs: [['SKILLS', 'outils']] } } });
  expect(await rows()).toEqual([]);
});
