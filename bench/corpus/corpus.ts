/** The corpus: every root field, as it is usually asked and as somebody would who wishes it ill. */
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
 * @param suggestion the id of an overlap @param change the id of a change, both of what the graph holds
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
