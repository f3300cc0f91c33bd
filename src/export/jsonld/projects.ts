/** Initiatives as collaborations of ORG, whose example is a project, and funding as grants of schema.org. */
import type { OpenExport } from '../open-export.js';
import type { FundingRow, InitiativeRow } from '../rows.js';
import { stateOn } from '../state-on.js';
import { amountOf, code, dateOf, frenchText, plainText, ref, refs, type Thing } from './context.js';

function project(row: InitiativeRow, open: OpenExport): Thing {
  const { chosen, tally } = open;
  tally.remark('personal', row.personal);
  const wholes = row.partOf.filter(({ id }) => chosen.initiatives.has(id));
  tally.remark('otherEnd', row.partOf.length - wholes.length);
  return {
    ...ref(row.id),
    '@type': ['org:Organization', 'org:OrganizationalCollaboration', 'schema:Project'],
    'skos:prefLabel': frenchText(row.title, tally),
    'org:purpose': row.summary === null ? undefined : frenchText(row.summary, tally),
    'dct:identifier': row.id,
    'org:classification': code('initiativeKind', row.kind),
    'adms:status': code('initiativeStatus', row.status),
    // The status as stated; the state is on the day of the export.
    'pas:state': stateOn(row, open) ?? undefined,
    'schema:startDate': dateOf(row.startDate),
    'schema:endDate': dateOf(row.endDate),
    'schema:estimatedCost': amountOf(row.budget),
    'org:subOrganizationOf': refs(wholes),
    'dct:spatial': refs(row.territories),
    'dct:subject': refs(row.themes),
    'dcat:keyword': row.tags.map((tag) => frenchText(tag, tally)),
    'pas:isExample': row.isExample,
    'dct:source': refs(row.sources),
  };
}

function grant(row: FundingRow, { chosen, tally }: OpenExport): Thing {
  const financed = row.initiatives.filter(({ id }) => chosen.initiatives.has(id));
  tally.remark('otherEnd', row.initiatives.length - financed.length);
  return {
    ...ref(row.id),
    '@type': ['schema:Grant', 'schema:MonetaryGrant'],
    'dct:identifier': row.id,
    'schema:funder': row.funder === null ? undefined : ref(row.funder.id),
    'schema:fundedItem': [...(row.beneficiary === null ? [] : [ref(row.beneficiary.id)]), ...refs(financed)],
    // The granted amount; requested and paid amounts are separate statements, never added to it.
    'schema:amount': amountOf(row.amount),
    'pas:amountRequested': amountOf(row.amountRequested),
    'pas:amountPaid': amountOf(row.amountPaid),
    'dct:type': code('fundingNature', row.nature),
    'adms:status': code('fundingStatus', row.status),
    'dct:date': dateOf(row.decidedOn),
    'schema:startDate': dateOf(row.startDate),
    'schema:endDate': dateOf(row.endDate),
    'dct:description': plainText(row.purpose, tally),
    'dct:subject': refs(row.themes),
    'pas:isExample': row.isExample,
    'dct:source': refs(row.sources),
  };
}

export async function* projectsAndGrants(open: OpenExport): AsyncGenerator<Thing> {
  for await (const row of open.initiatives()) {
    open.tally.row('initiatives');
    yield project(row, open);
  }
  for await (const row of open.fundingLinks()) {
    open.tally.row('grants');
    yield grant(row, open);
  }
}
