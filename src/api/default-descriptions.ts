/** Describes what is called the same in every answer, where the language itself says nothing of it. */
import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

const fields: Readonly<Record<string, string>> = {
  edges: 'What is on this page, each with its cursor.',
  nodes: 'What is on this page.',
  pageInfo: 'Where this page begins and ends, and whether there are more.',
  totalCount: 'How many there are, on all pages together.',
  cursor: 'Its place in the list: given as `after`, the page begins behind it.',
  node: 'What is in this place of the list.',
  properties: 'What the relation itself says.',
  evidence: 'What it is computed from, so that it can be computed again.',
  actor: 'The actor that it is about.',
  territory: 'The territory that it is about.',
  theme: 'The theme that it is about.',
  fundingLink: 'The funding link that is counted.',
  field: 'By what.',
  direction: 'Which way.',
  tags: "Words of one's own.",
  kind: 'Of which kind.',
  status: 'How it stands.',
  phase: 'How far it has come.',
  role: 'As what.',
  nature: 'Of which nature.',
  level: 'Of which level.',
  programme: 'The programme that it belongs to, as the funder names it.',
  startDate: 'First day; null: unknown.',
  endDate: 'Last day; null: unknown, or open.',
};

const argumentTexts: Readonly<Record<string, string>> = {
  id: 'The same everywhere, and for good.',
  change: 'What would be otherwise: exactly one of these.',
  after: '`endCursor` of the page before; left out: the first page.',
  asOf: 'The day that decides what is active; default: today.',
  language: 'In which language.',
  filter: 'Only those for which it holds.',
  orderBy: 'In which order; default: as the field says.',
  input: 'What is to be done.',
  kind: 'Only of these kinds.',
  kinds: 'Only of these kinds.',
  minimumScore: 'Only from this score on, 0 to 1.',
  decided: 'Only those on which there is a decision (true), or none (false).',
  dismissed: 'Those that were dismissed, too.',
  between: 'Whether the two are actors or initiatives.',
  coordination: 'Only with one of these coordinations.',
  ground: 'Only with one of these grounds.',
  past: 'Those whose common days are over, too.',
  theme: 'Only with this theme or one below it.',
  territory: 'Only with this territory or what lies within.',
};

const typeTexts: readonly (readonly [RegExp, string])[] = [
  [/^Query$/, 'What can be asked.'],
  [/^Mutation$/, 'What can be done; it takes a token.'],
  [/^Subscription$/, 'What is told as it happens, by server-sent events at /graphql/stream.'],
  [/Edge$/, 'One place of a page.'],
  [/Connection$/, 'A page.'],
  [/Relationship$/, 'One relation, with what it says itself.'],
  [/Payload$/, 'What came of the act.'],
  [/^Archive\w+Input$/, 'What to archive.'],
  [/^Create\w+Input$/, 'What is to be said of it from the beginning.'],
  [/^Edit\w+Input$/, 'What is to be said of it from now on: what is left out stays, null empties.'],
  [/^Set\w+Input$/, 'The relation as it is to be.'],
  [/^Remove\w+Input$/, 'Which relation goes.'],
];

/** In place; what is described already stays as it is. */
export function addDefaultDescriptions(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    type.description ??= typeTexts.find(([pattern]) => pattern.test(type.name))?.[1];
    if (isEnumType(type) || !(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      field.description ??= fields[field.name] ?? pageOfRelation(field.name);
      if (!('args' in field)) continue;
      for (const argument of field.args) argument.description ??= argumentTexts[argument.name];
    }
  }
  return schema;
}

const pageOfRelation = (field: string) =>
  field.endsWith('Connection')
    ? `The same as ${field.slice(0, -'Connection'.length)}, each with what the relation says.`
    : undefined;
