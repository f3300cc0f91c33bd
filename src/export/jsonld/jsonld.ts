/** The graph as linked data: JSON-LD in the terms of ORG, CPOV, SKOS and Dublin Core, readable without fetching anything. */
import type { Format } from '../format.js';
import { inChunks } from '../in-chunks.js';
import type { OpenExport } from '../open-export.js';
import type { FundingRow, InitiativeRow, Named } from '../rows.js';
import { stateOn } from '../state-on.js';
import { amountOf, code, context, dateOf, frenchText, plainText, ref, refs, type Thing } from './context.js';
import { organisationsAndTheirLinks } from './organisations.js';
import { concepts, dataset, place, sources } from './references.js';

export const jsonld: Format = {
  ending: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  files: (open) => [{ name: 'jsonld', chunks: () => inChunks(write(open)) }],
};

async function* write(open: OpenExport): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(context)},\n"@graph": [\n`;
  let between = '';
  for await (const thing of things(open)) {
    yield `${between}${JSON.stringify(withoutEmpty(thing))}`;
    between = ',\n';
  }
  yield '\n]}\n';
}

async function* things(open: OpenExport): AsyncGenerator<Thing> {
  yield await dataset(open);
  yield* concepts(open);
  // Each named place once; there are at most as many as in the official code.
  const places = new Map<string, Named>();
  const keep = (some: readonly Named[]) => {
    for (const each of some) places.set(each.id, each);
  };
  const noticing: OpenExport = {
    ...open,
    async *actors() {
      for await (const row of open.actors()) {
        keep(row.seats);
        keep(row.actsIn);
        yield row;
      }
    },
    async *initiatives() {
      for await (const row of open.initiatives()) {
        keep(row.territories);
        yield row;
      }
    },
  };
  yield* organisationsAndTheirLinks(noticing);
  yield* projectsAndGrants(noticing);
  for (const each of places.values()) yield place(each);
  yield* sources(open);
}

/** Empty lists are left out. */
const withoutEmpty = (thing: Thing): Thing =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => !(Array.isArray(value) && value.length === 0)));

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

/** Initiatives as collaborations of ORG, whose example is a project, and funding as grants of schema.org. */
async function* projectsAndGrants(open: OpenExport): AsyncGenerator<Thing> {
  for await (const row of open.initiatives()) {
    open.tally.row('initiatives');
    yield project(row, open);
  }
  for await (const row of open.fundingLinks()) {
    open.tally.row('grants');
    yield grant(row, open);
  }
}
