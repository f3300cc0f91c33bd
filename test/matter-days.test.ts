/** The day of a matter: that of the call it rests on, when it closes first; where nothing is due, the day on which a project is meant to begin. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given, type InitiativeOf } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-01-01', definitions: false });

const matter = async (kind: string) =>
  (
    await ask(
      `{ matters(first: 200, repeats: true, kind: [${kind}]) { nodes { id dueOn startsOn urgency whyNow headline } } }`,
    )
  ).matters.nodes[0];

describe('money that ends', () => {
  const call = (more: Partial<InitiativeOf> = {}): InitiativeOf => ({
    ...{
      themes: ['med'],
      covers: ['DEP'],
      kind: 'CALL',
      start: '2025-12-01',
      end: '2026-03-31',
      actors: { F: 'LEAD' },
    },
    ...more,
  });
  const world = (c: InitiativeOf, more: object[] = []) =>
    given(database, {
      initiatives: { x: { themes: ['outils'], covers: ['E1'], end: '2027-12-31' }, c },
      funding: [{ funder: 'P', beneficiary: 'Lx', initiative: 'x', amount: 1_000_000, end: '2026-09-30' }, ...more],
      home: 'DEP',
    });

  it('is due when the open call closes by which it could be asked for again, and says so', async () => {
    await world(call());
    const due = await matter('FUNDING_END');
    expect(due).toMatchObject({ dueOn: '2026-03-31', startsOn: null, urgency: 'SOON' });
    expect(due.whyNow.replace(/\s/gu, ' ')).toBe('« c » se clôt le 31 mars 2026.');
    expect(due.headline).toContain('30\u00a0septembre\u00a02026');
  });

  it.each([
    ['opens later', call({ start: '2026-02-01' })],
    ['closes later', call({ end: '2026-12-31' })],
    ['is about something else', call({ themes: ['ter'] })],
    ['is elsewhere', call({ covers: ['E4'] })],
  ])('is due when it ends where the call %s', async (_, c) => {
    await world(c);
    expect(await matter('FUNDING_END')).toMatchObject({ dueOn: '2026-09-30' });
  });

  it('is due when it ends where it was asked for again', async () => {
    await world(call(), [{ funder: 'P', beneficiary: 'Lx', initiative: 'x', requested: 1_000, status: 'SUBMITTED' }]);
    expect(await matter('FUNDING_END')).toMatchObject({ dueOn: '2026-09-30' });
  });
});

it('where nothing is due, the day on which the first project is meant to begin is told', async () => {
  const seniors = { covers: ['E1'], audiences: ['SENIORS'] };
  await given(database, {
    initiatives: {
      a: { ...seniors, themes: ['outils'] },
      b: { ...seniors, themes: ['materiel'], phase: 'STUDY', start: '2026-06-01' },
    },
    home: 'DEP',
  });
  const found = await matter('COMPLEMENTARY');
  expect(found).toMatchObject({ dueOn: null, startsOn: '2026-06-01', urgency: 'UNDECIDED' });
});

it('a suggestion leads to the matter in which it is discussed, and money that ends to the relay of its project', async () => {
  await given(database, {
    initiatives: {
      a: { themes: ['outils'], covers: ['E1'], end: '2026-03-31' },
      b: { themes: ['outils'], covers: ['E1'], end: '2027-12-31' },
      c: { themes: ['ent'], covers: ['E1'], start: '2025-01-01' },
      d: { themes: ['ent'], covers: ['E1'], start: '2025-01-01' },
      t: { themes: ['fibre'], covers: ['E1'], kind: 'EXPERIMENT', results: ['vu'], end: '2025-12-31' },
    },
    actors: { Alone: { themes: ['fibre'], seat: 'c8', needs: [['SKILLS', 'fibre']] } },
    funding: [{ funder: 'P', beneficiary: 'La', initiative: 'a', amount: 1_000_000 }],
    home: 'DEP',
  });
  const found = await ask(`{
    overlaps(first: 200) { nodes { id matter { id } } }
    synergies(first: 200) { nodes { id matter { id } } }
    actors: synergies(first: 200, between: ACTORS, minimumScore: 0) { nodes { id matter { id } } }
    experiments(first: 200) { nodes { id matter { id } } }
    isolatedActors(first: 200, repeats: true) { nodes { id matter { id } } }
    fundingCliff(first: 200) { nodes { id matter { id } } }
    matters(first: 200, repeats: true) { nodes { id repeats { id } rows { id } } }
  }`);
  type Row = { readonly id: string; readonly matter: { readonly id: string } | null };
  const told = (list: string) => Object.fromEntries(found[list].nodes.map(({ id, matter: of }: Row) => [id, of?.id]));
  expect(told('overlaps')).toMatchObject({ 'overlap-a-b': 'matter-RELAY-a', 'overlap-c-d': 'matter-OVERLAP-ent-c' });
  expect(told('synergies')).toMatchObject({ 'synergy-RELAY-a-b': 'matter-RELAY-a' });
  expect(told('fundingCliff')).toEqual({ 'cliff-a': 'matter-RELAY-a' });
  expect(told('experiments')).toEqual({ 'experiment-t': 'matter-EXPERIMENT-t' });
  for (const id of Object.values(told('actors'))) expect(id).toBeUndefined();
  const check = await ask(
    '{ checkProject(themes: ["outils"], territories: ["E1"]) { nodes { matter { id } } } suggestion(id: "overlap-a-b") { ... on Overlap { matter { id } } } }',
  );
  for (const { matter: of } of check.checkProject.nodes) expect(of).toBeNull();
  expect(check.suggestion.matter).toEqual({ id: 'matter-RELAY-a' });
});
