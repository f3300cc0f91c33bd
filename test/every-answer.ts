/** Asks every question of the schema for what it tells, in both languages. */
import {
  execute,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql';
import { createContext } from '../src/answers/context.js';
import type { Database } from '../src/database/database.js';
import type { Fresh } from '../src/fresh/fresh.js';

type Field = GraphQLField<unknown, unknown>;

/** They tell what people wrote, by whom and when. */
const OF_WRITING = [
  ...['changes', 'decisions', 'imports', 'importUpload', 'invitations', 'invitedActor', 'meetings', 'proposals'],
  ...['decision', 'history', 'retrievedAt', 'row', 'viewer'],
];

/** Of these one question each asks everything; elsewhere their ids are enough. */
const ENTITIES = ['Actor', 'Initiative', 'FundingLink', 'Theme', 'Territory', 'Source'];

/** Rows of a list below a row, and of those below it. */
const FEW = 3;

/**
 * One document for each question, and one for each other value of its flags and closed lists.
 * @param values of arguments, by `question.argument` or, where the question requires one, by `argument`
 * @param others further values to ask with, by argument
 */
export function everyQuestion(
  schema: GraphQLSchema,
  values: Readonly<Record<string, string>>,
  others: Readonly<Record<string, readonly string[]>>,
  rows: number,
): Map<string, string> {
  const documents = new Map<string, string>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (OF_WRITING.includes(field.name)) continue;
    const usual = field.args.flatMap((argument) => {
      const { name } = argument;
      const value = values[`${field.name}.${name}`] ?? (isRequiredArgument(argument) ? values[name] : undefined);
      return name === 'first' ? [[name, `${rows}`]] : value === undefined ? [] : [[name, value]];
    });
    const variants = field.args.flatMap((argument) =>
      [...otherValues(argument), ...(others[argument.name] ?? [])].map((value) => [
        ...usual.filter(([name]) => name !== argument.name),
        [argument.name, value],
      ]),
    );
    for (const variant of [usual, ...variants]) {
      const given = variant.map(([name]) => name);
      if (field.args.some((argument) => isRequiredArgument(argument) && !given.includes(argument.name))) continue;
      const asked = variant.length > 0 ? `(${variant.map((pair) => pair.join(': ')).join(', ')})` : '';
      documents.set(`${field.name}${asked}`, `{ ${field.name}${asked} ${selectionOf(field, 2, true)} }`);
    }
  }
  return documents;
}

/** Every value of a closed list, and the other value of a flag. */
function otherValues({ name, type, defaultValue }: GraphQLArgument): string[] {
  if (['decided', 'dismissed', 'language'].includes(name)) return [];
  const named = getNamedType(type);
  if (named.name === 'Boolean') return [String(defaultValue !== true)];
  if (!isEnumType(named)) return [];
  const all = named.getValues().map((value) => value.name);
  return isListType(getNullableType(type)) ? [`[${all.join(', ')}]`] : all.filter((value) => value !== defaultValue);
}

/** @param depth how far the objects below are followed */
function selectionOf(field: Field, depth: number, isRoot = false): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  if (!isObjectType(type)) return `{ __typename ${ENTITIES.map((name) => `... on ${name} { id }`).join(' ')} }`;
  const fields = Object.values(type.getFields());
  const isPage = fields.some(({ name }) => name === 'nodes');
  if (ENTITIES.includes(type.name)) return isRoot ? `{ ${valuesOf(type, depth)} }` : '{ id }';
  return `{ ${valuesOf(type, isPage ? depth + 1 : depth)} }`;
}

function valuesOf(type: GraphQLObjectType, depth: number): string {
  const values = Object.values(type.getFields()).flatMap((field) => {
    const { name, args } = field;
    if (OF_WRITING.includes(name) || name.endsWith('ursor') || args.some(isRequiredArgument)) return [];
    const of = getNamedType(field.type);
    if (of.name === type.name || OF_WRITING.includes(of.name.toLowerCase())) return [];
    const isEntity = ENTITIES.includes(of.name);
    if (isObjectType(of) && !isEntity && depth <= 0) return [];
    // An edge has what is told of the row in its place; the row is among the nodes.
    if (type.name.endsWith('Edge') && name === 'node') return [];
    const selection = selectionOf(field, depth - 1);
    if (isObjectType(of) && selection === '{  }') return [];
    const page = args.some((argument) => argument.name === 'first') ? `first: ${FEW}` : '';
    const inEnglish = args.some((argument) => argument.name === 'language')
      ? [`${name}InEnglish: ${name}(${[page, 'language: EN'].filter(Boolean).join(', ')}) ${selection}`]
      : [];
    return [`${name}${page && `(${page})`} ${selection}`, ...inEnglish];
  });
  return values.join(' ');
}

/** The answers as texts, by question; what a question refuses is part of its answer. @throws what failed in any other way */
export async function everyAnswer(
  { database, fresh, schema, day }: { database: Database; fresh: Fresh; schema: GraphQLSchema; day: string },
  documents: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const [name, document] of documents) {
    const contextValue = createContext(database, fresh, { day });
    const { data, errors } = await execute({ schema, document: parse(document), contextValue });
    const failed = errors?.find(({ originalError }) => originalError?.name !== 'BadInput');
    if (failed)
      throw new Error(`${name}: ${failed.path?.join('.')}: ${failed.message}`, { cause: failed.originalError });
    answers.set(name, JSON.stringify({ data, errors: errors?.map(({ message }) => message) }));
  }
  return answers;
}
