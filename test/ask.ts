/** `ask(query)`: the public schema, answered by the engine; at full depth also by the engine again and by the Cypher definitions, which must agree. */
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { beforeAll, expect } from 'vitest';
import { type Context, createContext } from '../src/answers/context.js';
import { today } from '../src/answers/today.js';
import { NoShadowedId } from '../src/api/no-shadowed-id.js';
import type { Database } from '../src/database/database.js';
import { type Fresh, type FreshOptions, openFresh } from '../src/fresh/fresh.js';
import { countStatements } from './count-statements.js';
import { testSchema } from './database.js';
import { createDefinedContext } from './definitions/definitions.js';
import { isFull } from './runs.js';

export interface Asker {
  /** The data; throws when there is any error. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  ask(query: string, variables?: Record<string, unknown>): Promise<any>;
  /** The number of statements that the answer takes, by the engine and by the Cypher definitions. Acts are done once, by the engine. */
  cost(query: string): Promise<{ engine: number; cypher: number | null }>;
  /** Data and errors. */
  answer(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
}

/**
 * @param options of the engine: with `inThreadFrom: 0` every answer goes through the pool, as those of large graphs do; `day` is the day of
 * the answers, by default the day of the test (ids of another day end in that day); `definitions: false` when only the engine answers, `true`
 * when the definitions answer at every depth;
 * `still: true` when nothing is written after the first question, so that a large graph is read once
 */
export function asker(
  database: Database,
  {
    day,
    definitions,
    still = false,
    ...options
  }: FreshOptions & { readonly day?: string; readonly definitions?: boolean; readonly still?: boolean } = {},
): Asker {
  let schema: GraphQLSchema;
  let kept: Promise<Fresh> | undefined;
  const read = () => openFresh(database, () => undefined, options);
  // One day for all answers to a question, also at midnight.
  const atOneDay = () => ({ day: day ?? today() });
  beforeAll(async () => {
    schema = await testSchema();
  });
  const executeIn = async (contextValue: Context, document: DocumentNode, variableValues = {}) =>
    execute({ schema, document, variableValues, contextValue });
  const isQuestion = (document: DocumentNode) => getOperationAST(document)?.operation === 'query';
  const answer = async (query: string, variables: Record<string, unknown> = {}): Promise<ExecutionResult> => {
    const document = parse(query);
    const errors = validate(schema, document, [...specifiedRules, NoShadowedId]);
    if (errors.length > 0) return { errors };
    // The world is written without the journal, so the engine reads it again for each question.
    if (still) kept ??= read();
    const fresh = await (kept ?? read());
    const at = atOneDay();
    const byEngine = await executeIn(createContext(database, fresh, at), document, variables);
    fresh.close();
    // An act is done once.
    if (isQuestion(document) && (isFull || definitions === true)) {
      const again = await executeIn(createContext(database, fresh, at), document, variables);
      expect(plain(again), 'the engine, asked again').toEqual(plain(byEngine));
      if (definitions === false) return byEngine;
      const inCypher = await executeIn(createDefinedContext(schema, database, fresh, at), document, variables);
      expectSame(plain(byEngine), plain(inCypher), 'answer');
    }
    return byEngine;
  };
  return {
    answer,
    async cost(query) {
      const document = parse(query);
      const fresh = await openFresh(database, () => undefined);
      fresh.close();
      const at = atOneDay();
      const count = async (context: Context) => {
        const counted = countStatements(database);
        const { errors } = await executeIn(context, document);
        counted.stop();
        expect(errors).toBeUndefined();
        return counted.statements.length;
      };
      return {
        engine: await count(createContext(database, fresh, at)),
        cypher:
          isQuestion(document) && definitions !== false
            ? await count(createDefinedContext(schema, database, fresh, at))
            : null,
      };
    },
    async ask(query, variables) {
      const { data, errors } = await answer(query, variables);
      if (errors?.length) throw errors[0]?.originalError ?? errors[0];
      return plain(data);
    },
  };
}

/** A plain copy: objects in graphql's answers have no prototype, which toEqual would notice. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

/** Expects equal answers; numbers may differ by 1e-9. */
function expectSame(one: unknown, two: unknown, place: string): void {
  if (typeof one === 'number' && typeof two === 'number') {
    expect(Math.abs(one - two), `${place}: engine ${one}, Cypher ${two}`).toBeLessThanOrEqual(1e-9);
  } else if (typeof one === 'object' && typeof two === 'object' && one !== null && two !== null) {
    expect(Object.keys(one), `${place}: engine, then Cypher`).toEqual(Object.keys(two));
    for (const key of Object.keys(one)) {
      expectSame(one[key as keyof typeof one], two[key as keyof typeof two], `${place}.${key}`);
    }
  } else expect(one, `${place}: engine, then Cypher`).toEqual(two);
}
