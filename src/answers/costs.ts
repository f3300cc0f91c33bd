/**
 * What a question costs beside the objects of its answer, each of which costs 1; see docs/decisions/limits-of-an-answer.md.
 * The application asks up to ten at once; thirty of those that take seconds are refused.
 */

/** The most that one operation may cost by default: COST_LIMIT. */
export const MOST_COST = 200_000;

/** It reads few entities by their keys, a list, or a whole part of the graph; it takes seconds of a graph of 10,000 initiatives. */
const [FEW, LIST, WHOLE, SECONDS] = [10, 1_000, 3_000, 7_000];

/** By `Type.field`. */
const costs: Readonly<Record<string, number>> = {
  ...all('Query', FEW, 'actor fundingLink importUpload initiative invitedActor node sources territory theme viewer'),
  ...all('Query', FEW, 'enumLabels home installation'),
  ...all('Query', LIST, 'actors changes decisions fundingLinks imports initiatives invitations meetings proposals'),
  ...all('Query', LIST, 'suggestion territories themes'),
  ...all('Query', SECONDS, 'brokers communities coverage coverageMatrix experiments fragmentation gaps'),
  ...all('Query', SECONDS, 'introductions matters pivot severalSpeeds whatIf'),
  'Query.search': 5_000,
  ...all('Subscription', FEW, 'changed importProgress'),
  'Subscription.suggested': SECONDS,
  // Below an entity, of which an answer may have thousands.
  ...all('Theme', 20, 'actors actorsConnection initiatives initiativesConnection'),
  ...all('Territory', 20, 'actors actorsConnection initiatives initiativesConnection'),
  ...all('Actor', 5, 'isolation overlaps synergies'),
  ...all('Initiative', 5, 'overlaps synergies'),
  ...all('ProjectCheckConnection', 20, 'fundingLinks fundingLinkCount synergies'),
  'WhatIf.touched': WHOLE,
};

function all(type: string, cost: number, fields: string): Record<string, number> {
  return Object.fromEntries(fields.split(' ').map((field) => [`${type}.${field}`, cost]));
}

/** A root question without an entry costs as much as one that reads a whole part of the graph. */
export const costOfField = (type: string, field: string): number =>
  costs[`${type}.${field}`] ?? (/^(?:Query|Mutation|Subscription)$/.test(type) && !field.startsWith('__') ? WHOLE : 0);

/** For the test that no entry is of a field that is gone. */
export const fieldsWithCost: readonly string[] = Object.keys(costs);
