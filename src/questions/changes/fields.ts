/** Which fields an act changed, before and after, in words: labels instead of codes, names instead of ids, days and euros as people write them. */

import type { Context } from '../../answers/context.js';
import { isRecord } from '../../is-record.js';
import { labelsByEnum } from '../../words/enum-labels.js';
import { answerLabels, headings } from '../../words/export-headings.js';
import { formatAmount, formatDay } from '../../words/formats.js';
import { type Labels, type Language, label } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import { typeset } from '../../words/typography.js';
import { agendaPoints } from './agenda-points.js';
import { headlineOf } from './headline.js';

/** Values as a Change stores them; those of a relation have `other`, its far end. */
export interface ChangedFieldRow {
  readonly field: string;
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
}

/** The properties and relations that people know by these names; any other is internal. */
const fieldLabels: Labels = {
  ...headings,
  budget: ['Budget', 'Budget'],
  amount: ['Accordé', 'Granted'],
  amountRequested: ['Demandé', 'Requested'],
  amountPaid: ['Versé', 'Paid'],
  reasonKind: ['Raison', 'Reason'],
  reason: ['Précision', 'In words'],
  owner: ['Chargé du suivi', 'In charge'],
  dueOn: ['Échéance', 'Due'],
  meetingOn: ['Séance', 'Meeting'],
  on: ['Date', 'Date'],
  nextMeetingOn: ['Prochaine réunion', 'Next meeting'],
  bodyType: ["Type d'instance", 'Type of body'],
  frequency: ['Fréquence', 'Frequency'],
  participants: ['Parties prenantes', 'Participants'],
  memberOf: ['Membre de', 'Member of'],
  agendaAdded: ["Ajouté à l'ordre du jour", 'Added to the agenda'],
  agendaRemoved: ["Retiré de l'ordre du jour", 'Removed from the agenda'],
  agendaMoved: ["Déplacé dans l'ordre du jour", 'Moved on the agenda'],
  agendaSwapped: ["Intervertis dans l'ordre du jour", 'Swapped on the agenda'],
};

const relationFields: Readonly<Record<string, string>> = {
  ...{ WORKS_ON: 'themes', ABOUT: 'themes', COVERS: 'territories', SEATED_IN: 'seat', ACTS_IN: 'actsIn' },
  ...{ NEEDS: 'needs', OFFERS: 'offers', PARTICIPATES_IN: 'participants', MEMBER_OF: 'memberOf', PART_OF: 'partOf' },
  ...{ LINKED_TO: 'linkedTo', GRANTS: 'funder', BENEFITS: 'beneficiary', FINANCES: 'initiative' },
};

const MONEY = ['budget', 'amount', 'amountRequested', 'amountPaid'];

/** The closed lists of a field; no two of one field share a code. */
const lists: Readonly<Record<string, readonly string[]>> = {
  kind: ['ActorKind', 'InitiativeKind'],
  status: ['InitiativeStatus', 'FundingStatus', 'DecisionStatus'],
  role: ['ParticipationRole', 'MemberRole'],
  nature: ['FundingNature', 'LinkNature'],
  ...{ phase: ['InitiativePhase'], audiences: ['Audience'], reasonKind: ['DismissalReason'], resource: ['Resource'] },
  ...{ bodyType: ['BodyType'], frequency: ['MeetingFrequency'] },
};

/** Of what an act created, only the reason of a decision, with its words, and the agenda of a meeting are told: they say what the sentence does not. */
const newOf: Readonly<Record<string, readonly string[]>> = { decision: ['reasonKind', 'reason'], meeting: ['agenda'] };

function beforeNew(id: string, is: unknown): Readonly<Record<string, unknown>> | undefined {
  const stated = (newOf[id.split('-')[0] ?? ''] ?? []).filter((field) => isRecord(is) && is[field] != null);
  return stated.length === 0 ? undefined : Object.fromEntries(stated.map((field) => [field, null]));
}

/** Of one entity: what is told of any other is only the relations that lead to that entity. */
interface Only {
  readonly of: string;
  /** What the act is about, which is told whole too. */
  readonly about: string | null;
}

/** Each field of what existed before the act, and what `newOf` names. @param before by id @param after by id */
export function changedFields(before: unknown, after: unknown, only?: Only): ChangedFieldRow[] {
  if (!isRecord(after)) return [];
  return Object.entries(after).flatMap(([id, is]) => {
    const was = (isRecord(before) ? before[id] : undefined) ?? beforeNew(id, is);
    if (!isRecord(was) || !isRecord(is)) return [];
    const { relations: removed, ...properties } = was;
    const isWhole = only === undefined || id === only.of || id === only.about;
    const leads = ({ other }: Relation) => isWhole || other === only.of;
    const own = Object.keys(properties).flatMap((field): ChangedFieldRow[] => {
      const sides = { before: [was[field] ?? []].flat(), after: [is[field] ?? []].flat() };
      return field === 'agenda' ? agendaPoints(sides.before, sides.after) : [{ field, ...sides }];
    });
    const sides = { before: relationsIn(removed).filter(leads), after: relationsIn(is.relations).filter(leads) };
    const fields = [...sides.before, ...sides.after].map(({ type }) => relationFields[type] ?? '');
    const others = [...new Set(fields)].map((field) => {
      const ofField = ({ type }: Relation) => relationFields[type] === field;
      return { field, before: sides.before.filter(ofField), after: sides.after.filter(ofField) };
    });
    return [...(isWhole ? own : []), ...others].filter(({ field }) => field in fieldLabels);
  });
}

interface Relation {
  readonly type: string;
  readonly other: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const relationsIn = (value: unknown): Relation[] => (Array.isArray(value) ? value.filter(isRelation) : []);

const isRelation = (value: unknown): value is Relation =>
  isRecord(value) && typeof value.type === 'string' && typeof value.other === 'string' && isRecord(value.properties);

export const tellChangedField = (field: string, language: Language): string => label(fieldLabels, field, language);

export async function tellChangedValues(
  context: Context,
  field: string,
  values: readonly unknown[],
  language: Language,
): Promise<string[]> {
  if (field.startsWith('agenda'))
    return Promise.all(values.map(async (id) => typeset(await headlineOf(context, language, String(id)), language)));
  const speak = await speaker(
    context,
    language,
    values.filter(isRelation).map(({ other }) => other),
  );
  return values.map((value) => (isRelation(value) ? tellRelation(speak, value) : tellProperty(field, value, language)));
}

function tellRelation({ name, language }: Speaker, { other, properties }: Relation): string {
  const { resource, role, nature, note } = properties;
  const told = Object.entries({ resource, role, nature, note })
    .filter(([, value]) => value != null)
    .map(([field, value]) => tellProperty(field, value, language));
  return told.length === 0 ? name(other) : `${name(other)} (${told.join(', ')})`;
}

function tellProperty(field: string, value: unknown, language: Language): string {
  if (typeof value === 'boolean') return label(answerLabels, value ? 'YES' : 'NO', language);
  if (typeof value === 'number' && MONEY.includes(field)) return formatAmount(value, language);
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDay(text, language);
  const codes = (lists[field] ?? []).map((list) => labelsByEnum[list]).find((labels) => labels && text in labels);
  return codes === undefined ? text : label(codes, text, language);
}
