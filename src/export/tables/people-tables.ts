/** The tables for people, in the order of the sheets. */
import { coverageTable } from './coverage-table.js';
import { actorsTable, initiativesTable } from './entity-tables.js';
import { fundingTable } from './funding-table.js';
import type { PeopleTable } from './people-table.js';
import { linksTable, membershipsTable, rolesTable } from './relation-tables.js';
import { sourcesTable } from './sources-table.js';

export const peopleTables: readonly PeopleTable[] = [
  ...[actorsTable, initiativesTable, rolesTable, membershipsTable, linksTable],
  ...[fundingTable, coverageTable, sourcesTable],
];
