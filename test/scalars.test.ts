/** The scalars over HTTP: wrong values are refused with a message, as literals and as variables; wrong stored values break no answer. */
import { describe, expect, it } from 'vitest';
import { scalars } from '../src/answers/scalars.js';
import { readOfficialCode } from '../src/import/territories/official-code.js';
import { buildTerritoryGraph } from '../src/import/territories/territory-graph.js';
import { isSiren } from '../src/write/identifiers.js';
import { testDatabase } from './database.js';
import { serve, TOKEN } from './serve.js';

const database = testDatabase();
const address = serve(
  database,
  {
    actors: {
      A: { name: 'A', siren: '732829320', siret: '73282932000074' },
      Bad: { name: 'Bad', siren: '12', siret: 'x' },
    },
  },
  [
    `CREATE (:Territory:Entity {id: 'COM-2A004', name: 'Ajaccio', level: 'COMMUNE', code: '2A004', formerCodes: ['?']})
     CREATE (:Territory:Entity {id: 'ZONE-1', name: 'Secteur', level: 'ZONE', code: 'secteur 1'})`,
    "CREATE (:Actor:Entity {id: 'Odd', name: 'Odd', rna: 'none'})",
  ],
);

async function ask(query: string, variables: object = {}) {
  const response = await fetch(`${address()}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({ query, variables }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  return { status: response.status, ...((await response.json()) as any) };
}

/** Where each can be asked. */
const questions: Readonly<Record<string, string>> = {
  Siren: 'actor(siren: $value) { id }',
  Siret: 'actor(siret: $value) { id }',
  Rna: 'actor(rna: $value) { id }',
  InseeCode: 'territory(code: $value) { id }',
  Date: 'calls(openOn: $value) { totalCount }',
  Money: 'fundingLinks(filter: { minimumAmount: $value }) { totalCount }',
};
/** How the argument is named in a message. */
const slip = 'has a wrong check digit (Luhn); look for a mistyped digit';
const insee = 'is not a code of the official geographic code, zeros included; write it as "02408"';
const day = 'is not a valid date; write YYYY-MM-DD, such as "2026-01-31"';
const euros = 'is not an amount; write euros as a string, such as "30000.00"';

const wrong: readonly (readonly [scalar: string, value: unknown, words: string])[] = [
  ['Siren', '732829321', `"732829321" ${slip}`],
  ['Siren', '73282932', '"73282932" is not a SIREN, nine digits; write it as "732829320"'],
  ['Siren', '000000000', `"000000000" ${slip}`],
  ['Siren', 732829320, '732829320 is not a string; write it in quotes, such as "732829320"'],
  ['Siren', '', '"" is not a SIREN, nine digits; write it as "732829320"'],
  ['Siren', true, 'true is not a string; write it in quotes, such as "732829320"'],
  ['Siret', '73282932000075', `"73282932000075" ${slip}`],
  ['Siret', '732829320', '"732829320" is not a SIRET, fourteen digits; write it as "73282932000074"'],
  ['Siret', 73282932000074, '73282932000074 is not a string; write it in quotes, such as "73282932000074"'],
  ['Rna', '751000001', '"751000001" is not an RNA number, W and nine digits; write it as "W751000001"'],
  ['InseeCode', '2408', `"2408" ${insee}`],
  ['InseeCode', '2', `"2" ${insee}`],
  ['InseeCode', '2C004', `"2C004" ${insee}`],
  ['InseeCode', "02408' OR 1", `"02408' OR 1" ${insee}`],
  ['InseeCode', '200071893', `"200071893" ${slip}`],
  ['InseeCode', 2408, '2408 is not a string; write it in quotes, such as "02408"'],
  ['Date', '2026-13-01', `"2026-13-01" ${day}`],
  ['Date', '2026-02-29', `"2026-02-29" ${day}`],
  ['Date', '31/01/2026', `"31/01/2026" ${day}`],
  ['Date', 20260131, `20260131 ${day}`],
  ['Money', '12k', `"12k" ${euros}`],
  ['Money', '1.005', `"1.005" ${euros}`],
  ['Money', '1,50', `"1,50" ${euros}`],
  ['Money', 12.5, `12.5 ${euros}`],
  ['Money', '1e9', `"1e9" ${euros}`],
];

describe('an invalid value', () => {
  it.each(wrong)('%s %j', async (scalar, value, words) => {
    const question = questions[scalar] as string;
    const literal = await ask(`{ ${question.replace('$value', JSON.stringify(value))} }`);
    const variable = await ask(`query ($value: ${scalar}!) { ${question} }`, { value });
    for (const { status, data, errors } of [literal, variable]) {
      expect([status, data, errors?.length]).toEqual([400, undefined, 1]);
      expect(errors[0].message).toContain(`: ${words}`);
    }
    expect(literal.errors[0].message).toBe(`${scalar}: ${words}`);
    expect(literal.errors[0].locations).toHaveLength(1);
    expect(literal.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(variable.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is shortened in the message', async () => {
    const { errors } = await ask('query ($value: Siren!) { actor(siren: $value) { id } }', {
      value: '7'.repeat(10_000),
    });
    expect(errors[0].message.length).toBeLessThan(20_000);
    const { errors: literal } = await ask(`{ actor(siren: "${'7'.repeat(10_000)}") { id } }`);
    expect(literal[0].message.length).toBeLessThan(200);
  });

  it.each([
    ['minimumAmount: "-1"', 'fundingLinks: filter.minimumAmount: -1.00 is below 0; write 0 or more'],
    [
      'minimumAmount: "5", maximumAmount: "4.99"',
      'fundingLinks: filter.minimumAmount: 5.00 is more than maximumAmount, 4.99; swap the two',
    ],
  ])('is refused as an impossible amount: %s', async (filter, words) => {
    const { errors } = await ask(`{ fundingLinks(filter: { ${filter} }) { totalCount } }`);
    expect(errors).toMatchObject([{ message: words, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('in an act is reported beside its field, with all other faults', async () => {
    const { data } = await ask(
      `mutation { createActor(input: { name: "", siret: "73282932000075" }) { userErrors { field } }
         createFundingLink(input: { status: GRANTED, funder: "A", beneficiary: "Bad", amount: "-5" }) { userErrors { field message } } }`,
    );
    expect(data.createActor.userErrors.map(({ field }: { field: string }) => field).sort()).toEqual([
      ['input', 'name'],
      ['input', 'siret'],
    ]);
    expect(data.createFundingLink.userErrors).toEqual([
      {
        field: ['input', 'amount'],
        message: expect.stringContaining('the amount is below 0; give an amount of 0 or more'),
      },
    ]);
  });
});

describe('a valid value', () => {
  it('is accepted with spaces and small letters, as people copy it', async () => {
    const { data } = await ask(
      '{ a: actor(siret: " 732 829 320 00074 ") { siren siret } b: territory(code: "2a004") { code } }',
    );
    expect(data).toEqual({ a: { siren: '732829320', siret: '73282932000074' }, b: { code: '2A004' } });
  });

  it('includes every code of the official geographic code', () => {
    const { territories } = buildTerritoryGraph(readOfficialCode(), []);
    const codes = territories.flatMap(({ code, formerCodes }) => [code, ...formerCodes]);
    expect(codes.length).toBeGreaterThan(36_000);
    expect(codes.filter((code) => scalars.InseeCode.parseValue(code) !== code)).toEqual([]);
    expect(territories.filter(({ level, code }) => level === 'EPCI' && !isSiren(code))).toEqual([]);
  });
});

it('an invalid stored value is null where its scalar says so, and breaks no answer', async () => {
  const { data, errors } = await ask(
    `{ actors(orderBy: { field: ID }) { nodes { id siren siret rna } }
       zones: territories(filter: { level: ZONE }) { nodes { id code } } corsica: territory(code: "2A004") { code formerCodes } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    actors: {
      nodes: [
        { id: 'A', siren: '732829320', siret: '73282932000074', rna: null },
        { id: 'Bad', siren: null, siret: null, rna: null },
        { id: 'Odd', siren: null, siret: null, rna: null },
      ],
    },
    zones: { nodes: [{ id: 'ZONE-1', code: null }] },
    corsica: { code: '2A004', formerCodes: ['?'] },
  });
});
