/** The graph as nodes and edges, for programs that draw and measure graphs: actors, bodies and initiatives, and the relations between them. */
import { CLOSED_LISTS } from '../../import/closed-lists.js';
import { graphTitle } from '../../words/graph-titles.js';
import type { OpenExport } from '../open-export.js';
import type { FundingRow, InitiativeRow, Named, RelationRow } from '../rows.js';
import { stateOn } from '../state-on.js';
import { joined, themeLabel, word } from '../tables/column.js';

/** Unknown values are left out. */
export type Attributes = Readonly<Record<string, string | boolean | { readonly cents: number } | null>>;

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly attributes: Attributes;
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly attributes: Attributes;
}

export type AttributeType = 'string' | 'boolean' | 'double';

/** `type`: ACTOR, BODY or INITIATIVE; `status` as stated, `state` on the day of the export; codes as in the API; lists are joined by ` ; `. */
export const nodeAttributes: Readonly<Record<string, AttributeType>> = {
  ...{ type: 'string', kind: 'string', kindLabel: 'string', themes: 'string', themeLabels: 'string' },
  ...{ rootThemes: 'string', territories: 'string', territoryNames: 'string', siren: 'string', siret: 'string' },
  ...{
    rna: 'string',
    phase: 'string',
    status: 'string',
    state: 'string',
    startDate: 'string',
    endDate: 'string',
    budget: 'double',
  },
  ...{ example: 'boolean', sources: 'string' },
};

/** `type`: PARTICIPATES_IN, MEMBER_OF, LINKED_TO, PART_OF or FUNDS; amounts in euros. */
export const edgeAttributes: Readonly<Record<string, AttributeType>> = {
  ...{ type: 'string', role: 'string', roleLabel: 'string', from: 'string', to: 'string', status: 'string' },
  ...{ nature: 'string', amountRequested: 'double', amount: 'double', amountPaid: 'double', decidedOn: 'string' },
  ...{ fundingLink: 'string', initiatives: 'string', example: 'boolean', sources: 'string' },
};

const idsOf = (places: readonly Named[]) => joined(places.map(({ id }) => id));
const namesOf = (places: readonly Named[]) => joined(places.map(({ name }) => name));

export async function* graphNodes(open: OpenExport): AsyncGenerator<GraphNode> {
  const { language, tally } = open;
  for await (const actor of open.actors()) {
    tally.row('nodes');
    tally.remark('personal', actor.personal);
    const { id, name, kind, siren, siret, rna, seats, actsIn, isExample, sources } = actor;
    const places = actsIn.length > 0 ? actsIn : seats;
    yield {
      ...{ id, label: name },
      attributes: {
        ...{ type: kind === 'BODY' ? 'BODY' : 'ACTOR', kind, kindLabel: word(CLOSED_LISTS.actorKind, kind, language) },
        ...{ ...themesOf(actor, open), territories: idsOf(places), territoryNames: namesOf(places) },
        ...{ siren, siret, rna, example: isExample, sources: joined(sources) },
      },
    };
  }
  for await (const initiative of open.initiatives()) {
    tally.row('nodes');
    tally.remark('personal', initiative.personal);
    const { id, title, kind, phase, status, startDate, endDate, budget, territories, isExample, sources } = initiative;
    yield {
      ...{ id, label: title },
      attributes: {
        ...{ type: 'INITIATIVE', kind, kindLabel: word(CLOSED_LISTS.initiativeKind, kind, language) },
        ...{ ...themesOf(initiative, open), territories: idsOf(territories), territoryNames: namesOf(territories) },
        ...{
          phase,
          status,
          state: stateOn(initiative, open),
          startDate,
          endDate,
          budget: centsOf(budget),
          example: isExample,
          sources: joined(sources),
        },
      },
    };
  }
}

function themesOf({ themes }: { readonly themes: readonly string[] }, open: OpenExport): Attributes {
  const roots = [...new Set(themes.flatMap((theme) => open.themes.get(theme)?.roots ?? []))].sort();
  const labels = themes.map((theme) => themeLabel(open, theme));
  return { themes: joined(themes), themeLabels: joined(labels), rootThemes: joined(roots) };
}

const centsOf = (cents: number | null) => (cents === null ? null : { cents });

export async function* graphEdges(open: OpenExport): AsyncGenerator<GraphEdge> {
  let count = 0;
  const number = (edge: Omit<GraphEdge, 'id'>): GraphEdge => {
    count += 1;
    open.tally.row('edges');
    return { id: `edge-${count}`, ...edge };
  };
  for (const [name, type, labels] of [
    ['participations', 'PARTICIPATES_IN', CLOSED_LISTS.participationRole],
    ['memberships', 'MEMBER_OF', CLOSED_LISTS.memberRole],
    ['links', 'LINKED_TO', CLOSED_LISTS.linkNature],
  ] as const) {
    for await (const row of open.relations(name))
      yield number(relationEdge(row, type, word(labels, row.kind, open.language), open));
  }
  for await (const row of open.initiatives()) {
    for (const edge of partEdges(row, open)) yield number(edge);
  }
  for await (const row of open.fundingLinks()) {
    const edge = fundingEdge(row, word(CLOSED_LISTS.fundingNature, row.nature, open.language), open);
    if (edge === undefined) open.tally.remark('otherEnd');
    else yield number(edge);
  }
}

function relationEdge(
  row: RelationRow,
  type: string,
  roleLabel: string | null,
  { language }: Pick<OpenExport, 'language'>,
): Omit<GraphEdge, 'id'> {
  const { from, to, kind, firstDay, lastDay, source } = row;
  return {
    ...{ source: from.id, target: to.id, label: roleLabel ?? graphTitle(type, language) },
    attributes: { type, role: kind, roleLabel, from: firstDay, to: lastDay, sources: source },
  };
}

function partEdges({ id, partOf }: InitiativeRow, { chosen, tally, language }: OpenExport): Omit<GraphEdge, 'id'>[] {
  const wholes = partOf.filter((whole) => chosen.initiatives.has(whole.id));
  tally.remark('otherEnd', partOf.length - wholes.length);
  return wholes.map((whole) => ({
    ...{ source: id, target: whole.id, label: graphTitle('PART_OF', language), attributes: { type: 'PART_OF' } },
  }));
}

function fundingEdge(
  row: FundingRow,
  natureLabel: string | null,
  { language }: Pick<OpenExport, 'language'>,
): Omit<GraphEdge, 'id'> | undefined {
  const { id, funder, beneficiary, status, nature, decidedOn, startDate, endDate, isExample, sources } = row;
  if (funder === null || beneficiary === null) return undefined;
  const amounts = {
    amountRequested: centsOf(row.amountRequested),
    amount: centsOf(row.amount),
    amountPaid: centsOf(row.amountPaid),
  };
  return {
    ...{ source: funder.id, target: beneficiary.id, label: natureLabel ?? graphTitle('FUNDS', language) },
    attributes: {
      ...{ type: 'FUNDS', status, nature, ...amounts, decidedOn, from: startDate, to: endDate, fundingLink: id },
      ...{ initiatives: idsOf(row.initiatives), example: isExample, sources: joined(sources) },
    },
  };
}
