/** The default answers, asked in French and in full, with each row in one common form. */
import type { Asker } from './ask.js';
import { bare, type Exchange, plain, type Row } from './objection-row.js';

// biome-ignore lint/suspicious/noExplicitAny: a node as its question asked for it.
type Node = any;

const said = 'said { headline facts whyNow nextStep caveat sentence }';
const ids = 'initiatives { id }';

const questions: readonly (readonly [list: string, field: string, of: string, shape: (node: Node) => Partial<Row>])[] =
  [
    [
      'overlaps',
      'overlaps(first: 200)',
      `id ${ids} amountAtStake evidence { commonPopulation } ${said}`,
      (node) => ({ people: node.evidence.commonPopulation, amounts: money(node.amountAtStake) }),
    ],
    [
      'synergies',
      'synergies(first: 200)',
      `id kind ${ids} adjacent evidence { exchanges { seeker { id } providers { id } } goBetweens { actor { id } } } ${said}`,
      (node) => ({
        beside: node.adjacent ? [pairOf(node.initiatives)] : [],
        exchanges: exchangesOf(node.evidence.exchanges),
        goBetweens: idsOf(node.evidence.goBetweens.map(({ actor }: Node) => actor)),
      }),
    ],
    [
      'between actors',
      'synergies(first: 200, between: ACTORS, repeats: true)',
      `id kind actors { id } adjacent evidence { exchanges { seeker { id } providers { id } } } ${said}`,
      (node) => ({
        introduced: [pairOf(node.actors)],
        beside: node.adjacent ? [pairOf(node.actors)] : [],
        exchanges: exchangesOf(node.evidence.exchanges),
      }),
    ],
    [
      'isolatedActors',
      'isolatedActors(first: 200)',
      `id kind actor { id } introductions { actor { id } } thread { initiative { id } endsOn } lastInitiative { id } ${said}`,
      (node) => ({
        actors: [node.actor.id],
        introduced: node.introductions.map(({ actor }: Node) => [node.actor.id, actor.id]),
        initiatives: idsOf([node.thread?.initiative, node.lastInitiative]),
      }),
    ],
    [
      'introductions',
      'introductions',
      `suggestionId first { id } second { id } goBetweens { id } ${said}`,
      (node) => ({
        id: node.suggestionId,
        actors: [node.first.id, node.second.id],
        introduced: [[node.first.id, node.second.id]],
        goBetweens: idsOf(node.goBetweens),
      }),
    ],
    [
      'experiments',
      'experiments(first: 200)',
      `id initiative { id } placeCount themes { id } places { territory { id } presence isNear } ${said}`,
      (node) => ({
        initiatives: [node.initiative.id],
        places: node.places.map(({ territory }: Node) => territory.id),
        absent: node.places.flatMap(({ territory, presence }: Node) =>
          node.themes.map(({ id }: Node) => ({ theme: id, epci: territory.id, wideCounts: presence === 'NONE' })),
        ),
        beside: node.places
          .filter(({ isNear }: Node) => isNear)
          .map(({ territory }: Node) => [node.initiative.id, territory.id]),
        counts: [[/dans (\d+) intercommunalité/u, node.placeCount]],
      }),
    ],
    [
      'gaps',
      'gaps(first: 200)',
      `id theme { id } territory { id } population presence actors { actor { id } nearness } ${said}`,
      (node) => ({
        places: [node.territory.id],
        absent: [{ theme: node.theme.id, epci: node.territory.id, wideCounts: node.presence === 'NONE' }],
        beside: node.actors
          .filter(({ nearness }: Node) => nearness === 'NEIGHBOUR')
          .map(({ actor }: Node) => [actor.id, node.territory.id]),
        counts: [[/\(([\d ]+) habitants\)/u, node.population]],
      }),
    ],
    [
      'coverage',
      'coverage(first: 200)',
      'theme { id } territory { id } presence evidence { funding { fundingLink { id } } } sentence',
      (node) => ({
        id: `${node.theme.id} ${node.territory.id}`,
        places: [node.territory.id],
        absent: node.presence === 'NONE' ? [{ theme: node.theme.id, epci: node.territory.id, wideCounts: true }] : [],
        grants: node.evidence.funding.map(({ fundingLink }: Node) => fundingLink.id),
      }),
    ],
    [
      'severalSpeeds',
      'severalSpeeds(first: 200)',
      `theme { id } territories { territory { id } presence } evidence { funding { fundingLink { id } } } ${said}`,
      (node) => ({
        id: node.theme.id,
        places: node.territories.map(({ territory }: Node) => territory.id),
        absent: node.territories
          .filter(({ presence }: Node) => presence !== 'LOCAL')
          .map(({ territory, presence }: Node) => ({
            theme: node.theme.id,
            epci: territory.id,
            wideCounts: presence === 'NONE',
          })),
        grants: node.evidence.funding.map(({ fundingLink }: Node) => fundingLink.id),
      }),
    ],
    [
      'fundingCliff',
      'fundingCliff(first: 200)',
      `id initiative { id } endsOn amount fundingLinks { id } leftWithout { theme { id } territory { id } } ${said}`,
      (node) => ({
        initiatives: idsOf([node.initiative]),
        grants: idsOf(node.fundingLinks),
        amounts: money(node.amount),
        absent: node.leftWithout.map(({ theme, territory }: Node) => ({
          ...{ theme: theme.id, epci: territory.id, wideCounts: true, after: node.endsOn },
        })),
      }),
    ],
    [
      'matters',
      'matters(first: 200, repeats: true)',
      `id kind dueOn amount ${ids} initiativeCount actors { id } rows { id } within { id } callFirst { id }
     needs { seeker { id } providers { id } } headline facts whyNow nextStep caveat sentence`,
      (node) => ({
        ...{ actors: idsOf(node.actors), dueOn: node.dueOn, callFirst: idsOf(node.callFirst), rows: idsOf(node.rows) },
        exchanges: exchangesOf(node.needs),
        beside: /territoires voisins/u.test(node.facts[0] ?? '') ? [pairOf(node.initiatives)] : [],
        introduced: node.kind === 'ISOLATED' && node.callFirst.length === 2 ? [pairOf(node.callFirst)] : [],
        counts: [[/(\d+) projets/u, node.initiativeCount]],
      }),
    ],
    [
      'communities',
      'communities(first: 200)',
      'members { id } size sentence',
      (node) => ({ id: idsOf(node.members)[0], actors: idsOf(node.members) }),
    ],
    [
      'brokers',
      'brokers(first: 200)',
      'actor { id } sentence',
      (node) => ({ id: node.actor.id, actors: [node.actor.id] }),
    ],
    [
      'funderDependence',
      'funderDependence(first: 200)',
      'actor { id } sentence',
      (node) => ({ id: node.actor.id, actors: [node.actor.id] }),
    ],
  ];

