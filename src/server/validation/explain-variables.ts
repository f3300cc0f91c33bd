/** Says in words what is wrong with the variables of an operation: which variable and field, the fact, and what to send instead. */
import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
} from 'graphql';
import type { Told } from '../../errors.js';
import { addressOf } from '../../words/address-of.js';
import { told } from '../../words/tell.js';
import type { SelectedOperation } from '../limits/operation.js';
import { faultOfValue, missingValue } from './fault-of-value.js';
import { namesInstead } from './names-instead.js';

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
