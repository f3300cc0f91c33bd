/** The fields of a proposal in words: labels instead of codes, names instead of ids, days as people write them. */

import type { Context } from '../../answers/context.js';
import type { FieldValues } from '../../answers/contribute/proposals.js';
import { isRecord } from '../../is-record.js';
import { labelsByEnum } from '../../words/enum-labels.js';
import { headings } from '../../words/export-headings.js';
import { formatDay } from '../../words/formats.js';
import { type Labels, type Language, label, resourceLabels } from '../../words/labels.js';
import { speaker } from '../../words/names.js';

const ownLabels: Labels = {
  ...headings,
  actor: ['Partenaire', 'Partner'],
  status: ['Statut', 'Status'],
  reasonKind: ['Réponse', 'Answer'],
  reason: ['Précision', 'In words'],
};

export function tellFieldName({ act, field }: FieldValues, language: Language): string {
  if (act === 'DECIDE' && field === 'status') return language === 'FR' ? 'Décision' : 'Decision';
  return label(ownLabels, field, language);
}

/** The closed list from which the codes of a field come, by field or by act and field. */
const lists: Readonly<Record<string, string>> = {
  audiences: 'Audience',
  role: 'ParticipationRole',
  reasonKind: 'DismissalReason',
  'EDIT_ACTOR kind': 'ActorKind',
  'CREATE_INITIATIVE kind': 'InitiativeKind',
  'EDIT_INITIATIVE status': 'InitiativeStatus',
  'DECIDE status': 'DecisionStatus',
};

const NAMED = ['themes', 'territories', 'actsIn', 'actor'];
const DAYS = ['startDate', 'endDate', 'from', 'to'];

export async function tellValue(
  context: Context,
  { act, field }: FieldValues,
  value: unknown,
  language: Language,
): Promise<string[]> {
  if (value === null || value === undefined) return [];
  const values = [value].flat();
  if (field === 'needs' || field === 'offers') return tellResources(context, values, language);
  const texts = values.map(String);
  if (NAMED.includes(field)) {
    const { name } = await speaker(context, language, texts);
    return texts.map(name);
  }
  if (DAYS.includes(field)) return texts.map((day) => formatDay(day, language));
  const list = lists[field] ?? lists[`${act} ${field}`];
  const labels = list === undefined ? undefined : labelsByEnum[list];
  return texts.map((text) => (labels && text in labels ? label(labels, text, language) : text));
}

async function tellResources(context: Context, values: readonly unknown[], language: Language): Promise<string[]> {
  const stated = values.filter(isRecord);
  const { name } = await speaker(
    context,
    language,
    stated.map(({ theme }) => String(theme)),
  );
  return stated.map(({ resource, theme, note }) => {
    const said = `${label(resourceLabels, String(resource), language)}, ${name(String(theme))}`;
    return note == null ? said : `${said} (${note})`;
  });
}
