/** Says in words what is wrong with the variables of an operation: which variable and field, the fact, and what to send instead. */
import {
  coerceInputValue,
  type GraphQLEnumType,
  type GraphQLError,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
} from 'graphql';
import { LONGEST_LIST } from '../../answers/connection.js';
import type { Told } from '../../errors.js';
import { addressOf } from '../../words/address-of.js';
import { told } from '../../words/tell.js';
import { findTold } from '../find-told.js';
import type { SelectedOperation } from '../operation.js';

/** The first fault; undefined where there is none. */
export function explainVariables({
  schema,
  operation,
  variables,
}: Pick<SelectedOperation, 'schema' | 'operation' | 'variables'>): Told | undefined {
  let found: Told | undefined;
  for (const { variable, type: written, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const type = typeFromAST(schema, written);
    if (!isInputType(type)) continue;
    if (Object.hasOwn(variables, name))
      coerceInputValue(variables[name], type, (path, value, error) => {
        found ??= faultAt(`$${name}`, type, path, value, error);
      });
    else if (isNonNullType(type) && !defaultValue) found = missingValue(type, [`$${name}`]);
    if (found) return found;
  }
  return undefined;
}

function faultAt(
  variable: string,
  whole: GraphQLInputType,
  path: readonly (string | number)[],
  value: unknown,
  error: GraphQLError,
): Told {
  const type = path.reduce(typeBelow, whole);
  const at = addressOf([variable, ...path]);
  const object = getNullableType(type);
  const [, name = '', isMissing] = /^Field "(.+?)" (?:is not defined by|(of required)) type/.exec(error.message) ?? [];
  if (name !== '' && isInputObjectType(object)) {
    const fields = object.getFields();
    const missing = fields[name];
    return isMissing && missing
      ? missingValue(missing.type, [...at, name])
      : told('UNKNOWN_FIELD', at, { name, names: namesInstead(error.message, Object.keys(fields)) });
  }
  if (isInputObjectType(object) && error.message.startsWith('Exactly one key'))
    return told('ONE_FIELD', at, { names: Object.keys(object.getFields()).join(', ') });
  if (value == null) return missingValue(type, at);
  return faultOfValue(type, JSON.stringify(value), at, error);
}

/** A single value stands for a list of one. */
function typeBelow(type: GraphQLInputType, step: string | number): GraphQLInputType {
  const open = getNullableType(type);
  if (typeof step === 'number') return isListType(open) ? open.ofType : open;
  const object = isListType(open) ? getNullableType(open.ofType as GraphQLInputType) : open;
  return (isInputObjectType(object) && object.getFields()[step]?.type) || type;
}

/** Which names could be meant by one that does not exist: those that graphql-js proposes, else all in the order of the alphabet. */
function namesInstead(message: string, all: Iterable<string>): string {
  const [, proposed = ''] = /Did you mean (.*)\?$/.exec(message) ?? [];
  const names = [...proposed.matchAll(/"(\w+)"/g)].map(([, name]) => name);
  if (names.length === 0) return [...all].sort().join(', ');
  return names.map((name) => (proposed.includes('inline fragment') ? `... on ${name}` : name)).join(', ');
}

/**
 * What is wrong with a value of an argument or a variable: the fact, and what can be written there instead.
 * @param written the value as the request has it, with its quotes
 * @param at the question and the argument, or the variable, then the fields within it
 * @param cause what the type said of it; our own scalars say it in words
 */
function faultOfValue(type: GraphQLInputType, written: string, at: readonly string[], cause: unknown): Told {
  const own = findTold(cause);
  if (own) return { ...own, at };
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const bare = written.replace(/^"(.*)"$/s, '$1');
    return named.getValue(bare)
      ? told('QUOTED_VALUE', at, { value: written, bare })
      : told('NO_SUCH_VALUE', at, { value: written, values: valuesOf(named) });
  }
  switch (named.name) {
    case 'Int':
      return WHOLE_NUMBER.test(written) ? outOfRange(written, at) : told('NO_WHOLE_NUMBER', at, { value: written });
    case 'Float':
      return told('NO_NUMBER', at, { value: written });
    case 'Boolean':
      return told('NO_BOOLEAN', at, { value: written });
    case 'String':
    case 'ID':
      return told('NO_STRING', at, { value: written, example: named.name === 'ID' ? 'DEP-02' : 'Aisne' });
    default:
      return told('WRONG_TYPE', at, { value: written, type: String(type) });
  }
}

const WHOLE_NUMBER = /^-?\d+$/;

/** The numbers that GraphQL knows as Int. */
const [LEAST, MOST] = [-2_147_483_648, 2_147_483_647];

function outOfRange(value: string, at: readonly string[]): Told {
  // Within the range of Int, most numbers are no page size either.
  if (at.at(-1) === 'first') return told('WRONG_PAGE_SIZE', at, { size: value, most: LONGEST_LIST });
  return value.startsWith('-')
    ? told('BELOW_RANGE', at, { value, least: LEAST })
    : told('ABOVE_RANGE', at, { value, least: LEAST, most: MOST });
}

/** A value that is missing: of a closed list with all the values that there are. */
export function missingValue(type: GraphQLInputType, at: readonly string[]): Told {
  const named = getNamedType(type);
  return isEnumType(named)
    ? told('CHOICE_REQUIRED', at, { values: valuesOf(named) })
    : told('VALUE_REQUIRED', at, { type: String(type) });
}

const valuesOf = (type: GraphQLEnumType) =>
  type
    .getValues()
    .map(({ name }) => name)
    .join(', ');
