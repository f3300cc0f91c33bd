/**
 * Operations for the root questions that questions.ts lacks: each as its users ask it, and with every argument at its
 * limit.
 */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { fieldsNotAsked, type Operation, type Subjects } from './operation.js';

/** A question with any other required argument needs an operation of its own. */
const usualValues = ({ actor, initiative, theme, epci }: Subjects): Readonly<Record<string, unknown>> => ({
  first: 20,
  actor,
  initiative,
  theme,
  territory: epci,
  since: '2024-06-01',
});

const hostileValues = ({ rootTheme }: Subjects): Readonly<Record<string, unknown>> => ({
  first: 200,
  theme: rootTheme,
  territory: 'FRANCE',
  since: '1900-01-01',
  asOf: '1900-01-01',
  minimumScore: 0,
  past: true,
});

export function deriveQuestions(schema: GraphQLSchema, about: Subjects, written: readonly Operation[]): Operation[] {
  const fields = schema.getQueryType()?.getFields() ?? {};
  return fieldsNotAsked(schema, written).flatMap((name) => {
    const field = name.startsWith('Query.') ? fields[name.slice('Query.'.length)] : undefined;
    if (field === undefined) return [];
    const usual = write(field, ({ name }) => usualValues(about)[name], isRequiredArgument);
    const hostile = write(
      field,
      ({ name }) => hostileValues(about)[name] ?? usualValues(about)[name],
      () => true,
    );
    if (usual === undefined || hostile === undefined) return [];
    return [
      { name: field.name, query: usual, variables: {}, isHostile: false },
      { name: `${field.name}: all that it allows`, query: hostile, variables: {}, isHostile: true },
    ];
  });
}

/** Undefined when a required argument has no value. */
function write(
  field: GraphQLField<unknown, unknown>,
  chooseValue: (argument: GraphQLArgument) => unknown,
  isWanted: (argument: GraphQLArgument) => boolean,
): string | undefined {
  const wanted = field.args.filter((argument) => isWanted(argument) || argument.name === 'first');
  if (wanted.some((argument) => isRequiredArgument(argument) && chooseValue(argument) === undefined)) return undefined;
  const values = wanted.flatMap((argument) => {
    const value = chooseValue(argument);
    return value === undefined ? [] : [`${argument.name}: ${JSON.stringify(value)}`];
  });
  const named = getNamedType(field.type);
  return `{ ${field.name}${values.length > 0 ? `(${values.join(', ')})` : ''} ${selectionOf(named)} }`;
}

/** Every value of a row; for an entity below it, the id. */
function selectionOf(type: unknown): string {
  if (!isObjectType(type)) return isInterfaceType(type) ? '{ __typename }' : '';
  const { nodes } = type.getFields();
  const row = nodes === undefined ? undefined : getNamedType(nodes.type);
  return isObjectType(row) ? `{ totalCount nodes ${valuesOf(row)} }` : valuesOf(type);
}

function valuesOf(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).flatMap(({ name, args, type: of }) => {
    if (args.some(isRequiredArgument)) return [];
    const named = getNamedType(of);
    if (isLeafType(named)) return [name];
    return isObjectType(named) && 'id' in named.getFields() ? [`${name} { id }`] : [];
  });
  return `{ ${['__typename', ...fields].join(' ')} }`;
}
