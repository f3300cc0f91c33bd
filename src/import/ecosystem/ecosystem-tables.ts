/** The tables of the format `ecosystem`, in the order of their dependencies, and the type of each column. */
import type { ListName } from '../closed-lists.js';

export type ColumnType =
  | 'text'
  | 'texts'
  | 'date'
  | 'dayOrYear'
  | 'time'
  | 'money'
  | 'foreignMoney'
  | 'flag'
  | 'territory'
  | 'territories'
  | 'themes'
  | 'resources'
  | 'actor'
  | 'initiative'
  | 'initiatives'
  | 'audiences';

export interface ColumnRule {
  readonly type: ColumnType | 'choice';
  /** The closed list of a choice. */
  readonly list?: ListName;
  /** A row without it, or with an unreadable value in it, is rejected. */
  readonly isRequired?: true;
}

export type TableName =
  | 'sources'
  | 'territories'
  | 'actors'
  | 'initiatives'
  | 'participations'
  | 'memberships'
  | 'links'
  | 'funding-links';

const text: ColumnRule = { type: 'text' };
const texts: ColumnRule = { type: 'texts' };
const date: ColumnRule = { type: 'date' };
const themes: ColumnRule = { type: 'themes' };
const audiences: ColumnRule = { type: 'audiences' };
const money: ColumnRule = { type: 'money' };
const choice = (list: ListName): ColumnRule => ({ type: 'choice', list });
const required = (column: ColumnRule): ColumnRule => ({ ...column, isRequired: true });

/** In the order of the templates; a relation is valid from its day `from` to its day `to`. */
export const ECOSYSTEM_TABLES: Readonly<Record<TableName, Readonly<Record<string, ColumnRule>>>> = {
  sources: {
    ...{ id: required(text), publisher: required(text), licence: text, url: text, retrievedAt: { type: 'time' } },
    illustrative: { type: 'flag' },
  },
  territories: { id: text, name: required(text), communes: required({ type: 'territories' }), source: text },
  actors: {
    ...{ name: required(text), aliases: texts, kind: choice('actorKind'), siren: text, siret: text, rna: text },
    ...{ seat: { type: 'territory' }, actsIn: { type: 'territories' }, themes },
    ...{ needs: { type: 'resources' }, offers: { type: 'resources' }, audiences, tags: texts, verifiedOn: date },
    ...{
      contact: text,
      bodyType: choice('bodyType'),
      frequency: choice('frequency'),
      nextMeetingOn: date,
      source: text,
      id: text,
    },
  },
  initiatives: {
    ...{ key: text, title: required(text), summary: text, kind: required(choice('initiativeKind')) },
    ...{ phase: choice('phase'), status: choice('initiativeStatus'), startDate: date, endDate: date, budget: money },
    ...{ themes, territories: { type: 'territories' }, partOf: { type: 'initiatives' }, audiences },
    ...{ results: texts, tags: texts, verifiedOn: date, source: text, id: text },
  },
  participations: {
    ...{ actor: required({ type: 'actor' }), initiative: required({ type: 'initiative' }) },
    ...{ role: required(choice('participationRole')), from: date, to: date, source: text },
  },
  memberships: {
    ...{ member: required({ type: 'actor' }), organisation: required({ type: 'actor' }) },
    ...{ role: choice('memberRole'), from: date, to: date, source: text },
  },
  links: {
    ...{ actor: required({ type: 'actor' }), linkedTo: required({ type: 'actor' }) },
    ...{ nature: required(choice('linkNature')), from: date, to: date, source: text },
  },
  'funding-links': {
    ...{
      funder: required({ type: 'actor' }),
      beneficiary: required({ type: 'actor' }),
      initiative: { type: 'initiative' },
    },
    ...{ status: required(choice('fundingStatus')), nature: choice('fundingNature') },
    ...{
      amountRequested: money,
      amount: money,
      amountPaid: money,
      decidedOn: { type: 'dayOrYear' },
      startDate: date,
      endDate: date,
    },
    ...{
      purpose: text,
      programme: text,
      reference: text,
      passThrough: { type: 'flag' },
      foreignAmount: { type: 'foreignMoney' },
      themes,
      source: text,
      id: text,
    },
  },
};

export const TABLE_NAMES = Object.keys(ECOSYSTEM_TABLES) as TableName[];
