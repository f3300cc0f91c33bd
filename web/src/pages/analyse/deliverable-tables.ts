/** The tables of the deliverable that the pages of Analyser show too: relays, dependence, and what changed within a period. */
import { answerTo } from '../../data/answer-to.ts';
import {
  DependenceDocument,
  NetworkBrokersDocument,
  NetworkCutsDocument,
  NetworkGroupsDocument,
  WhatChangedDocument,
} from '../../generated/graphql.ts';
import type { Basis } from '../../parts/export/read-sources.ts';
import type { Table } from '../../parts/export/table.ts';
import { brokersTable } from './brokers-table.ts';
import { cutsTable } from './cuts-table.ts';
import { dependenceTable } from './dependence-table.ts';
import { askedBetween, changesTable, type Period } from './difference/changes-table.ts';
import { groupsTable } from './groups-table.ts';
import type { TableWords } from './table-words.ts';

interface Wanted {
  readonly territory: string | null;
  /** The name of the territory, or that there is none. */
  readonly place: string;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Of the changes. */
  readonly period: Period;
  readonly words: TableWords;
}

export interface Rested {
  readonly table: Pick<Table, 'title' | 'name' | 'headings' | 'rows' | 'ids' | 'columnIds' | 'foot' | 'lines'> & {
    readonly notes: readonly string[];
  };
  /** Undefined: all the data. */
  readonly basis: Basis | undefined;
}

/** The API lists so many changes at a time. */
const MOST_PAGES = 50;

/** @param note takes note of each actor that a table names */
export async function analysedTables(
  { territory, place, today, period, words }: Wanted,
  note: (actor: { readonly id: string; readonly name: string }) => void,
): Promise<Rested[]> {
  const { say } = words;
  const isOfTerritory = territory !== null;
  const { brokers, communities: all } = await answerTo(NetworkBrokersDocument, { territory, language: words.language });
  const { brokers: cuts } = await answerTo(NetworkCutsDocument, { territory });
  const { communities } = await answerTo(NetworkGroupsDocument, { territory, language: words.language });
  const { funderDependence } = await answerTo(DependenceDocument, { territory });
  if (!brokers || !all || !cuts || !communities || !funderDependence) throw new Error('');
  const cutting = cutsTable(cuts, isOfTerritory, words);
  for (const { actor } of [...brokers.nodes, ...cuts.nodes, ...funderDependence.nodes]) note(actor);
  for (const { members } of communities.nodes) for (const actor of members) note(actor);
  const { basis, answer, ...dependence } = dependenceTable(funderDependence, words);
  const notes = [...(answer === undefined ? [] : [answer]), ...dependence.notes];
  const changes = await changesWithin({ territory, place, today, period, words });
  return [
    {
      table: {
        ...{ title: `${words.sayNetwork('brokers')} · ${place}`, name: 'relais' },
        ...brokersTable(brokers, all.nodes, isOfTerritory, words),
      },
      basis: undefined,
    },
    { table: { title: `${words.saySimulate('cuts')} · ${place}`, name: 'coupures', ...cutting }, basis: undefined },
    {
      table: {
        ...{ title: `${words.sayNetwork('groups')} · ${place}`, name: 'groupes-de-cooperation' },
        ...groupsTable(communities, isOfTerritory, words),
      },
      basis: undefined,
    },
    { table: { title: `${say('dependence')} · ${place}`, name: 'dependance', ...dependence, notes }, basis },
    changes,
  ];
}

/** As on the page. */
async function changesWithin({ territory, place, today, period, words }: Wanted): Promise<Rested> {
  const rows = [];
  let granted: Parameters<typeof changesTable>[1]['granted'] = [];
  let after: string | null = null;
  let all = 0;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer: Awaited<ReturnType<typeof read>> = await read(after);
    if (!answer.difference) throw new Error('');
    rows.push(...answer.difference.nodes);
    granted = answer.grants?.granted ?? granted;
    all = answer.difference.totalCount;
    after = answer.difference.pageInfo.endCursor ?? null;
    if (!answer.difference.pageInfo.hasNextPage) break;
  }
  const left = all - rows.length;
  const {
    entities: _,
    basis,
    ...table
  } = changesTable(rows, { ...period, granted, left, isShort: true, isOfTerritory: territory !== null }, words);
  const name = `changements-${period.from}-${period.to}`;
  return { table: { title: `${words.say('difference')} · ${place}`, name, ...table }, basis };

  function read(cursor: string | null) {
    const asked = { ...askedBetween(period, today), what: null, about: null, territory };
    return answerTo(WhatChangedDocument, { ...asked, after: cursor });
  }
}
