/** Refuses an argument that is longer than any real one: every list and every text, in any input, has a maximum. */

import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  getVariableValues,
  isInputObjectType,
  isListType,
  isScalarType,
  Kind,
  TypeInfo,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isRecord } from '../../is-record.js';
import { addressOf } from '../../words/address-of.js';
import { told } from '../../words/tell.js';
import type { SelectedOperation } from '../operation.js';
import { refusal } from '../refusal.js';
import { limits } from './limits.js';

interface Most {
  readonly values: number;
  readonly characters: number;
}

/** Acts check their fields themselves, with messages about the field; these limits are higher than theirs. */
const ofActs: Most = { values: 1_000, characters: 20_000 };

/** Arguments with a maximum of their own. */
const exceptions: Readonly<Record<string, Partial<Most>>> = {
  // The most suggestions that the subscription compares (MOST_COMPARED in src/questions/suggested/resolve.ts).
  'Subscription.suggested: known': { values: 2_000 },
  // The rows of a table (MOST_IDS in src/questions/sources/resolve.ts).
  'Query.sources: stating': { values: 2_000 },
};

type Path = readonly (string | number)[];

interface Given {
  /** The field and the argument. */
  readonly path: Path;
  readonly node: ArgumentNode;
  readonly type: GraphQLInputType;
  readonly most: Most;
}

/**
 * The arguments of documents, cached for repeated ones. An entry is dropped with its parsed document, and does not
 * depend on the graph.
 */
const found = new WeakMap<DocumentNode, readonly Given[]>();

/** Runs after `checkVariables`. @throws GraphQLError with the HTTP status of the answer. */
export function limitArguments({ schema, document, operation, variables }: SelectedOperation): void {
  const given = found.get(document) ?? findArguments(schema, document);
  found.set(document, given);
  if (given.length === 0) return;
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  for (const { path, node, type, most } of given)
    checkLength(path, valueFromAST(node.value, type, coerced), type, most);
}

function findArguments(schema: GraphQLSchema, document: DocumentNode): Given[] {
  const given: Given[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Argument(node) {
        const [parent, field, argument] = [types.getParentType(), types.getFieldDef(), types.getArgument()];
        // Values that are always short, such as numbers and enum values, are not checked.
        if (!argument || !field || !canBeLong(argument.type) || node.value.kind === Kind.ENUM) return;
        const usual: Most = parent?.name === 'Mutation' ? ofActs : limits;
        const most = { ...usual, ...exceptions[`${parent?.name}.${field.name}: ${argument.name}`] };
        given.push({ path: [field.name, argument.name], node, type: argument.type, most });
      },
    }),
  );
  return given;
}

const short = new Set(['Int', 'Float', 'Boolean']);

function canBeLong(type: GraphQLInputType): boolean {
  const inner = getNullableType(type);
  return isListType(inner) || isInputObjectType(inner) || (isScalarType(inner) && !short.has(inner.name));
}

function checkLength(path: Path, value: unknown, type: GraphQLInputType, most: Most): void {
  const inner = getNullableType(type);
  if (typeof value === 'string' && value.length > most.characters)
    throw refusal(
      told('LONG_TEXT', addressOf(path), { length: value.length, most: most.characters }),
      'BAD_USER_INPUT',
    );
  if (Array.isArray(value)) {
    if (value.length > most.values)
      throw refusal(told('LONG_LIST', addressOf(path), { length: value.length, most: most.values }), 'BAD_USER_INPUT');
    const of = isListType(inner) ? inner.ofType : inner;
    value.forEach((each, place) => {
      checkLength([...path, place], each, of, most);
    });
  } else if (isInputObjectType(inner) && isRecord(value)) {
    for (const [name, { type: of }] of Object.entries(inner.getFields()))
      checkLength([...path, name], value[name], of, most);
  }
}
