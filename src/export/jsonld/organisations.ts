/** Actors in the terms of ORG and of the Core Public Organisation Vocabulary. @see https://www.w3.org/TR/vocab-org/ */
import { publicKinds } from '../../language/groups.js';
import { cleanText } from '../clean-text.js';
import type { OpenExport, RelationName } from '../open-export.js';
import type { ActorRow, RelationRow } from '../rows.js';
import type { Tally } from '../tally.js';
import { code, dateOf, frenchText, ref, refs, type Thing } from './context.js';

const PUBLIC: ReadonlySet<string> = new Set(publicKinds);

/** Kinds of actors in which several organisations work together. */
const TOGETHER: ReadonlySet<string> = new Set(['BODY', 'NETWORK']);

function typesOf(kind: string | null): string[] {
  if (kind === null) return ['org:Organization'];
  if (TOGETHER.has(kind)) return ['org:Organization', 'org:OrganizationalCollaboration'];
  const formal = ['org:Organization', 'org:FormalOrganization'];
  return PUBLIC.has(kind) ? [...formal, 'cv:PublicOrganisation'] : formal;
}

function organisation(row: ActorRow, tally: Tally): Thing {
  tally.remark('personal', row.personal);
  const { id, name, aliases, kind, siren, siret, rna, seats, actsIn, themes, tags, contact, isExample, sources } = row;
  return {
    ...ref(id),
    '@type': typesOf(kind),
    'skos:prefLabel': frenchText(name, tally),
    'skos:altLabel': aliases.map((alias) => frenchText(alias, tally)),
    'dct:identifier': id,
    'org:identifier': [...identifier('SIRET', siret), ...identifier('SIREN', siren), ...identifier('RNA', rna)],
    'org:classification': code('actorKind', kind),
    'org:hasRegisteredSite': seats.map((seat) => ({ '@type': 'org:Site', 'dct:spatial': ref(seat.id) })),
    'dct:spatial': refs(actsIn),
    'dct:subject': refs(themes),
    'dcat:keyword': tags.map((tag) => frenchText(tag, tally)),
    'schema:contactPoint': contact === null ? undefined : contactPoint(cleanText(contact, tally)),
    'pas:isExample': isExample,
    'dct:source': refs(sources),
  };
}

const MAIL = /[\w.%+'-]+@[\w-]+(?:\.[\w-]+)+/g;
const SITE = /(?:https?:\/\/|\bwww\.)[^\s,;()]+/g;
const TELEPHONE = /(?:\+|\b00|\b0)\d?(?:[ .\-/()\u00a0\u202f]{0,3}\d){8,13}\b/g;

/** A contact is any text; what remains without addresses and numbers says whose they are, as "Accueil". */
function contactPoint(contact: string): Thing {
  const withoutSites = contact.replace(SITE, ' ');
  const rest = withoutSites
    .replace(MAIL, ' ')
    .replace(TELEPHONE, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ')
    .replace(/[,;:(]+$/, '');
  return {
    '@type': 'schema:ContactPoint',
    'schema:contactType': /\p{L}/u.test(rest) ? rest : undefined,
    'schema:email': withoutSites.match(MAIL) ?? undefined,
    'schema:telephone': withoutSites.match(TELEPHONE) ?? undefined,
    'schema:url': contact.match(SITE) ?? undefined,
  };
}

/** The type of a number is its scheme. */
const identifier = (scheme: string, number: string | null): Thing[] =>
  number === null ? [] : [{ '@value': number, '@type': `pas:${scheme}` }];

/** A participation in an initiative, or a membership of a body or network. */
function membership(list: 'participationRole' | 'memberRole', row: RelationRow): Thing {
  return {
    '@type': 'org:Membership',
    'org:member': ref(row.from.id),
    'org:organization': ref(row.to.id),
    'org:role': code(list, row.kind),
    'schema:startDate': dateOf(row.firstDay),
    'schema:endDate': dateOf(row.lastDay),
    'dct:source': row.source === null ? undefined : ref(row.source),
  };
}

function link({ from, to, kind, firstDay, lastDay }: RelationRow, tally: Tally): Thing {
  tally.remark('linkDays', firstDay === null && lastDay === null ? 0 : 1);
  return { ...ref(from.id), [kind === 'UNIT_OF' ? 'org:unitOf' : 'org:linkedTo']: ref(to.id) };
}

const write: Readonly<Record<RelationName, (row: RelationRow, tally: Tally) => Thing>> = {
  participations: (row) => membership('participationRole', row),
  memberships: (row) => membership('memberRole', row),
  links: link,
};

export async function* organisationsAndTheirLinks(open: OpenExport): AsyncGenerator<Thing> {
  for await (const row of open.actors()) {
    open.tally.row('organisations');
    yield organisation(row, open.tally);
  }
  for (const name of ['participations', 'memberships', 'links'] as const) {
    for await (const row of open.relations(name)) {
      open.tally.row(name);
      yield write[name](row, open.tally);
    }
  }
}
