/** `ask(query)`: the public schema, answered by the database of the test run. */
import { type ExecutionResult, execute, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { beforeAll } from 'vitest';
import type { Database } from '../src/database/database.js';
import { createContext } from '../src/graph/context.js';
import { NoShadowedId } from '../src/graph/no-shadowed-id.js';
import { publicSchema } from '../src/graph/public.js';

export interface Asker {
  /** The data; throws when there is any error. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  ask(query: string, variables?: Record<string, unknown>): Promise<any>;
  /** Data and errors. */
  answer(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
}

export function asker(database: Database): Asker {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await publicSchema(database.driver);
  });
  const answer = async (query: string, variables: Record<string, unknown> = {}): Promise<ExecutionResult> => {
    const document = parse(query);
    const errors = validate(schema, document, [...specifiedRules, NoShadowedId]);
    if (errors.length > 0) return { errors };
    return execute({ schema, document, variableValues: variables, contextValue: createContext(database) });
  };
  return {
    answer,
    async ask(query, variables) {
      const { data, errors } = await answer(query, variables);
      if (errors?.length) throw errors[0]?.originalError ?? errors[0];
      // A plain copy: graphql's answers have no prototype, which no expectation is about.
      return JSON.parse(JSON.stringify(data));
    },
  };
}