export const lists = questions.map(([list]) => list);

const idsOf = (nodes: Node[]): string[] => nodes.filter(Boolean).map(({ id }: Node) => id);
const pairOf = (nodes: Node[]): readonly [string, string] => [nodes[0].id, nodes[1].id];
const money = (amount: string | null) => (amount === null ? [] : [Number(amount)]);
const exchangesOf = (nodes: Node[]): Exchange[] =>
  nodes.map(({ seeker, providers }: Node) => ({ seeker: seeker.id, providers: idsOf(providers) }));

function toRow(list: string, node: Node, shape: (node: Node) => Partial<Row>): Row {
  const { headline, facts = [], whyNow, nextStep, caveat, sentence } = { ...node, ...node.said };
  const texts = [headline, ...facts, whyNow, nextStep, caveat, sentence]
    .filter((text) => typeof text === 'string')
    .map(plain);
  const known = {
    list,
    id: node.id,
    kind: node.kind ?? '',
    initiatives: idsOf(node.initiatives ?? []),
    actors: idsOf(node.actors ?? []),
  };
  return { ...bare, ...known, texts, sentence: plain(sentence), step: plain(nextStep ?? ''), ...shape(node) };
}

/** Every page of every list. */
export async function askRows({ ask }: Asker): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [list, field, of, shape] of questions) {
    const name = field.replace(/\(.*/u, '');
    if (list === 'introductions') {
      rows.push(...(await ask(`{ ${field} { ${of} } }`))[name].map((node: Node) => toRow(list, node, shape)));
      continue;
    }
    for (let after: string | null = null; ; ) {
      const from: string = after === null ? field : field.replace('(', `(after: "${after}", `);
      const { nodes, pageInfo } = (await ask(`{ ${from} { pageInfo { hasNextPage endCursor } nodes { ${of} } } }`))[
        name
      ];
      rows.push(...nodes.map((node: Node) => toRow(list, node, shape)));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
  }
  return withoutTold(rows, (await ask('{ matters(first: 200) { nodes { id repeats { id } } } }')).matters.nodes);
}

/** What a matter says of those that it tells is held to their own figures. */
function withoutTold(rows: readonly Row[], hosts: readonly Node[]): Row[] {
  const matters = new Map(rows.flatMap((row) => (row.list === 'matters' ? [[row.id, row]] : [])));
  const told = new Map(
    hosts.map(({ id, repeats }) => [id, idsOf(repeats).flatMap((each) => matters.get(each)?.texts ?? [])]),
  );
  return rows.map((row) => {
    const others = row.list === 'matters' ? (told.get(row.id) ?? []) : [];
    return { ...row, texts: row.texts.filter((text) => !others.some((each) => each.startsWith(text))) };
  });
}
