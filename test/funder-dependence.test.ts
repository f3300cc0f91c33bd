/** The question funderDependence: its rows, boundary cases, and random worlds compared with a brute-force answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { besides, euros, fundingOf, gather, herfindahl, ofNature, sumBy, total } from './funding-by-hand.js';
import { databaseRuns, isFull } from './runs.js';
import { communesOf, givenWide, wideWorlds } from './wide-world.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);

const asOf = '2026-03-01';

async function dependence(args = '') {
  const { funderDependence } = await ask(
    `{ funderDependence(first: 200, asOf: "${asOf}" ${args}) { totalCount nodes { actor { id } basis amount otherNatures { nature amount } unknownAmount largestShare hhi grants
      sureness { ids dates amounts } funders { actor { id } amount share fundingLinks { id } } } } }`,
  );
  expect(funderDependence.totalCount).toBe(funderDependence.nodes.length);
  return funderDependence.nodes;
}

const world: World = {
  actors: { State: { siren: '123456782' }, Bank: {}, A: { seat: 'c1' }, B: { actsIn: ['E2'] }, C: {}, D: {} },
  initiatives: { x: { themes: ['outils'], actors: {} } },
  funding: [
    { funder: 'State', beneficiary: 'A', initiative: 'x', amount: 3_000_000, decidedOn: '2026-01-01' },
    { funder: 'Bank', beneficiary: 'A', amount: 600_000 },
    { funder: 'Bank', beneficiary: 'A', amount: 400_000, themes: ['fibre'] },
    { funder: 'State', beneficiary: 'B', amount: 100 },
    { funder: 'State', beneficiary: 'C' },
    { beneficiary: 'A', amount: 100 },
    { funder: 'D', beneficiary: 'D', amount: 100 },
    { funder: 'Bank', beneficiary: 'D', amount: 100, nature: 'OWN_FUNDS' },
    { funder: 'Bank', beneficiary: 'B', amount: 100, passThrough: true },
    { funder: 'Bank', beneficiary: 'B', amount: 100, status: 'REFUSED' },
    { funder: 'Bank', beneficiary: 'A', amount: 900, nature: 'LOAN' },
    { funder: 'Bank', beneficiary: 'D', amount: 900, nature: 'LOAN' },
  ],
};

describe('a dependence', () => {
  it('is the share of the largest funder, most dependent first', async () => {
    await given(database, world);
    const rows = await dependence();
    expect(rows.map(({ actor }: { actor: { id: string } }) => actor.id)).toEqual(['A', 'B', 'C']);
    expect(rows[0]).toEqual({
      actor: { id: 'A' },
      basis: 'SEVERAL_GRANTS',
      amount: '40000.00',
      otherNatures: [{ nature: 'LOAN', amount: '9.00' }],
      unknownAmount: '1.00',
      largestShare: 0.75,
      hhi: 0.625,
      grants: 4,
      sureness: { ids: 0.25, dates: 0.25, amounts: 1 },
      funders: [
        { actor: { id: 'State' }, amount: '30000.00', share: 0.75, fundingLinks: [{ id: 'funding-1' }] },
        {
          actor: { id: 'Bank' },
          amount: '10000.00',
          share: 0.25,
          fundingLinks: [{ id: 'funding-2' }, { id: 'funding-3' }],
        },
      ],
    });
    // A single grant shows no dependence.
    expect(rows[1]).toMatchObject({
      ...{ basis: 'ONE_GRANT_KNOWN', amount: '1.00', largestShare: null, hhi: null },
      funders: [{ amount: '1.00', share: null }],
    });
    expect(await dependence('nature: LOAN')).toMatchObject([
      { actor: { id: 'A' }, amount: '9.00', otherNatures: [{ nature: 'SUBSIDY', amount: '40001.00' }] },
      { actor: { id: 'D' }, amount: '9.00', otherNatures: [] },
    ]);
    expect(rows[2]).toMatchObject({
      amount: null,
      largestShare: null,
      hhi: null,
      funders: [{ amount: null, share: null }],
    });
  });

  it('has a sentence', async () => {
    await given(database, world);
    const { funderDependence } = await ask(
      `{ funderDependence(asOf: "${asOf}") { nodes { sentence en: sentence(language: EN) } } }`,
    );
    expect(funderDependence.nodes).toEqual([
      {
        sentence:
          'A\u00a0: financement connu\u00a0: 40\u202f000\u00a0€\u00a0; premier financeur\u00a0: State, 75\u00a0%. D’après les données connues au 1er\u00a0mars\u00a02026.',
        en: 'A: funding known: €40,000; largest funder: State, 75%. From data known on 1 March 2026.',
      },
      {
        sentence:
          'B\u00a0: un seul financement connu\u00a0: 1\u00a0€ (State). D’après les données connues au 1er\u00a0mars\u00a02026.',
        en: 'B: one grant known: €1 (State). From data known on 1 March 2026.',
      },
      {
        sentence:
          'C\u00a0: financement reçu (State), montant inconnu. D’après les données connues au 1er\u00a0mars\u00a02026.',
        en: 'C: funding received (State), amount unknown. From data known on 1 March 2026.',
      },
    ]);
  });

  it('is absent where nothing is granted', async () => {
    await given(database, { actors: { A: {} } });
    expect(await dependence()).toEqual([]);
  });

  it.each([
    ['funderDependence(actor: "nobody")', 'there is no Actor "nobody"'],
    ['funderDependence(theme: "nothing")', 'there is no Theme "nothing"'],
    ['funderDependence(territory: "nowhere")', 'there is no Territory "nowhere"'],
    ['funderDependence(first: 0)', 'is not a page size; write 1 to 200'],
    ['funderDependence(first: 201)', 'is not a page size; write 1 to 200'],
    ['funderDependence(after: "x")', 'is not a cursor'],
  ])('refuses %s with a message', async (question, words) => {
    await given(database, {});
    const { errors } = await answer(`{ ${question} { totalCount } }`);
    expect(errors?.[0]?.message).toContain(words);
  });
});

describe('dependences', () => {
  it('equal a brute-force answer in random worlds', async () => {
    let several = 0;
    await fc.assert(
      fc.asyncProperty(
        wideWorlds,
        fc.constantFrom(null, null, null, 'F'),
        fc.constantFrom(null, null, null, 'med', 'fibre'),
        fc.constantFrom(null, null, null, 'DEP', 'E1', 'R'),
        async (drawn, actor, theme, territory) => {
          if (actor !== null && drawn.actors[actor]?.archived) return;
          const some = { ...drawn, funding: gather(drawn.funding) };
          await givenWide(database, some);
          const args = [
            actor && `actor: "${actor}"`,
            theme && `theme: "${theme}"`,
            territory && `territory: "${territory}"`,
          ];
          const found = await dependence(args.filter(Boolean).join(' '));
          const grants = fundingOf(some, asOf).filter((grant) => theme === null || grant.onThemes.includes(theme));
          const isIn = (id: string) => {
            const { actsIn = [], seat } = drawn.actors[id] ?? {};
            const places = [...actsIn, ...(seat ? [seat] : [])].filter((place) => place !== 'gone' && place !== 'Y');
            return places.some((place) => territory !== null && isWithin(place, territory));
          };
          const expected = Object.keys(drawn.actors)
            .filter((id) => (actor === null || id === actor) && (territory === null || isIn(id)))
            .flatMap((id) => {
              const all = grants.filter(({ receiver }) => receiver === id);
              const mine = ofNature(all);
              const isComputed = mine.length > 1;
              const rows = mine.map((grant) => ({
                id: grant.id,
                cents: grant.amount ?? null,
                actor: grant.payer ?? '',
              }));
              const parts = sumBy(rows.filter((row) => row.actor !== ''));
              const unknown = sumBy(rows.filter((row) => row.actor === ''))[0]?.amount ?? null;
              const sum = total(parts);
              return mine.length === 0
                ? []
                : [
                    {
                      actor: { id },
                      basis: isComputed ? 'SEVERAL_GRANTS' : 'ONE_GRANT_KNOWN',
                      otherNatures: besides(all.map((grant) => ({ ...grant, cents: grant.amount ?? null }))),
                      grants: mine.length,
                      amount: euros(parts.some(({ amount }) => amount !== null) ? sum : null),
                      unknownAmount: euros(unknown),
                      largestShare: isComputed && sum > 0 ? (parts[0]?.amount ?? 0) / sum : null,
                      hhi: isComputed ? herfindahl(parts) : null,
                      funders: parts.map((part) => ({
                        actor: { id: part.actor },
                        amount: euros(part.amount),
                        share: !isComputed || part.amount === null || sum === 0 ? null : part.amount / sum,
                        fundingLinks: part.links.map((link) => ({ id: link })),
                      })),
                      sum,
                    },
                  ];
            })
            .sort(
              (a, b) =>
                (b.largestShare ?? -1) - (a.largestShare ?? -1) || b.sum - a.sum || (a.actor.id < b.actor.id ? -1 : 1),
            );
          expect(found.map((row: { actor: { id: string } }) => row.actor.id)).toEqual(
            expected.map((row) => row.actor.id),
          );
          for (const [k, { sum: _, ...row }] of expected.entries())
            expect(rounded(found[k])).toMatchObject(rounded(row));
          several += expected.filter(({ funders }) => funders.length > 1).length;
        },
      ),
      { numRuns: databaseRuns(60), seed: 76, endOnFailure: true },
    );
    // A case that never occurs would not be tested.
    if (isFull) expect(several).toBeGreaterThan(15);
  }, 600_000);
});

/** A place lies within a territory when all its communes do, and it has some. */
const isWithin = (place: string, territory: string) =>
  communesOf(place).length > 0 && place !== 'Z' && place !== 'FRANCE' && place !== 'EX'
    ? communesOf(place).every((commune) => communesOf(territory).includes(commune)) &&
      !(place === 'R' && territory !== 'R')
    : false;

const rounded = (value: object) =>
  JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'number' ? Number(one.toFixed(9)) : one));
