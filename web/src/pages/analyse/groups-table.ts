/** The groups that work together, as rows: on the page and in the deliverable. */
import type { NetworkGroupsQuery } from '../../generated/graphql.ts';
import type { Cell } from '../../parts/export/table.ts';
import type { TableWords } from './table-words.ts';

export function groupsTable(
  { nodes, totalCount }: NonNullable<NetworkGroupsQuery['communities']>,
  say: TableWords['say'],
) {
  return {
    headings: [say('group'), say('size'), say('members')],
    rows: nodes.map(({ label, size, members }): Cell[] => [label, size, members.map(({ name }) => name).join(' ; ')]),
    lines: {
      title: say('members'),
      headings: [say('group'), say('actor'), 'id'],
      rows: nodes.flatMap(({ label, members }) => members.map(({ id, name }): Cell[] => [label, name, id])),
    },
    notes: totalCount > nodes.length ? [say('more', { count: totalCount - nodes.length })] : [],
  };
}
