/** The corpus: every root field, as users ask it and as an attacker would. */
import type { GraphQLSchema } from 'graphql';
import { hostileActs, usualActs, usualSubscriptions } from './acts.js';
import { deriveQuestions } from './derived.js';
import { hostileQuestions } from './hostile.js';
import type { Operation, Subjects } from './operation.js';
import { usualQuestions } from './questions.js';

export interface Corpus {
  readonly questions: readonly Operation[];
  readonly acts: readonly Operation[];
  readonly subscriptions: readonly Operation[];
}

/**
 * Root questions without an operation of their own get two that are derived from the schema.
 * @param suggestion the id of an overlap of the graph @param change the id of a change of the graph
 */
export function corpusOf(
  schema: GraphQLSchema,
  about: Subjects,
  { suggestion, change }: { suggestion: string; change: string },
): Corpus {
  const written = usualQuestions(about, suggestion);
  return {
    questions: [...written, ...deriveQuestions(schema, about, written), ...hostileQuestions(about)],
    acts: [...hostileActs(about), ...usualActs(about, suggestion, change)],
    subscriptions: usualSubscriptions(about),
  };
}
