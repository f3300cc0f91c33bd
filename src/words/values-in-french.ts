/** The French for the coded values that messages name: entity types, levels, kinds, roles. What is not listed stays as it is. */
import { roleLabels } from './contribute-labels.js';
import { actorKindLabels, type Labels, resourceLabels } from './labels.js';

/** Nouns with their article, so that a message can say "d'un acteur", "d'une thématique". */
const nouns: Readonly<Record<string, string>> = {
  Actor: 'un acteur',
  Initiative: 'une initiative',
  Theme: 'une thématique',
  Territory: 'un territoire',
  FundingLink: 'un financement',
  Meeting: 'une réunion',
  Decision: 'une décision',
  Invitation: 'une invitation',
  Proposal: 'une proposition',
  Source: 'une source',
  Change: 'une modification',
  COMMUNE: 'une commune',
  EPCI: 'une intercommunalité',
  ARRONDISSEMENT: 'un arrondissement',
  DEPARTMENT: 'un département',
  REGION: 'une région',
  COUNTRY: 'un pays',
  ZONE: 'un secteur',
};

/** By the name of the value in the templates of messages. */
const labelsOf: Readonly<Record<string, Labels>> = {
  kind: actorKindLabels,
  least: roleLabels,
  role: roleLabels,
  resource: resourceLabels,
};

/**
 * @param name of the value in the template, such as `label`
 * @param value such as `Actor or Initiative`
 */
export function sayInFrench(name: string, value: string): string {
  if (name !== 'label' && name !== 'found') return labelsOf[name]?.[value]?.[0] ?? value;
  const each = value.split(' or ').map((one) => nouns[one]);
  return each.includes(undefined) ? value : each.join(" ou d'");
}
