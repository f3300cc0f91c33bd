/** What people may say of an actor, an initiative and a funding link: each field of the input, and how it is stored. */
import type { Label } from './state.js';

/** The name of an entity, a line of text, a page of it, whom to ask, lists, a day, cents, an identifier; and what the language itself checks. */
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
  /** What is at the other end. */
  readonly label: Label | 'Theme' | 'Territory';
}

export interface Noun {
  readonly label: Label;
  /** Its name in the input of the acts about it. */
  readonly word: 'actor' | 'initiative' | 'fundingLink' | 'territory';
  /** By field; each is stored under its own name. */
  readonly properties: Readonly<Record<string, Sort>>;
  /** By field, which holds an id, or ids. */
  readonly links: Readonly<Record<string, Link>>;
  /** How many ids one field may hold; 200 when it says nothing. */
  readonly mostLinks?: number;
  /** By field, which holds resources, each on a theme: the type of the relation. */
  readonly resources?: Readonly<Record<string, string>>;
  /** Fields that only editors read: there a person may be named. */
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

/** A zone: the communes lie within it. What else a territory has is computed, or comes from the official code. */
export const territoryNoun: Noun & { readonly word: 'territory' } = {
  label: 'Territory',
  word: 'territory',
  properties: { name: 'name' },
  links: { communes: { type: 'WITHIN', label: 'Territory' } },
  mostLinks: 1_000,
  forEditors: [],
  required: ['name', 'communes'],
};
