/** Operations that are valid in the schema and ask for as much work as possible: each may be refused with a message. */
import { many, type Operation, operations, type Subjects } from './operation.js';

/** A different day for each number. */
const dayNumber = (k: number) => `${2001 + k}-06-01`;
const long = 'x'.repeat(10_000);
const all = (field: string, rows: string) => `{ ${field} { totalCount nodes { ${rows} } } }`;

export function hostileQuestions(about: Subjects): Operation[] {
  const { actor, otherActor, initiative, theme, rootTheme, epci, department } = about;
  const tags = Array.from({ length: 20_000 }, (_, k) => `tag-${k}`);
  return operations(true, {
    'actor: thirty': many(30, (k) => `actors(first: 200, filter: {text: "${k}"}) { totalCount nodes { id } }`),
    'actors: many tags': [
      'query ($tags: [String!]) { actors(first: 200, filter: {tags: $tags}) { totalCount } }',
      { tags },
    ],
    'actors: first null': '{ actors(first: null) { nodes { id initiatives { id participants { id } } } } }',
    'brokers: another day': all('brokers(first: 200, asOf: "1900-01-01")', 'betweenness'),
    'brokers: of France': all('brokers(first: 200, territory: "FRANCE", asOf: "2024-06-01")', 'betweenness'),
    'calls: far day': all('calls(first: 200, openOn: "9999-12-31")', 'id'),
    'changes: all': all('changes(first: 200)', 'id ids'),
    'checkProject: of France': all(
      `checkProject(first: 200, minimumScore: 0, past: true, themes: ["${rootTheme}", "${theme}"], territories: ["FRANCE"])`,
      'id sentence',
    ),
    'communities: of a day to come': all('communities(first: 200, asOf: "2030-01-01")', 'members { id }'),
    'coverage: of all': all('coverage(first: 200)', 'theme { id }'),
    'coverage: of France': all('coverage(first: 200, territory: "FRANCE")', 'theme { id }'),
    'coverageMatrix: all of it': `{ coverageMatrix(territory: "${department}") { cells { theme { id } territory { id } presence initiatives actors evidence { initiatives { id } actors { id } funding { share fundingLink { id } } sureness { ids } } sentence } } }`,
    'coverage: thirty': many(30, (k) => `coverage(first: 200, asOf: "${dayNumber(k)}") { totalCount }`),
    'decisions: everything': all('decisions(first: 200)', 'id status suggestionId'),
    'difference: of all times': all(
      'difference(first: 200, from: "0001-01-01", to: "9999-12-31")',
      'what on entity { id }',
    ),
    'fragmentation: other days': many(30, (k) => `fragmentation(asOf: "${dayNumber(k)}") { fragmentation }`),
    'funderDependence: of France': all('funderDependence(first: 200, territory: "FRANCE")', 'sentence'),
    'fundingCliff: of ten years': all('fundingCliff(first: 200, months: 120)', 'id sentence'),
    'fundingConcentration: of France': '{ fundingConcentration(first: 200, territory: "FRANCE") { totalCount } }',
    'fundingLinks: everything': all(
      'fundingLinks(first: 200)',
      'id funder { id } beneficiary { id initiatives { id } }',
    ),
    'gaps: of France': all('gaps(first: 200, territory: "FRANCE")', 'id sentence actors { actor { id } }'),
    'initiatives: long words': all(`initiatives(first: 200, filter: {text: "${long}"})`, 'id'),
    'initiatives: long':
      '{ initiatives(first: 200) { nodes { participants { initiatives { id title participants { id name } } } } } }',
    'initiatives: as long as it may be':
      '{ initiatives(first: 40) { nodes { participants { initiatives { participants { initiatives { id } } } } } } }',
    'initiatives: deep':
      '{ initiatives(first: 200) { nodes { participants { initiatives { participants { initiatives { id } } } } } } }',
    'initiative: thousands of objects around it': `{ initiative(id: "${initiative}") { id themes { id actors(first: 200) { id name initiatives(first: 50) { id title participants { id name } } } } } }`,
    'introductions: many': '{ introductions(count: 50) { pairsCloser } }',
    'isolatedActors: everybody': all(
      'isolatedActors(first: 200, documentedOnly: false)',
      'id sentence introductions { actor { id } }',
    ),
    'node: unknown': many(30, (k) => `node(id: "overlap-a-${k}") { id }`),
    'overlaps: any score': all('overlaps(first: 200, minimumScore: 0, past: true)', 'id sentence'),
    'overlaps: decided, any score': all('overlaps(first: 200, minimumScore: 0, past: true, decided: true)', 'id'),
    'overlaps: scores one by one': many(
      30,
      (k) => `overlaps(first: 1, minimumScore: ${(k / 100).toFixed(2)}) { totalCount }`,
    ),
    'overlaps: days one by one': many(20, (k) => `overlaps(first: 1, asOf: "${dayNumber(k)}") { totalCount }`),
    'overlaps: after nothing': all('overlaps(first: 200, after: "AAAA")', 'id'),
    'overlaps: groups': all('overlaps(first: 200, minimumScore: 0)', 'id group { size initiatives { id } }'),
    'overlaps: a fragment named as a type':
      '{ ...__x } fragment __x on Query { overlaps(first: 200) { nodes { initiatives { participants { initiatives { id } } } } } }',
    'path: twenty': many(
      20,
      (k) => `path(from: "${actor}", to: "${otherActor}", maximumLength: 10, asOf: "${dayNumber(k)}") { __typename }`,
    ),
    'pivot: as large as it gets': `{ pivot(rows: ACTOR, columns: THEME, measure: ROLES, rowLimit: 200, columnLimit: 200) { rows { name actor { id } } columns { name } counts } }`,
    'pivot: thirty': many(
      30,
      (k) =>
        `pivot(rows: ACTOR, columns: YEAR, measure: EUROS, territory: "${department}", asOf: "${dayNumber(k)}") { distinct }`,
    ),
    'search: one letter': '{ search(first: 200, text: "a") { totalCount nodes { __typename } } }',
    'search: operators': `{ search(first: 200, text: ${JSON.stringify('a* OR b~ AND (c "d /.*/ ')}) { totalCount } }`,
    'severalSpeeds: thirty': many(30, (k) => `severalSpeeds(first: 200, asOf: "${dayNumber(k)}") { totalCount }`),
    'synergies: everything': all('synergies(first: 200, minimumScore: 0)', 'id sentence evidence { __typename }'),
    'synergies: not decided': all('synergies(first: 200, decided: false)', 'id'),
    'synergies: between actors, everything': all(
      'synergies(first: 200, between: ACTORS, minimumScore: 0)',
      'id sentence',
    ),
    'synergies: between actors, days one by one': many(
      10,
      (k) => `synergies(first: 1, between: ACTORS, asOf: "${dayNumber(k)}") { totalCount }`,
    ),
    'territories: everything': all('territories(first: 200)', 'id contains { id contains { id } }'),
    'territory: all of France': '{ territory(id: "FRANCE") { contains { id contains { id contains { id } } } } }',
    'territory: its actors': `{ territory(id: "${department}") { contains { id actors { id } initiatives { id } seatOf { id } } } }`,
    'theme: nobody’s': '{ theme(id: "no such theme") { id } }',
    'themes: everything': all('themes(first: 200)', 'id'),
    'whatIf: thirty': many(30, (k) => `whatIf(change: {actorLeaves: "actor-${k}"}) { after { overlaps } }`),
    'whatIf: other days': many(
      5,
      (k) =>
        `whatIf(change: {newTie: ["${actor}", "${otherActor}"]}, asOf: "${dayNumber(k)}") { before { gaps } after { gaps } }`,
    ),
    'whatIf: one with itself': `{ whatIf(change: {mergeInitiatives: ["${initiative}", "${initiative}"]}) { sentence } }`,
    'gaps: of one place, days one by one': many(
      30,
      (k) => `gaps(first: 200, territory: "${epci}", asOf: "${dayNumber(k)}") { totalCount nodes { id sentence } }`,
    ),
  });
}
