/**
 * What people may state about an actor, an initiative, a funding link or a zone: each field of the input, and how it is
 * stored.
 */
import type { Label } from './state.js';

/**
 * How a field is checked: as the name of an entity, a line or a page of text, a contact, a list, a day, cents, or an
 * identifier; or by the schema alone.
 */
export type Sort =
  | 'name'
  | 'line'
  | 'page'
  | 'contact'
  | 'lines'
  | 'codes'
  | 'day'
  | 'cents'
  | 'siren'
  | 'siret'
  | 'rna'
  | 'plain';

export interface Link {
  readonly type: string;
  /** The label of the entity at the other end. */
  readonly label: Label | 'Theme' | 'Territory';
}

export interface Noun {
  readonly label: Label;
  /** The name of the entity in the input of the acts about it. */
  readonly word: 'actor' | 'initiative' | 'fundingLink' | 'territory';
  /** How each property is checked, by field of the input; a property is stored under the name of its field. */
  readonly properties: Readonly<Record<string, Sort>>;
  /** The relations to other entities, by field of the input; the field contains one id or several. */
  readonly links: Readonly<Record<string, Link>>;
  /** The most ids of one field; 200 by default. */
  readonly mostLinks?: number;
  /** The types of the relations to themes, by field of the input; the field contains resources with their themes. */
  readonly resources?: Readonly<Record<string, string>>;
  /** Fields that only editors can read, in which a person may be named. */
  readonly forEditors: readonly string[];
  /** Fields that may not be emptied. */
  readonly required: readonly string[];
  /** The first and the last day of a period. */
  readonly period?: readonly [start: string, end: string];
}

export const actorNoun: Noun & { readonly word: 'actor' } = {
  label: 'Actor',
  word: 'actor',
  properties: {
    ...{ name: 'name', aliases: 'lines', kind: 'plain', siren: 'siren', siret: 'siret', rna: 'rna' },
    ...{ audiences: 'codes', tags: 'lines', verifiedOn: 'day', contact: 'contact' },
    ...{ bodyType: 'plain', frequency: 'plain', nextMeetingOn: 'day', note: 'page', personalContact: 'contact' },
  },
  links: {
    seatedIn: { type: 'SEATED_IN', label: 'Territory' },
    actsIn: { type: 'ACTS_IN', label: 'Territory' },
    themes: { type: 'WORKS_ON', label: 'Theme' },
  },
  resources: { needs: 'NEEDS', offers: 'OFFERS' },
  forEditors: ['note', 'personalContact'],
  required: ['name'],
};

export const initiativeNoun: Noun & { readonly word: 'initiative' } = {
  label: 'Initiative',
  word: 'initiative',
  properties: {
    ...{ title: 'name', summary: 'page', kind: 'plain', phase: 'plain', status: 'plain', startDate: 'day' },
    ...{ endDate: 'day', budget: 'cents', audiences: 'codes', results: 'lines', tags: 'lines', verifiedOn: 'day' },
    note: 'page',
  },
  links: {
    themes: { type: 'ABOUT', label: 'Theme' },
    territories: { type: 'COVERS', label: 'Territory' },
    partOf: { type: 'PART_OF', label: 'Initiative' },
  },
  forEditors: ['note'],
  required: ['title', 'kind'],
  period: ['startDate', 'endDate'],
};

export const fundingLinkNoun: Noun & { readonly word: 'fundingLink' } = {
  label: 'FundingLink',
  word: 'fundingLink',
  properties: {
    ...{ status: 'plain', nature: 'plain', amountRequested: 'cents', amount: 'cents', amountPaid: 'cents' },
    ...{ decidedOn: 'day', decidedIn: 'plain', startDate: 'day', endDate: 'day', purpose: 'page' },
    ...{ programme: 'line', reference: 'line', passThrough: 'plain' },
  },
  links: {
    funder: { type: 'GRANTS', label: 'Actor' },
    beneficiary: { type: 'BENEFITS', label: 'Actor' },
    initiative: { type: 'FINANCES', label: 'Initiative' },
    themes: { type: 'ABOUT', label: 'Theme' },
  },
  forEditors: [],
  required: ['status', 'funder', 'beneficiary'],
  period: ['startDate', 'endDate'],
};

/**
 * A zone, which consists of communes. Everything else about a territory is computed, or comes from the official code.
 */
export const territoryNoun: Noun & { readonly word: 'territory' } = {
  label: 'Territory',
  word: 'territory',
  properties: { name: 'name' },
  links: { communes: { type: 'WITHIN', label: 'Territory' } },
  mostLinks: 1_000,
  forEditors: [],
  required: ['name', 'communes'],
};
