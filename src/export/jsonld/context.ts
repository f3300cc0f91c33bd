/** The vocabularies of an export as linked data, and how what is stated of everything is written in them. */
import { cleanText } from '../clean-text.js';
import { writeEuros } from '../euros.js';
import type { Named } from '../rows.js';
import type { Tally } from '../tally.js';

/** Stands in each file, so that nothing has to be fetched to read it. Names of ours begin with `pas:`. */
export const context = {
  pas: 'urn:passerelle:',
  org: 'http://www.w3.org/ns/org#',
  cv: 'http://data.europa.eu/m8g/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  adms: 'http://www.w3.org/ns/adms#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  schema: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** What is undefined is left out when it is written. */
export type Thing = Readonly<Record<string, unknown>>;

/** Of an entity of the graph, or of a word of a closed list: `role-LEAD`. */
export const ref = (id: string): Thing => ({ '@id': `pas:${encodeURI(id)}` });

export const refs = (things: readonly Named[] | readonly string[]): Thing[] =>
  things.map((thing) => ref(typeof thing === 'string' ? thing : thing.id));

/** A word of a closed list; undefined where nothing is known. */
export const code = (list: string, value: string | null): Thing | undefined =>
  value === null ? undefined : ref(`${list}-${value}`);

export const dateOf = (day: string | null): Thing | undefined =>
  day === null ? undefined : { '@value': day, '@type': 'xsd:date' };

export const amountOf = (cents: number | null): Thing | undefined =>
  cents === null
    ? undefined
    : {
        '@type': 'schema:MonetaryAmount',
        'schema:currency': 'EUR',
        'schema:value': { '@value': writeEuros(cents, '.'), '@type': 'xsd:decimal' },
      };

/** Texts are French, as their sources are. */
export const frenchText = (text: string, tally: Tally): Thing => ({
  '@value': cleanText(text, tally),
  '@language': 'fr',
});

export const plainText = (text: string | null, tally: Tally): string | undefined =>
  text === null ? undefined : cleanText(text, tally);
