/** Every question of the schema, as a front end asks it. */
import { type Operation, operations, type Subjects } from './operation.js';

const pair = 'id score sentence initiatives { id title participants { id name } territories { id name } }';
const indicators =
  'overlaps nested isolatedActors synergiesBetweenInitiatives synergiesBetweenActors gaps fragmentation distanceFragmentation grants grantedAmount';
const page = (field: string, rows: string) =>
  `{ ${field} { totalCount pageInfo { hasNextPage endCursor } nodes { ${rows} } } }`;

/** @param suggestion the id of an overlap */
export function usualQuestions(about: Subjects, suggestion: string): Operation[] {
  const { actor, otherActor, funder, initiative, otherInitiative, fundingLink, theme, epci, department } = about;
  const whatIf = (change: string) =>
    `{ whatIf(change: {${change}}) { before { ${indicators} } after { ${indicators} } touched { initiatives { id } territories { id } inhabitants } sentence } }`;
  return operations(false, {
    actor: `{ actor(id: "${actor}") { id name kind initiatives { id title } overlaps(first: 5) { totalCount nodes { id } } isolation { kind } } }`,
    actors: page('actors(first: 20, filter: {text: "acteur 1"})', 'id name kind'),
    'actors of a theme': page(`actors(first: 20, filter: {theme: "${theme}", territory: "${department}"})`, 'id name'),
    'actors that need something': page(
      `actors(first: 20, filter: {need: {theme: "${theme}"}})`,
      'id needs { resource note theme { id } } offers { resource theme { id } }',
    ),
    brokers: page('brokers(first: 10)', 'betweenness constraint degree sentence actor { id name }'),
    calls: page('calls(first: 10)', 'id title'),
    changes: page('changes(first: 10)', 'id what by'),
    checkProject: page(
      `checkProject(first: 10, themes: ["${theme}"], territories: ["${epci}"], title: "Atelier")`,
      `id score sentence`,
    ),
    communities: page('communities(first: 10)', 'label size'),
    coverage: page(`coverage(first: 20, territory: "${department}")`, 'theme { id } territory { id }'),
    dataQuality:
      '{ dataQuality { sources(first: 10) { source { id } ids dates amounts places } ranges { figure value low high how } } }',
    decisions: page('decisions(first: 20)', 'id status'),
    difference: page('difference(first: 20, from: "2025-01-01", to: "2026-01-01")', 'what on entity { id }'),
    duplicateActors: page('duplicateActors(first: 20)', 'id actors { id name } reasons number sentence'),
    enumLabels: '{ enumLabels(language: FR) { __typename } }',
    experiments: page(
      'experiments(first: 20)',
      'id inhabitants sentence initiative { id title } lead { id name } places(first: 3) { territory { id name } isNear likeness needs { resource } }',
    ),
    fragmentation: '{ fragmentation { fragmentation distanceFragmentation actorCount sentence } }',
    funderDependence: page('funderDependence(first: 20)', 'sentence'),
    fundingCliff: page('fundingCliff(first: 20)', 'id sentence'),
    fundingConcentration: '{ fundingConcentration(first: 20) { totalCount } }',
    'fundingConcentration of a theme': `{ fundingConcentration(first: 20, theme: "${theme}", by: BENEFICIARY) { totalCount } }`,
    fundingLink: `{ fundingLink(id: "${fundingLink}") { id status amount } }`,
    fundingLinks: `{ fundingLinks(first: 20, filter: {status: [GRANTED]}) { totalCount totalAmount nodes { id amount } } }`,
    'fundingLinks of a funder': `{ fundingLinks(first: 20, filter: {funder: "${funder}"}) { totalCount totalAmount nodes { id amount } } }`,
    gaps: page('gaps(first: 20)', 'id sentence'),
    imports: page('imports(first: 10)', 'import at files rows accepted rejected amount state'),
    importUpload: '{ importUpload(upload: "upload-none") { state report { rows } } }',
    incomplete: page('incomplete(first: 20)', 'entity { id } missing { lack why }'),
    initiative: `{ initiative(id: "${initiative}") { id title overlaps(first: 5) { totalCount nodes { id score } } synergies(first: 5) { totalCount nodes { id score } } } }`,
    initiatives: page('initiatives(first: 20)', 'id title kind participants { id name } themes { id }'),
    introductions: '{ introductions(count: 3) { pairsCloser } }',
    invitations: page('invitations(first: 10)', 'id state function'),
    invitedActor: '{ invitedActor { actor { id } } }',
    isolatedActors: page(
      'isolatedActors(first: 20)',
      'id kind sentence actor { id name } introductions { actor { id } }',
    ),
    'isolatedActors told once':
      '{ isolatedActors(first: 20) { repeatCount edges { node { id } repeats(first: 5) { id } } } }',
    'isolatedActors all': page('isolatedActors(first: 20, repeats: true)', 'id kind'),
    matters: page(
      'matters(first: 20)',
      'id kind urgency dueOn headline facts nextStep caveat rowCount inhabitants amount callFirst { id name } initiatives(first: 5) { id title } rows(first: 3) { id }',
    ),
    'matters of a theme': page(`matters(first: 20, theme: "${theme}", decided: false)`, 'id sentence'),
    node: `{ node(id: "${initiative}") { id } }`,
    overlaps: page('overlaps(first: 20)', pair),
    'overlaps one within the other': page('overlaps(first: 20, ground: NESTED)', pair),
    'overlaps of a theme': page(`overlaps(first: 20, theme: "${theme}", territory: "${epci}")`, pair),
    'overlaps decided': page('overlaps(first: 20, decided: true)', 'id score'),
    'overlaps not decided': page('overlaps(first: 20, decided: false)', 'id score'),
    'overlaps dismissed too': page('overlaps(first: 20, dismissed: true)', 'id score'),
    path: `{ path(from: "${actor}", to: "${otherActor}") { __typename } }`,
    'pivot of themes by territory': `{ pivot(rows: THEME, columns: TERRITORY, territory: "${department}") { rows { name count } columns { name count } counts distinct } }`,
    'pivot of euros':
      '{ pivot(rows: FUNDER, columns: YEAR, measure: EUROS) { rows { name amount } columns { year amount } amounts amount sentence } }',
    proposals: page('proposals(first: 10)', 'id state isStale fields { label before now after }'),
    search: '{ search(first: 10, text: "atelier") { totalCount nodes { __typename } } }',
    severalSpeeds: page('severalSpeeds(first: 20)', 'theme { id }'),
    sources: `{ sources(stating: ["${actor}", "${initiative}", "${fundingLink}"]) { id publisher } }`,
    suggestion: `{ suggestion(id: "${suggestion}") { __typename } }`,
    'synergies between initiatives': page('synergies(first: 20)', 'id score kind sentence'),
    'synergies told once':
      '{ synergies(first: 20) { repeatCount edges { sentence node { id score kind } repeats(first: 5) { id } } } }',
    'synergies between initiatives, all': page('synergies(first: 20, repeats: true)', 'id score kind'),
    'synergies between actors': page('synergies(first: 20, between: ACTORS)', 'id score kind sentence'),
    'synergies of an actor': page(`synergies(first: 20, between: ACTORS, actor: "${actor}")`, 'id score'),
    'synergies decided': page('synergies(first: 20, decided: true)', 'id score'),
    'synergies between actors, decided': page('synergies(first: 20, between: ACTORS, decided: true)', 'id score'),
    territories: page('territories(first: 20, filter: {level: [EPCI]})', 'id name population'),
    territory: `{ territory(id: "${epci}") { id name population within { id name } } }`,
    theme: `{ theme(id: "${theme}") { id labelFr } }`,
    themes: page('themes(first: 100)', 'id labelFr'),
    ties: page('ties(first: 20)', 'a { id name } b { id name } medium from to rolesOfA rolesOfB past'),
    installation: '{ installation { today isTodayFixed hasExamples hasContours } }',
    viewer: '{ viewer { name role can } }',
    'whatIf two become one': whatIf(`mergeInitiatives: ["${initiative}", "${otherInitiative}"]`),
    'whatIf a funder withdraws': whatIf(`funderWithdraws: "${funder}"`),
    'whatIf an actor leaves': whatIf(`actorLeaves: "${actor}"`),
    'whatIf an initiative stops': whatIf(`initiativeStops: "${initiative}"`),
    'whatIf a new tie': whatIf(`newTie: ["${actor}", "${otherActor}"]`),
  });
}
