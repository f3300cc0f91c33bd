/** The vocabularies of an export as linked data, and helpers for values that every kind of entity has. */
import { cleanText } from '../clean-text.js';
import { writeEuros } from '../euros.js';
import type { Named } from '../rows.js';
import type { Tally } from '../tally.js';

/** It is in each file, so that reading the file fetches nothing. Our own terms begin with `pas:`. */
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

/** Undefined values are left out when it is written. */
export type Thing = Readonly<Record<string, unknown>>;

/** The address of an entity of the graph, or of a value of a closed list: `role-LEAD`. */
export const ref = (id: string): Thing => ({ '@id': `pas:${encodeURI(id)}` });

export const refs = (things: readonly Named[] | readonly string[]): Thing[] =>
  things.map((thing) => ref(typeof thing === 'string' ? thing : thing.id));

/** A value of a closed list; undefined when it is unknown. */
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
