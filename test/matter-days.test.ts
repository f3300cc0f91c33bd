/** The day of a matter: of money that ends its end; where nothing is due, the day on which a project is meant to begin. */
import { expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-01-01', definitions: false });

const matter = async (kind: string) =>
  (
    await ask(
      `{ matters(first: 200, repeats: true, kind: [${kind}]) { nodes { id dueOn startsOn urgency whyNow headline } } }`,
    )
  ).matters.nodes[0];

it('money that ends is due when it ends, and the open call that closes before is the reason to act now', async () => {
  await given(database, {
    initiatives: {
      x: { themes: ['outils'], covers: ['E1'], end: '2027-12-31' },
      c: {
        ...{ themes: ['med'], covers: ['DEP'], kind: 'CALL', start: '2025-12-01', end: '2026-03-31' },
        actors: { F: 'LEAD' },
      },
    },
    funding: [{ funder: 'P', beneficiary: 'Lx', initiative: 'x', amount: 1_000_000, end: '2026-09-30' }],
    home: 'DEP',
  });
  const due = await matter('FUNDING_END');
  expect(due).toMatchObject({ dueOn: '2026-09-30', startsOn: null });
  expect(due.whyNow.replace(/\s/gu, ' ')).toBe('« c » se clôt le 31 mars 2026.');
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
