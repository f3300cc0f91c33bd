/** The tables of roles, memberships and links, for people. */
import { CLOSED_LISTS } from '../../import/closed-lists.js';
import type { OpenExport, RelationName } from '../open-export.js';
import type { RelationRow } from '../rows.js';
import { column, day, word } from './column.js';
import { peopleTable } from './people-table.js';
import { readReaching } from './reaching.js';

async function* relationsOf(name: RelationName, open: OpenExport): AsyncGenerator<RelationRow> {
  yield* open.relations(name, await readReaching(open));
}

const from = column<RelationRow>('from', ({ firstDay }) => day(firstDay));
const to = column<RelationRow>('to', ({ lastDay }) => day(lastDay));
const sources = column<RelationRow>('sources', ({ source }) => source);

export const rolesTable = peopleTable<RelationRow>('roles', (open) => relationsOf('participations', open), [
  column('actor', (row) => row.from.name),
  column('role', ({ kind }, { language }) => word(CLOSED_LISTS.participationRole, kind, language)),
  column('initiative', (row) => row.to.name),
  ...[from, to, sources],
  column('actorId', (row) => row.from.id),
  column('initiativeId', (row) => row.to.id),
]);

export const membershipsTable = peopleTable<RelationRow>('memberships', (open) => relationsOf('memberships', open), [
  column('member', (row) => row.from.name),
  column('role', ({ kind }, { language }) => word(CLOSED_LISTS.memberRole, kind, language)),
  column('organisation', (row) => row.to.name),
  ...[from, to, sources],
  column('memberId', (row) => row.from.id),
  column('organisationId', (row) => row.to.id),
]);

export const linksTable = peopleTable<RelationRow>('links', (open) => relationsOf('links', open), [
  column('actor', (row) => row.from.name),
  column('link', ({ kind }, { language }) => word(CLOSED_LISTS.linkNature, kind, language)),
  column('linkedTo', (row) => row.to.name),
  ...[from, to, sources],
  column('actorId', (row) => row.from.id),
  column('linkedToId', (row) => row.to.id),
]);
