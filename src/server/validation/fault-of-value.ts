/** What is wrong with a value of an argument or a variable: the fact, and what can be written there instead. */
import { type GraphQLEnumType, type GraphQLInputType, getNamedType, isEnumType } from 'graphql';
import { LONGEST_LIST } from '../../answers/connection.js';
import type { Told } from '../../errors.js';
import { told } from '../../words/tell.js';
import { findTold } from '../find-told.js';

/**
 * @param written the value as the request has it, with its quotes
 * @param at the question and the argument, or the variable, then the fields within it
 * @param cause what the type said of it; our own scalars say it in words
 */
export function faultOfValue(type: GraphQLInputType, written: string, at: readonly string[], cause: unknown): Told {
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
