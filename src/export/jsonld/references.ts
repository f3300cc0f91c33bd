/** The things that organisations and projects refer to: themes and closed lists as concepts, places, sources. */
import { CLOSED_LISTS, type ListName } from '../../import/closed-lists.js';
import type { OpenExport } from '../open-export.js';
import type { Named } from '../rows.js';
import { describeExport } from '../tables/sources-table.js';
import { dateOf, frenchText, plainText, ref, refs, type Thing } from './context.js';

/** The export itself: its day, its filters and its sources. */
export async function dataset(open: OpenExport): Promise<Thing> {
  return {
    ...ref('export'),
    '@type': 'dcat:Dataset',
    'dct:issued': dateOf(open.day),
    'dct:description': plainText(await describeExport(open), open.tally),
    'dct:source': refs(open.selection.sources),
  };
}

/** Each root theme and the themes below it form one scheme. */
export function* concepts({ themes, tally }: OpenExport): Generator<Thing> {
  yield { ...ref('themes'), '@type': 'skos:ConceptScheme', 'skos:prefLabel': frenchText('Thématiques', tally) };
  for (const { id, labelFr, labelEn, broader } of themes.values()) {
    yield {
      ...ref(id),
      '@type': 'skos:Concept',
      'skos:inScheme': ref('themes'),
      'skos:prefLabel': labelsOf(labelFr, labelEn),
      'skos:broader': refs(broader),
      'skos:topConceptOf': broader.length === 0 ? ref('themes') : undefined,
    };
  }
  for (const list of LISTS) {
    for (const [value, [french, english]] of Object.entries<readonly [string, string]>(CLOSED_LISTS[list])) {
      yield {
        ...ref(`${list}-${value}`),
        '@type': list.endsWith('Role') ? ['skos:Concept', 'org:Role'] : 'skos:Concept',
        'skos:notation': value,
        'skos:prefLabel': labelsOf(french, english),
      };
    }
  }
}

const LISTS: readonly ListName[] = [
  ...(['actorKind', 'initiativeKind', 'initiativeStatus', 'participationRole', 'memberRole'] as const),
  ...(['fundingNature', 'fundingStatus'] as const),
];

const labelsOf = (french: string, english: string | null): Thing[] => [
  { '@value': french, '@language': 'fr' },
  ...(english === null ? [] : [{ '@value': english, '@language': 'en' }]),
];

/** Insee publishes an address for each place of the official code. */
const OFFICIAL: Readonly<Record<string, string>> = { COM: 'commune', DEP: 'departement', REG: 'region' };

export function place({ id, name }: Named): Thing {
  const [level = '', officialCode] = id.split('-');
  const kind = OFFICIAL[level];
  const isOfficial = kind !== undefined && officialCode !== undefined;
  return {
    ...ref(id),
    '@type': 'dct:Location',
    'skos:prefLabel': { '@value': name, '@language': 'fr' },
    'dct:identifier': id,
    'skos:exactMatch': isOfficial ? { '@id': `http://id.insee.fr/geo/${kind}/${officialCode}` } : undefined,
  };
}

export async function* sources(open: OpenExport): AsyncGenerator<Thing> {
  for await (const { id, publisher, licence, url, retrievedOn, illustrative } of open.sources()) {
    open.tally.row('sources');
    yield {
      ...ref(id),
      '@type': 'dcat:Dataset',
      'dct:identifier': id,
      'dct:publisher':
        publisher === null ? undefined : { '@type': 'foaf:Agent', 'foaf:name': plainText(publisher, open.tally) },
      'dct:rights': plainText(licence, open.tally),
      'dcat:landingPage': url === null ? undefined : { '@value': url, '@type': 'xsd:anyURI' },
      'dct:modified': dateOf(retrievedOn),
      'pas:isExample': illustrative ?? undefined,
    };
  }
}
