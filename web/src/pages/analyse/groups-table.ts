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
    notes: totalCount > nodes.length ? [say('more', { count: totalCount - nodes.length })] : [],
  };
}
