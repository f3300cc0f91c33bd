/** The groups that work together, as rows: on the page and in the deliverable; those of a territory have a member there. */
import type { NetworkGroupsQuery } from '../../generated/graphql.ts';
import type { Cell } from '../../parts/export/table.ts';
import type { TableWords } from './table-words.ts';

export function groupsTable(
  { nodes, totalCount }: NonNullable<NetworkGroupsQuery['communities']>,
  isOfTerritory: boolean,
  { say, sayNetwork }: Pick<TableWords, 'say' | 'sayNetwork'>,
) {
  return {
    headings: [sayNetwork('group'), sayNetwork('size'), sayNetwork('members')],
    rows: nodes.map(({ label, size, members }): Cell[] => [label, size, members.map(({ name }) => name).join(' ; ')]),
    lines: {
      title: sayNetwork('members'),
      headings: [sayNetwork('group'), say('actor'), say('id')],
      rows: nodes.flatMap(({ label, members }) => members.map(({ id, name }): Cell[] => [label, name, id])),
    },
    notes: [
      ...(isOfTerritory ? [sayNetwork('groupsThere')] : []),
      ...(totalCount > nodes.length ? [say('more', { count: totalCount - nodes.length })] : []),
    ],
  };
}
