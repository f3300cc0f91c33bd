/** Apollo Client's cache joins objects with the same type and id: a query of one panel must never change the figures of another panel. */
import { ApolloClient, type DocumentNode, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { expect, it } from 'vitest';
import { testDatabase } from './database.js';
import { richWorld } from './rich-world.js';
import { serve, TOKEN } from './serve.js';

const address = serve(testDatabase(), richWorld);

const connect = () =>
  new ApolloClient({
    link: new HttpLink({ uri: `${address()}graphql`, headers: { authorization: `Bearer ${TOKEN}` } }),
    cache: new InMemoryCache({ possibleTypes: { Suggestion: ['Overlap', 'Synergy', 'NotSuggested'] } }),
  });

const shares = gql`query ($theme: ID, $by: FundingParty) {
  fundingConcentration(theme: $theme, by: $by) { nodes { actor { id } amount share } } }`;
const isolated = gql`query ($asOf: Date) { isolatedActors(asOf: $asOf, first: 200, repeats: true) { nodes { id kind peers sentence } } }`;
const gaps = gql`query ($asOf: Date) { gaps(asOf: $asOf, first: 200) { nodes { id capableCount sentence } } }`;
const ends = gql`query ($months: Int) { fundingCliff(months: $months, first: 200) { nodes { id endsOn amount goesOn } } }`;
const coverage = gql`query ($asOf: Date) { coverage(asOf: $asOf, first: 200) { nodes { theme { id } territory { id } initiatives amount } } }`;
const meetings = gql`query ($asOf: Date) { synergies(between: ACTORS, asOf: $asOf, first: 200) { nodes { id score evidence { partnerCounts } } } }`;
const checked = gql`query ($themes: [ID!]!) { checkProject(themes: $themes, territories: ["E1"], minimumScore: 0) { nodes { id score } } }`;

const pairs: [what: string, query: DocumentNode, first: object, then: object][] = [
  ['the funding of a theme, beside that of all', shares, {}, { theme: 'demarches' }],
  ['those who receive, beside those who pay', shares, { by: 'FUNDER' }, { by: 'BENEFICIARY' }],
  ['isolation of another day', isolated, {}, { asOf: '2024-06-01' }],
  ['gaps of another day', gaps, {}, { asOf: '2031-06-01' }],
  ['what ends within three years, beside one', ends, { months: 12 }, { months: 36 }],
  ['coverage of another day', coverage, {}, { asOf: '2031-06-01' }],
  ['introductions of another day', meetings, {}, { asOf: '2024-06-01' }],
  ['another project', checked, { themes: ['demarches'] }, { themes: ['demarches', 'outils'] }],
];

it.each(pairs)('%s', async (_, query, first, then) => {
  const client = connect();
  const { data: told } = await client.query({ query, variables: first });
  const { data: other } = await client.query({ query, variables: then });
  expect(other, 'the two differ').not.toEqual(told);
  expect(client.readQuery({ query, variables: first }), 'the first panel, from the cache').toEqual(told);
});

it('a decision appears on its suggestion in the cache, once the act has answered', async () => {
  const client = connect();
  const query = gql`{ overlaps { nodes { id decision { id status } } } }`;
  const shown = () => client.readQuery<{ overlaps: { nodes: { id: string; decision: object | null }[] } }>({ query });
  const decisionOn = (id: string) => shown()?.overlaps.nodes.find((node) => node.id === id)?.decision;
  await client.query({ query });
  expect(decisionOn('overlap-a-b')).toBeNull();
  const mutation = gql`mutation ($input: DecideInput!) { decide(input: $input) { suggestion { id decision { id status } } } }`;
  await client.mutate({ mutation, variables: { input: { suggestion: 'overlap-a-b', status: 'PLANNED' } } });
  expect(decisionOn('overlap-a-b')).toMatchObject({ status: 'PLANNED' });
});

it('an archived entity can be told from one that never existed', async () => {
  const ask = async (query: string) => {
    const response = await fetch(`${address()}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ query }),
    });
    return response.json();
  };
  await ask('mutation { mergeActors(input: {keep: "Y", merge: "X"}) { change } }');
  expect(await ask('{ actor(id: "X") { id } nobody: actor(id: "nobody") { id } }')).toMatchObject({
    data: { actor: null, nobody: null },
    errors: [{ path: ['actor'], extensions: { code: 'GONE', mergedInto: 'Y', archivedOn: expect.any(String) } }],
  });
});
