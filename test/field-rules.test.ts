/** Each question and act declares in schema/ who may ask for it, what it costs and whether its answer may be cached. */
import { parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { type FieldRules, takeRules } from '../src/schema/field-rules.js';
import { fieldRules } from '../src/schema/typedefs.js';

const rulesOf = (text: string) => {
  const rules = new Map<string, FieldRules>();
  return { text: print(takeRules(parse(text), rules)), rules: Object.fromEntries(rules) };
};

it.each([
  [
    'type Query { gaps: Int }',
    'schema: Query.gaps does not say what it needs; add @question (src/schema/field-rules.ts)',
  ],
  [
    'type Query { gaps: Int @cost(is: 5) }',
    'schema: Query.gaps does not say what it needs; add @question (src/schema/field-rules.ts)',
  ],
  [
    'type Subscription { changed: Int }',
    'schema: Subscription.changed does not say what it needs; add @question (src/schema/field-rules.ts)',
  ],
  [
    'type Mutation { decide: Int }',
    'schema: Mutation.decide does not say what it needs; add @access (src/schema/field-rules.ts)',
  ],
  [
    'type Query { gaps: Int @question(cost: 5, cached: true) }',
    'schema: @question of Query.gaps names no role; write one of ANONYMOUS, CONTRIBUTOR, READER, EDITOR, COORDINATOR, ADMIN',
  ],
  [
    'type Query { gaps: Int @question(access: EVERYBODY, cost: 5, cached: true) }',
    'schema: @question of Query.gaps names no role; write one of ANONYMOUS, CONTRIBUTOR, READER, EDITOR, COORDINATOR, ADMIN',
  ],
  [
    'type Query { gaps: Int @question(access: ANONYMOUS, cached: true) }',
    'schema: @question of Query.gaps has no cost; write a whole number',
  ],
  [
    'type Query { gaps: Int @question(access: ANONYMOUS, cost: 5) }',
    'schema: @question of Query.gaps does not say cached; write true or false',
  ],
])('%s is refused', (text, message) => {
  expect(() => rulesOf(text)).toThrow(message);
});

it('what is declared is read, and is no part of the public schema', () => {
  const { text, rules } = rulesOf(`
    type Query { gaps(first: Int): Int @question(cost: 5, access: READER, cached: false) }
    type Actor { name: String note: String @access(role: EDITOR) @day gaps: Int @cost(is: 7) }
    input DecisionFilter { owner: String @access(role: EDITOR) }`);
  expect(rules).toEqual({
    'Query.gaps': { cost: 5, access: 'READER', isCached: false },
    'Actor.note': { access: 'EDITOR' },
    'Actor.gaps': { cost: 7 },
    'DecisionFilter.owner': { access: 'EDITOR' },
  });
  expect(text).not.toMatch(/@(question|access|cost)/);
  expect(text).toContain('@day');
});

it('an answer that depends on more than the graph is not cached', () => {
  const live = [...fieldRules].filter(([field, { isCached }]) => field.startsWith('Query.') && isCached === false);
  expect(live.map(([field]) => field).sort()).toEqual(['Query.dataQuality', 'Query.importUpload', 'Query.imports']);
});
