/** The acts about actors, initiatives, funding links and their relations: what they write, what they refuse, and the next answer. */
import { beforeEach, describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { modelOf } from './model.js';
import { given } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);

/**
 *   E1  i1 {demarches} led by L1, i2 {demarches} led by L2;  Hub is a BODY, Net a NETWORK, Solo alone on outils
 *   Zed grants 1000.00 to L1 for i1
 */
beforeEach(() =>
  given(database, {
    actors: {
      Hub: { kind: 'BODY' },
      Net: { kind: 'NETWORK' },
      Solo: { themes: ['outils'], actsIn: ['E1'] },
      Zed: { kind: 'REGION', siren: '552100554', siret: '55210055400013' },
      Gone: { archived: true },
    },
    initiatives: { i1: { themes: ['demarches'] }, i2: { themes: ['demarches'] } },
    funding: [{ funder: 'Zed', beneficiary: 'L1', initiative: 'i1', amount: 100_000 }],
  }),
);

type Payload = Record<string, unknown> & { change: string; sequence: number; userErrors: Record<string, string>[] };

const entityOf = (act: string) =>
  /FundingLink/.test(act) ? 'fundingLink' : /Initiative|Participation/.test(act) ? 'initiative' : 'actor';

async function perform(act: string, input: object, fields = 'id revision'): Promise<Payload> {
  const type = `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;
  const entity = act.startsWith('archive') ? 'archived' : `${entityOf(act)} { ${fields} }`;
  const data = await ask(
    `mutation ($input: ${type}!) { ${act}(input: $input) { ${entity} change sequence userErrors { code field message } } }`,
    { input },
  );
  return data[act];
}

async function refusals(act: string, input: object): Promise<string[]> {
  const before = await modelOf(database);
  const { change, sequence, userErrors } = await perform(act, input);
  expect([change, sequence, await modelOf(database)]).toEqual([null, null, before]);
  return userErrors.map(({ code, field, message }) => `${code} ${[field].flat().join('.')}: ${message}`);
}

async function undo(change: string) {
  const { undo } = await ask(
    'mutation ($change: ID!) { undo(change: $change) { undone kept change userErrors { code message } } }',
    { change },
  );
  return undo;
}

const idOf = (payload: Payload, word: string) => (payload[word] as { id: string }).id;

describe('an actor', () => {
  const fields = `id name aliases kind siren siret rna needs { resource theme { id } note } offers { resource theme { id } note } audiences tags verifiedOn contact note personalContact
    seatedIn { id } actsIn { id } themes { id } revision`;

  it('is created with all fields of its input, under its SIRET', async () => {
    const said = {
      ...{ name: 'Le Fab', aliases: ['Fab'], kind: 'ASSOCIATION', siren: '732829320', siret: '73282932000074' },
      ...{ rna: 'W123456789', audiences: ['SENIORS'], tags: ['a', 'b'] },
      ...{ verifiedOn: '2026-02-01', contact: 'Accueil', note: 'À rappeler', personalContact: 'Mme X' },
    };
    const links = { seatedIn: 'c1', actsIn: ['E1', 'E2'], themes: ['outils', 'fibre'] };
    const resources = {
      needs: [{ resource: 'STAFF', theme: 'outils', note: 'Le mardi' }],
      offers: [{ resource: 'DATA', theme: 'med', note: null }],
    };
    const { actor, change, sequence, userErrors } = await perform(
      'createActor',
      { ...said, ...links, ...resources, name: ' Le Fab ', siret: '732 829 320 00074' },
      fields,
    );
    expect([change, sequence, userErrors]).toEqual(['change-1', 1, []]);
    const { seatedIn, actsIn, themes, needs, offers, ...rest } = actor as Record<
      'seatedIn' | 'actsIn' | 'themes' | 'needs' | 'offers',
      { id: string }[]
    >;
    const themed = (list: readonly { theme: string }[]) => list.map((each) => ({ ...each, theme: { id: each.theme } }));
    expect({ needs, offers }).toEqual({ needs: themed(resources.needs), offers: themed(resources.offers) });
    expect(rest).toEqual({ ...said, id: 'actor-73282932000074', revision: 1 });
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
    expect([seatedIn, ids(actsIn), ids(themes)]).toEqual([{ id: 'c1' }, ['E1', 'E2'], ['fibre', 'outils']]);
  });

  it('is edited in its needs: a repeated one keeps its source, the others are replaced, and a fault names its place', async () => {
    await database.driver.executeQuery(
      `MATCH (a:Actor {id: 'Solo'}), (t:Theme {id: 'outils'})
       CREATE (a)-[:NEEDS {resource: 'STAFF', source: 'source-x', row: 2}]->(t), (a)-[:NEEDS {resource: 'DATA'}]->(t)`,
    );
    const asked = 'needs { resource theme { id } note source row } revision';
    const edit = (needs: unknown) => perform('editActor', { actor: 'Solo', needs }, asked);
    const [staff, skills] = [
      { resource: 'STAFF', theme: 'outils' },
      { resource: 'SKILLS', theme: 'fibre', note: ' Deux jours ' },
    ];
    const { actor } = await edit([staff, skills]);
    expect(actor).toMatchObject({
      needs: [
        { resource: 'SKILLS', theme: { id: 'fibre' }, note: 'Deux jours', source: null, row: null },
        { resource: 'STAFF', theme: { id: 'outils' }, note: null, source: 'source-x', row: 2 },
      ],
    });
    const refused = await edit([staff, { ...staff, note: 'bis' }, { resource: 'DATA', theme: 'nowhere' }]);
    expect(refused.userErrors).toMatchObject([
      { code: 'STATED_TWICE', field: ['input', 'needs', '1'] },
      { code: 'UNKNOWN_ID', field: ['input', 'needs', '2', 'theme'] },
    ]);
    expect((await edit([])).actor).toMatchObject({ needs: [] });
  });

  it('is in each payload of a request as it is after that act', async () => {
    const needs = (resource: string) =>
      `editActor(input: {actor: "Solo", needs: [{resource: ${resource}, theme: "outils"}]}) { actor { needs { resource } } }`;
    expect(await ask(`mutation { first: ${needs('STAFF')} second: ${needs('DATA')} }`)).toEqual({
      first: { actor: { needs: [{ resource: 'STAFF' }] } },
      second: { actor: { needs: [{ resource: 'DATA' }] } },
    });
  });

  it('takes the SIREN from the SIRET, and gets a random id without numbers', async () => {
    const { actor } = await perform('createActor', { name: 'A', siret: '73282932000074' }, 'id siren');
    expect(actor).toEqual({ id: 'actor-73282932000074', siren: '732829320' });
    expect(idOf(await perform('createActor', { name: 'B', rna: 'w123456789' }), 'actor')).toBe('actor-W123456789');
    const first = idOf(await perform('createActor', { name: 'C' }), 'actor');
    const second = idOf(await perform('createActor', { name: 'C' }), 'actor');
    expect([first, second]).toEqual([expect.stringMatching(/^actor-[0-9a-f]{12}$/), expect.not.stringMatching(first)]);
  });

  it('changes only the given fields', async () => {
    await perform('editActor', { actor: 'Solo', tags: ['x'], note: 'n', kind: 'COMPANY', actsIn: ['E1', 'E3'] });
    const { actor, change } = await perform(
      'editActor',
      { actor: 'Solo', name: 'Seul', tags: null, actsIn: ['E3'] },
      fields,
    );
    expect(change).toBe('change-2');
    expect(actor).toMatchObject({
      ...{ name: 'Seul', tags: null, note: 'n', kind: 'COMPANY', revision: 2 },
      ...{ actsIn: [{ id: 'E3' }], themes: [{ id: 'outils' }] },
    });
  });

  it('is not written by an edit with equal values', async () => {
    const { actor, change, sequence, userErrors } = await perform('editActor', {
      actor: 'Solo',
      name: 'Solo ',
      tags: [],
      themes: ['outils'],
    });
    expect([actor, change, sequence, userErrors]).toEqual([{ id: 'Solo', revision: null }, null, null, []]);
  });

  it('keeps the link that a source states when another one is added', async () => {
    await database.driver.executeQuery("MATCH (:Actor {id: 'Solo'})-[w:WORKS_ON]->() SET w.source = 's', w.row = 7");
    await perform('editActor', { actor: 'Solo', themes: ['fibre', 'outils'] });
    expect((await modelOf(database)).filter((line) => line.startsWith('Solo WORKS_ON'))).toEqual([
      'Solo WORKS_ON fibre []',
      'Solo WORKS_ON outils [["row","7"],["source","s"]]',
    ]);
  });

  it('that is archived is in no answer; created again under its number, it returns with the new input', async () => {
    const { archived, change } = await perform('archiveActor', { actor: 'L1' });
    expect([archived, change]).toEqual(['L1', 'change-1']);
    expect(await ask('{ node(id: "L1") { __typename } }')).toEqual({ node: { __typename: 'Gone' } });
    const created = { name: 'A', siren: '732829320', tags: ['t'], themes: ['outils'] };
    const id = idOf(await perform('createActor', created), 'actor');
    await perform('archiveActor', { actor: id });
    const { actor } = await perform(
      'createActor',
      { name: 'B', siren: '732829320' },
      'id name tags themes { id } revision',
    );
    expect(actor).toEqual({ id, name: 'B', tags: null, themes: [], revision: 3 });
  });

  it.each([
    [{ name: '  ' }, 'EMPTY input.name: createActor: name: it is empty; fill it in'],
    [
      { name: 'x'.repeat(501) },
      'TOO_LONG input.name: createActor: name: it has 501 characters, and the limit is 500; shorten it',
    ],
    [
      { siret: '73282932000075' },
      'WRONG_SIRET input.siret: createActor: siret: "73282932000075" is not a SIRET (fourteen digits with a valid Luhn check, the last five not 00000); correct it, or leave it out',
    ],
    [
      { siren: '12' },
      'WRONG_SIREN input.siren: createActor: siren: "12" is not a SIREN (nine digits with a valid Luhn check); correct it, or leave it out',
    ],
    [
      { rna: '123' },
      'WRONG_RNA input.rna: createActor: rna: "123" is not an RNA number (W and nine digits); correct it, or leave it out',
    ],
    [
      { siret: '73282932000074', siren: '552100554' },
      'SIREN_NOT_OF_SIRET input.siren: createActor: siren: SIREN 552100554 is not the beginning of SIRET 73282932000074; correct one of the two',
    ],
    [
      { siret: '55210055400013' },
      'ALREADY_EXISTS input.siret: createActor: siret: SIRET 55210055400013 is already the number of Zed; edit that actor, or merge the two with mergeActors',
    ],
    [
      { siren: '552100554' },
      'ALREADY_EXISTS input.siren: createActor: siren: SIREN 552100554 is already the number of Zed; edit that actor, or merge the two with mergeActors',
    ],
    [
      { seatedIn: 'nowhere' },
      'UNKNOWN_ID input.seatedIn: createActor: seatedIn: there is no Territory "nowhere", or it is archived; look it up in territories(filter: {text: …})',
    ],
    [
      { siret: '78613700000000' },
      'WRONG_SIRET input.siret: createActor: siret: "78613700000000" is not a SIRET (fourteen digits with a valid Luhn check, the last five not 00000); correct it, or leave it out',
    ],
    [
      { themes: ['E1'] },
      'WRONG_KIND input.themes.0: createActor: themes: "E1" is of the kind Territory, not Theme; look one up in themes(filter: {text: …})',
    ],
    [
      { bodyType: 'TECHNICAL' },
      'ONLY_FOR_BODY input.bodyType: createActor: bodyType: only an actor of kind BODY has this field; leave it out, or set kind to BODY',
    ],
    [
      { tags: Array.from({ length: 201 }, (_, k) => `t${k}`) },
      'TOO_MANY input.tags: createActor: tags: there are 201 of them, and the limit is 200; keep the most important ones',
    ],
  ])('is refused with %j', async (input, message) => {
    expect(await refusals('createActor', { name: 'A', ...input })).toEqual([message]);
  });

  it('has all its faults reported at once', async () => {
    const faults = await refusals('editActor', { actor: 'Solo', name: null, siren: '1', themes: ['x', 'y'] });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'WRONG_SIREN input.siren',
      'EMPTY input.name',
      'UNKNOWN_ID input.themes.0',
      'UNKNOWN_ID input.themes.1',
    ]);
  });

  it.each(['nobody', 'Gone', 'i1', ''])('that does not exist (%s) is not edited, archived or related', async (id) => {
    const words =
      id === 'Gone'
        ? /: "Gone" was archived on \d{4}-\d\d-\d\d; ask node\(id:\) what is known of it$/
        : `: there is no Actor "${id}", or it is archived; look it up in actors(filter: {text: …})`;
    for (const [act, field, input] of [
      ['editActor', 'actor', { name: 'A' }],
      ['archiveActor', 'actor', {}],
      ['mergeActors', 'merge', { keep: 'Solo' }],
    ] as const) {
      const [refused, ...others] = await refusals(act, { [field]: id, ...input });
      expect(others).toEqual([]);
      expect(refused).toContain(`UNKNOWN_ID input.${field}: ${act}: ${field}: `);
      expect(refused).toMatch(words);
    }
    const [fault] = await refusals('setMembership', { member: 'Solo', organisation: id });
    expect(fault).toMatch(id === 'i1' ? /^WRONG_KIND input\.organisation/ : /^UNKNOWN_ID input\.organisation/);
  });

  it('is not overwritten by a caller with an outdated revision', async () => {
    await perform('editActor', { actor: 'Solo', name: 'B', revision: 0 });
    expect(await refusals('editActor', { actor: 'Solo', name: 'C', revision: 0 })).toEqual([
      'STALE input.revision: editActor: revision: you give revision 0, and the current revision is 1; read it again, and give the revision that you then read',
    ]);
    expect(await refusals('archiveActor', { actor: 'Solo', revision: 7 })).toHaveLength(1);
    expect(await refusals('setMembership', { member: 'Solo', organisation: 'Net', revision: 7 })).toHaveLength(1);
    const both = await Promise.all(
      ['D', 'E'].map((name) => perform('editActor', { actor: 'Solo', name, revision: 1 })),
    );
    expect(both.map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1]);
  });
});

describe('an initiative', () => {
  it('is created, edited and archived; the next answer includes it', async () => {
    const overlapping = async () => (await ask('{ overlaps { nodes { id } } }')).overlaps.nodes.length;
    expect(await overlapping()).toBe(1);
    const input = {
      title: 'Neuf',
      kind: 'PROJECT',
      startDate: '2026-01-01',
      endDate: '2026-12-31',
      budget: '12000.50',
    };
    const links = { themes: ['demarches'], territories: ['E1'], partOf: [] };
    const created = await perform(
      'createInitiative',
      { ...input, ...links },
      'id title startDate endDate budget revision',
    );
    const id = idOf(created, 'initiative');
    expect(created.initiative).toEqual({
      title: 'Neuf',
      startDate: '2026-01-01',
      endDate: '2026-12-31',
      budget: '12000.50',
      id,
      revision: 1,
    });
    expect(await overlapping()).toBe(3);
    await perform('editInitiative', { initiative: id, themes: ['fibre'] });
    expect(await overlapping()).toBe(1);
    await perform('archiveInitiative', { initiative: 'i1' });
    expect(await overlapping()).toBe(0);
    await undo('change-3');
    await undo('change-2');
    expect(await overlapping()).toBe(3);
  });

  it.each([
    [
      { endDate: '2026-01-01', startDate: '2026-02-01' },
      /^INVERTED_DATES input\.endDate: .* the end, 2026-01-01, is before the start, 2026-02-01; correct one of the two$/,
    ],
    [
      { startDate: '2027-01-01' },
      /^INVERTED_DATES input\.endDate: .* the end, 2026-12-31, is before the start, 2027-01-01/,
    ],
    [{ budget: '-1.00' }, /^NEGATIVE_AMOUNT input\.budget: .* the amount is below 0; give an amount of 0 or more$/],
    [{ kind: null }, /^EMPTY input\.kind: .* it is empty/],
    [
      { partOf: ['i1'] },
      /^PART_OF_ITSELF input\.partOf: .* i1 is already part of i1; name a whole that is not one of its parts$/,
    ],
    [{ territories: ['demarches'] }, /^WRONG_KIND input\.territories\.0/],
    [
      {
        joins: [
          { actor: 'Solo', role: 'PARTNER' },
          { actor: 'Gone', role: 'LEAD' },
        ],
      },
      /^UNKNOWN_ID input\.joins\.1/,
    ],
    [{ joins: [{ actor: 'i2', role: 'PARTNER' }] }, /^WRONG_KIND input\.joins\.0/],
    [{ joins: Array(201).fill({ actor: 'Solo', role: 'PARTNER' }) }, /^TOO_MANY input\.joins: .* 201/],
  ])('is refused with %j', async (input, message) => {
    expect(await refusals('editInitiative', { initiative: 'i1', ...input })).toEqual([expect.stringMatching(message)]);
  });

  it('takes in whoever joins it in the act that edits it, and one undo takes back both', async () => {
    const roles = 'title participantsConnection { edges { properties { role } node { id } } }';
    const joins = [
      { actor: 'Solo', role: 'PARTNER' },
      { actor: 'L1', role: 'LEAD' },
    ];
    const { initiative, change, sequence } = await perform(
      'editInitiative',
      { initiative: 'i1', title: 'Un', joins },
      roles,
    );
    expect(sequence).toBe(1);
    const { title, participantsConnection } = initiative as {
      title: string;
      participantsConnection: { edges: { properties: { role: string }; node: { id: string } }[] };
    };
    expect(title).toBe('Un');
    const told = participantsConnection.edges.map(({ properties: { role }, node: { id } }) => `${id} ${role}`);
    expect(told.sort()).toEqual(['L1 LEAD', 'Solo PARTNER']);
    expect(await undo(change)).toMatchObject({ undone: ['i1'], kept: [], userErrors: [] });
    const { initiative: after } = await ask(`{ initiative(id: "i1") { ${roles} } }`);
    expect(after.title).not.toBe('Un');
    expect(after.participantsConnection.edges).toEqual([{ properties: { role: 'LEAD' }, node: { id: 'L1' } }]);
  });

  it('cannot be part of its own part', async () => {
    await perform('editInitiative', { initiative: 'i2', partOf: ['i1'] });
    expect(await refusals('editInitiative', { initiative: 'i1', partOf: ['i2'] })).toEqual([
      'PART_OF_ITSELF input.partOf: editInitiative: partOf: i2 is already part of i1; name a whole that is not one of its parts',
    ]);
  });
});

describe('a funding link', () => {
  const fields =
    'id status amount decidedOn decidedIn funder { id } beneficiary { id } initiative { id } themes { id } revision';

  it('is created, edited and archived', async () => {
    const input = {
      funder: 'Zed',
      beneficiary: 'L2',
      status: 'SUBMITTED',
      amountRequested: '500.00',
      initiative: 'i2',
      themes: ['fibre'],
    };
    const id = idOf(await perform('createFundingLink', input), 'fundingLink');
    expect(id).toMatch(/^funding-[0-9a-f]{12}$/);
    const granted = {
      fundingLink: id,
      status: 'GRANTED',
      amount: '400.00',
      decidedOn: '2026-01-15',
      beneficiary: 'Solo',
      initiative: null,
    };
    // Own funds are the one grant to oneself.
    const own = { funder: 'Zed', beneficiary: 'Zed', status: 'GRANTED', nature: 'OWN_FUNDS' };
    idOf(await perform('createFundingLink', own), 'fundingLink');
    const { fundingLink } = await perform('editFundingLink', granted, fields);
    expect(fundingLink).toEqual({
      ...{ id, status: 'GRANTED', amount: '400.00', decidedOn: '2026-01-15', decidedIn: 2026, revision: 2 },
      ...{ funder: { id: 'Zed' }, beneficiary: { id: 'Solo' }, initiative: null, themes: [{ id: 'fibre' }] },
    });
    const total = async () => (await ask('{ fundingLinks { totalAmount } }')).fundingLinks.totalAmount;
    expect(await total()).toBe('1400.00');
    await perform('archiveFundingLink', { fundingLink: id });
    expect(await total()).toBe('1000.00');
  });

  it.each([
    [
      { beneficiary: 'Zed' },
      /^GRANT_TO_ITSELF input\.beneficiary: .* Zed would be both the funder and the beneficiary; name another actor, or choose the nature OWN_FUNDS$/,
    ],
    [{ amount: '-0.01' }, /^NEGATIVE_AMOUNT input\.amount: /],
    [{ funder: null }, /^EMPTY input\.funder: .* it is empty/],
    [{ funder: 'i1' }, /^WRONG_KIND input\.funder: /],
    [
      { decidedIn: 2025, decidedOn: '2026-01-01' },
      /^YEAR_NOT_OF_DAY input\.decidedIn: .* 2025 is not the year of 2026-01-01/,
    ],
    [{ decidedIn: 26 }, /^WRONG_YEAR input\.decidedIn: .* 26 is not the year of a decision/],
  ])('is refused with %j', async (input, message) => {
    expect(await refusals('editFundingLink', { fundingLink: 'funding-1', ...input })).toEqual([
      expect.stringMatching(message),
    ]);
  });
});

describe('a relation', () => {
  const kindsOf = async () => {
    const { isolatedActors } = await ask(
      '{ isolatedActors(first: 200, repeats: true, endingWithin: null) { nodes { kind actor { id } } } }',
    );
    return Object.fromEntries(
      isolatedActors.nodes.map(({ kind, actor }: { kind: string; actor: { id: string } }) => [actor.id, kind]),
    );
  };
  const relationsOf = async (beginning: string) =>
    (await modelOf(database)).filter((line) => line.startsWith(beginning));

  it('creates a tie that the next answer includes, and removes it', async () => {
    expect(await kindsOf()).toMatchObject({ Solo: 'NO_TIES', L1: 'FUNDING_ONLY' });
    await perform('setParticipation', { initiative: 'i1', actor: 'Solo', role: 'PARTNER' });
    expect(await kindsOf()).toMatchObject({ Solo: 'SINGLE_THREAD', L1: 'SINGLE_THREAD' });
    await perform('removeParticipation', { initiative: 'i1', actor: 'Solo' });
    expect(await kindsOf()).toMatchObject({ Solo: 'NO_TIES' });
    await perform('setMembership', { member: 'Solo', organisation: 'Hub', role: 'MEMBER' });
    expect(await kindsOf()).toMatchObject({ Solo: 'SEAT_ONLY' });
    await perform('setLink', { actor: 'L2', linkedTo: 'Solo', nature: 'CONVENTION_WITH', from: '2020-01-01' });
    expect(await kindsOf()).toMatchObject({ Solo: 'SINGLE_THREAD', L2: 'SINGLE_THREAD' });
  });

  it('has one first day for each time that it was valid; an unknown one is filled in', async () => {
    const set = (dates: object) =>
      perform('setMembership', { member: 'Solo', organisation: 'Net', role: 'MEMBER', ...dates });
    await set({});
    await set({ from: '2020-01-01', to: '2021-12-31' });
    await set({ from: '2024-01-01' });
    await set({ from: '2020-01-01', to: '2022-06-30' });
    expect(await relationsOf('Solo MEMBER_OF')).toEqual([
      'Solo MEMBER_OF Net [["from","2020-01-01"],["role","MEMBER"],["to","2022-06-30"]]',
      'Solo MEMBER_OF Net [["from","2024-01-01"],["role","MEMBER"]]',
    ]);
    expect(
      await refusals('setMembership', { member: 'Solo', organisation: 'Net', role: 'MEMBER', to: '2025-01-01' }),
    ).toEqual([
      'SEVERAL_RELATIONS input.from: setMembership: from: there are several relations, with the first days 2020-01-01, 2024-01-01; choose one by its first day',
    ]);
    await perform('removeMembership', { member: 'Solo', organisation: 'Net', from: '2024-01-01' });
    await set({ to: null });
    expect(await relationsOf('Solo MEMBER_OF')).toEqual([
      'Solo MEMBER_OF Net [["from","2020-01-01"],["role","MEMBER"]]',
    ]);
  });

  it('is refused with itself, with an end before its start, or when none exists', async () => {
    expect(await refusals('setMembership', { member: 'Solo', organisation: 'Solo' })).toEqual([
      'SAME_ON_BOTH_SIDES input.organisation: setMembership: organisation: Solo is on both sides; name another actor',
    ]);
    expect(await refusals('setLink', { actor: 'Solo', linkedTo: 'Solo', nature: 'UNIT_OF' })).toHaveLength(1);
    expect(
      await refusals('setParticipation', {
        initiative: 'i1',
        actor: 'L1',
        role: 'LEAD',
        from: '2026-02-01',
        to: '2026-01-01',
      }),
    ).toEqual([
      'INVERTED_DATES input.to: setParticipation: to: the end, 2026-01-01, is before the start, 2026-02-01; correct one of the two',
    ]);
    expect(await refusals('removeParticipation', { initiative: 'i1', actor: 'L1', role: 'PARTNER' })).toEqual([
      'UNKNOWN_RELATION input.actor: removeParticipation: actor: i1 has no relation "participation PARTNER" with L1; read its relations, and name one of them',
    ]);
    expect(await refusals('setParticipation', { initiative: 'x', actor: 'y', role: 'LEAD' })).toHaveLength(2);
  });
});

describe('two records of one actor', () => {
  const fields =
    'id name aliases siren siret statedIdentifiers note themes { id } initiatives { id } memberOf { id } fundingGranted { id }';

  beforeEach(async () => {
    for (const [act, input] of [
      ['createActor', { name: 'Région', siren: '732829320', note: 'une', themes: ['fibre'], aliases: ['Reg'] }],
      ['setMembership', { member: 'Zed', organisation: 'Net' }],
      ['setMembership', { member: 'L1', organisation: 'Zed' }],
      ['setMembership', { member: 'Zed', organisation: 'actor-732829320' }],
      ['setParticipation', { initiative: 'i2', actor: 'Zed', role: 'PARTNER' }],
      ['setParticipation', { initiative: 'i2', actor: 'actor-732829320', role: 'PARTNER' }],
      ['editActor', { actor: 'Zed', note: 'deux', themes: ['fibre', 'outils'] }],
    ] as const) {
      expect((await perform(act, input)).userErrors).toEqual([]);
    }
  });

  it('are merged with relations, names, numbers and notes of both; undo separates them', async () => {
    const before = await modelOf(database);
    const { actor, change } = await perform('mergeActors', { keep: 'actor-732829320', merge: 'Zed' }, fields);
    expect(actor).toMatchObject({
      ...{ id: 'actor-732829320', name: 'Région', aliases: ['Reg', 'Zed'], siren: '732829320', siret: null },
      ...{ statedIdentifiers: ['552100554', '55210055400013'], note: 'une\n\ndeux', memberOf: [{ id: 'Net' }] },
      ...{ initiatives: [{ id: 'i2' }], fundingGranted: [{ id: 'funding-1' }] },
    });
    expect((actor as { themes: { id: string }[] }).themes.map(({ id }) => id).sort()).toEqual(['fibre', 'outils']);
    // Both took part in the same role: once is enough.
    expect((await modelOf(database)).filter((line) => line.includes('PARTICIPATES_IN i2'))).toEqual([
      'L2 PARTICIPATES_IN i2 [["role","LEAD"]]',
      'actor-732829320 PARTICIPATES_IN i2 [["role","PARTNER"]]',
    ]);
    const { node, L1 } = await ask(
      '{ node(id: "Zed") { __typename } L1: node(id: "L1") { ... on Actor { memberOf { id } } } }',
    );
    expect([node, L1.memberOf]).toEqual([{ __typename: 'Gone' }, [{ id: 'actor-732829320' }]]);
    const { undone, kept } = await undo(change);
    expect([undone.sort(), kept]).toEqual([['L1', 'Zed', 'actor-732829320', 'funding-1', 'i2'], []]);
    expect(await modelOf(database)).toEqual(before);
  });

  it('change the name of the body of decisions to the new one', async () => {
    const input = { suggestion: 'overlap-i1-i2', status: 'RETAINED', body: 'Hub' };
    await ask('mutation ($input: DecideInput!) { decide(input: $input) { change } }', { input });
    await perform('createActor', { name: 'Conseil', kind: 'BODY', siren: '356000000' });
    await perform('mergeActors', { keep: 'actor-356000000', merge: 'Hub' });
    const { decisions } = await ask('{ decisions { nodes { body { id } } } }');
    expect(decisions.nodes).toEqual([{ body: { id: 'actor-356000000' } }]);
  });

  it('keep later edits when they are separated', async () => {
    const { change } = await perform('mergeActors', { keep: 'actor-732829320', merge: 'Zed' });
    await perform('editInitiative', { initiative: 'i2', title: 'Deux' });
    const { undone, kept } = await undo(change);
    expect([undone.length, kept]).toEqual([4, ['i2']]);
    const { node } = await ask('{ node(id: "i2") { ... on Initiative { title participants { id } } } }');
    expect(node.participants.map(({ id }: { id: string }) => id).sort()).toEqual(['L2', 'actor-732829320']);
  });

  it('are not merged with themselves, nor while funding goes from one to the other', async () => {
    expect(await refusals('mergeActors', { keep: 'Zed', merge: 'Zed' })).toEqual([
      'SAME_ON_BOTH_SIDES input.merge: mergeActors: merge: Zed is on both sides; name another actor',
    ]);
    expect(await refusals('mergeActors', { keep: 'L1', merge: 'Zed' })).toEqual([
      'GRANT_BETWEEN_THEM input.merge: mergeActors: merge: the funding link funding-1 goes from one to the other; archive it or correct it first',
    ]);
    expect(await refusals('mergeActors', { keep: 'Solo', merge: 'L1', revision: 9 })).toHaveLength(1);
  });

  it('stay merged: no new actor gets the number of the merged one', async () => {
    await perform('mergeActors', { keep: 'Zed', merge: 'actor-732829320' });
    expect(await refusals('createActor', { name: 'R', siren: '732829320' })).toEqual([
      'ALREADY_MERGED input.siren: createActor: siren: SIREN 732829320 is the number of an actor that was merged into Zed; edit that one',
    ]);
  });
});

describe('a repeated request', () => {
  it('under the same idempotency key is done once, and answered as the first time', async () => {
    const input = { title: 'Neuf', kind: 'PROJECT', idempotencyKey: 'k1' };
    const first = await perform('createInitiative', input);
    await perform('editActor', { actor: 'Solo', name: 'S' });
    expect(await perform('createInitiative', input)).toEqual(first);
    expect((await ask('{ initiatives { totalCount } }')).initiatives.totalCount).toBe(3);
    const together = await Promise.all(
      [1, 2, 3].map(() => perform('createInitiative', { ...input, idempotencyKey: 'k2' })),
    );
    expect(new Set(together.map(({ change }) => change)).size).toBe(1);
  });

  it('is refused when the key was used for another request', async () => {
    await perform('editActor', { actor: 'Solo', name: 'S', idempotencyKey: 'k' });
    const fault =
      'idempotencyKey: this key was already used for another request (change-1: editActor Solo: S); give each act its own key';
    expect(await refusals('editActor', { actor: 'Solo', name: 'T', idempotencyKey: 'k' })).toEqual([
      `USED_KEY input.idempotencyKey: editActor: ${fault}`,
    ]);
    expect(await refusals('archiveActor', { actor: 'Solo', idempotencyKey: 'k' })).toEqual([
      `USED_KEY input.idempotencyKey: archiveActor: ${fault}`,
    ]);
  });

  it('is refused when it is empty, for it protects nothing', async () => {
    expect(await refusals('editActor', { actor: 'Solo', name: 'S', idempotencyKey: '' })).toEqual([
      'EMPTY input.idempotencyKey: editActor: idempotencyKey: it is empty; fill it in',
    ]);
  });

  it('may succeed later when it was refused at first', async () => {
    const input = { actor: 'Solo', themes: ['none'], idempotencyKey: 'k' };
    expect(await refusals('editActor', input)).toHaveLength(1);
    await database.driver.executeQuery("CREATE (:Theme:Entity {id: 'none', labelFr: 'n', labelEn: 'n'})");
    expect((await perform('editActor', input)).userErrors).toEqual([]);
  });
});

describe('a text that only editors may read', () => {
  it('is found by no search and in no list', async () => {
    await perform('editActor', { actor: 'Solo', note: 'xylophone', personalContact: 'Mme Xylo' });
    await perform('editInitiative', { initiative: 'i1', note: 'xylophone' });
    const { search, actors } = await ask(
      '{ search(text: "xylophone") { totalCount } actors(filter: {text: "Xylo"}) { totalCount } }',
    );
    expect([search.totalCount, actors.totalCount]).toEqual([0, 0]);
  });
});

it('a value that the schema refuses is an error of the request, with a message', async () => {
  const wrong = async (input: string) =>
    (await answer(`mutation { createInitiative(input: {title: "A", ${input}}) { change } }`)).errors?.[0]?.message;
  expect(await wrong('kind: PARTY')).toMatch(/Value "PARTY" does not exist in "InitiativeKind" enum/);
  expect(await wrong('kind: PROJECT, startDate: "2026-13-01"')).toMatch(
    /Date: "2026-13-01" is not a valid date; write YYYY-MM-DD/,
  );
  expect(await wrong('kind: PROJECT, budget: "12k"')).toMatch(/Money: "12k" is not an amount; write euros as a string/);
});

describe('a text is refused', () => {
  it.each([
    [
      'NUL in a name',
      { name: 'a\u0000b' },
      'CONTROL_SIGN input.name: createActor: name: the text contains the control character U+0000; remove it',
    ],
    [
      'what turns it round',
      { name: 'a\u202Eb' },
      'CONTROL_SIGN input.name: createActor: name: the text contains the control character U+202E; remove it',
    ],
    [
      'a line break in a name',
      { name: 'a\nb' },
      'CONTROL_SIGN input.name: createActor: name: the text contains the control character U+000A; remove it',
    ],
    [
      'a name that cannot be seen',
      { name: '\u200B\u2060 \u200D' },
      'EMPTY input.name: createActor: name: it is empty; fill it in',
    ],
    [
      'half of a pair in a tag',
      { name: 'a', tags: ['\ud800'] },
      'CONTROL_SIGN input.tags.0: createActor: tags: the text contains the control character U+D800; remove it',
    ],
    [
      'a script as contact',
      { name: 'a', contact: 'javascript:alert(1)' },
      'WRONG_SCHEME input.contact: createActor: contact: the address begins with "javascript:", which a page must not open; write a web address, an e-mail address, a telephone number or a function',
    ],
    [
      'a script after blanks',
      { name: 'a', personalContact: '  JavaScript : x' },
      'WRONG_SCHEME input.personalContact: createActor: personalContact: the address begins with "JavaScript:", which a page must not open; write a web address, an e-mail address, a telephone number or a function',
    ],
    [
      'any other scheme',
      { name: 'a', contact: 'intent://x' },
      'WRONG_SCHEME input.contact: createActor: contact: the address begins with "intent:", which a page must not open; write a web address, an e-mail address, a telephone number or a function',
    ],
    [
      'a person as contact',
      { name: 'a', contact: 'Mme Le Goff' },
      'PERSON_NAMED input.contact: createActor: contact: "Mme Le Goff" refers to a person; write the function, such as Direction numérique',
    ],
    [
      'a name and the address made of it as contact',
      { name: 'a', contact: 'Jean Dupont, jean.dupont@ch-tulle.fr' },
      'PERSON_NAMED input.contact: createActor: contact: "jean.dupont@ch-tulle.fr" refers to a person; write the function, such as Direction numérique',
    ],
    [
      'a name alone as contact',
      { name: 'a', contact: 'Jean Dupont' },
      'PERSON_NAMED input.contact: createActor: contact: "Jean Dupont" refers to a person; write the function, such as Direction numérique',
    ],
    [
      'a person as actor',
      { name: 'Docteur Martin' },
      'PERSON_NAMED input.name: createActor: name: "Docteur Martin" refers to a person; write the function, such as Direction numérique',
    ],
    [
      'a mobile number in a tag',
      { name: 'a', tags: ['b', '06 12 34 56 78'] },
      'PERSON_NAMED input.tags.1: createActor: tags: "06 12 34 56 78" refers to a person; write the function, such as Direction numérique',
    ],
  ])('for %s', async (_, input, message) => {
    expect(await refusals('createActor', input)).toEqual([message]);
  });

  it('but not for naming a person where only editors read: a note is kept, and its author is warned', async () => {
    const data = await ask(`mutation {
      createActor(input: {name: "a", note: "Rappeler Mme X, puis M. Dupont", personalContact: "M. Dupont"}) { warnings { code field message } userErrors { code } }
      createInitiative(input: {title: "b", kind: PROJECT, note: "Voir la mairie"}) { warnings { code } userErrors { code } } }`);
    const message =
      'createActor: note: "M. Dupont" refers to a person, so only editors can read it; write the function instead';
    expect(data.createActor).toEqual({
      warnings: [{ code: 'PERSON_KEPT', field: ['input', 'note'], message }],
      userErrors: [],
    });
    expect(data.createInitiative).toEqual({ warnings: [], userErrors: [] });
  });

  it('but not for contacts in words, numbers or addresses of pages and mail, nor for lines in a note', async () => {
    for (const contact of [
      'Accueil : 03 23 00 00 00',
      'tel:+33323000000',
      'mailto:accueil@b.example',
      'https://b.example/x',
    ]) {
      const { userErrors } = await perform('createActor', { name: `of ${contact}`, contact, note: 'one\n\ttwo' });
      expect(userErrors).toEqual([]);
    }
  });
});
