/**
 * Says in words what graphql-js found wrong with the text of a document, or with what stands where in it: the line and
 * the column, the fact, and what to write instead. Its message tells which fault it is, and names what it is about.
 */
import { type GraphQLError, type GraphQLSchema, isInputType, Kind, TokenKind } from 'graphql';
import { toldInDocument } from '../../api/told-in-document.js';
import type { documentErrors } from '../../words/errors/document-errors.js';
import { findTold } from '../find-told.js';
import { namesInstead } from './names-instead.js';

/** Each group of a pattern is a value of the message. The first that matches holds. */
const messages: readonly (readonly [pattern: RegExp, code: keyof typeof documentErrors])[] = [
  [/^Syntax Error: Document contains more that (?<most>\d+) tokens/, 'MANY_TOKENS'],
  [/^Syntax Error: Unexpected single quote/, 'SINGLE_QUOTE'],
  [/^Syntax Error: Unterminated string/, 'OPEN_STRING'],
  [/^Syntax Error: Invalid number, .*: (?<found>.+)\.$/, 'WRONG_NUMBER'],
  [/^Syntax Error: Invalid .*escape sequence: (?<sequence>.+)\.$/s, 'WRONG_ESCAPE'],
  [/^Syntax Error: (?:Unexpected|Invalid) character.*: (?<character>.+)\.$/, 'WRONG_CHARACTER'],
  [/^Syntax Error: Unexpected variable "(?<name>.+)" in constant value/, 'VARIABLE_IN_DEFAULT'],
  [/^Syntax Error: .*(?:found|Unexpected) <EOF>\.$/, 'ENDS_EARLY'],
  [/^Syntax Error: Expected Name, found (?:\w+ )?(?<found>".*")\.$/s, 'NAME_EXPECTED'],
  [/^Syntax Error: Expected (?<expected>".+?"), found (?:\w+ )?(?<found>".*")\.$/s, 'SIGN_EXPECTED'],
  [/^Syntax Error: Unexpected (?:\w+ )?(?<found>".*")\.$/s, 'UNEXPECTED'],
  [/^Syntax Error/, 'NO_GRAPHQL'],
  [/^The (?<name>.+) definition is not executable/, 'NO_OPERATION'],
  [/^There can be only one operation named "(?<name>.+)"/, 'SAME_OPERATION'],
  [/^There can be only one fragment named "(?<name>.+)"/, 'SAME_FRAGMENT'],
  [/^There can be only one variable named "(?<name>.+)"/, 'SAME_VARIABLE'],
  [/^There can be only one argument named "(?<name>.+)"/, 'SAME_ARGUMENT'],
  [/^There can be only one input field named "(?<name>.+)"/, 'SAME_INPUT_FIELD'],
  [/^This anonymous operation must be the only/, 'NAMELESS_OPERATION'],
  [/Subscription .*must select only one/, 'SEVERAL_FIELDS'],
  [/Subscription .*must not select an introspection/, 'SUBSCRIPTION_TO_SCHEMA'],
  [/^Unknown type "(?<name>.+?)"/, 'UNKNOWN_TYPE'],
  [/^Fragment .*cannot condition on non composite type "(?<type>.+)"/, 'FRAGMENT_ON_VALUE'],
  [/^Variable "(?<name>.+)" cannot be non-input type "(?<type>.+)"/, 'VARIABLE_OF_ANSWER'],
  [/^Unknown fragment "(?<name>.+)"/, 'UNKNOWN_FRAGMENT'],
  [/^Fragment "(?<name>.+)" is never used/, 'UNUSED_FRAGMENT'],
  [/^Fragment .*as objects of type "(?<parent>.+)" can never be of type "(?<type>.+)"/, 'NEVER_OF_TYPE'],
  [/^Cannot spread fragment "(?<name>.+?)" within itself/, 'FRAGMENT_IN_ITSELF'],
  [/^Variable "(?<name>.+?)" is not defined/, 'UNDECLARED_VARIABLE'],
  [/^Variable "(?<name>.+?)" is never used/, 'UNUSED_VARIABLE'],
  [/^Unknown directive "@(?<name>.+)"/, 'UNKNOWN_DIRECTIVE'],
  [/^Directive "@(?<name>.+)" may not be used on/, 'MISPLACED_DIRECTIVE'],
  [/^The directive "@(?<name>.+)" can only be used once/, 'REPEATED_DIRECTIVE'],
  [
    /^Variable "(?<name>.+?)" of type "(?<type>.+)" used in position expecting type "(?<expected>.+)"/,
    'VARIABLE_OF_OTHER_TYPE',
  ],
  [/^Fields "(?<name>.+?)" conflict because/, 'SAME_KEY'],
  [/^Maximum introspection depth/, 'DEEP_SCHEMA_QUERY'],
  [/^Too many validation errors/, 'MANY_FAULTS'],
  // The same field is written so often that graphql-js gives up comparing them.
  [/^Validation aborted/, 'MANY_REPEATED'],
];

/** An error of our own, or one with a message that is not known, stays as it is. */
export function explainMessage(schema: GraphQLSchema, error: GraphQLError): GraphQLError {
  const [pattern, code] = findTold(error) ? [] : (messages.find(([each]) => each.test(error.message)) ?? []);
  if (pattern === undefined || code === undefined) return error;
  const values: Record<string, string> = { ...pattern.exec(error.message)?.groups };
  if (code === 'UNKNOWN_TYPE') values.names = typesInstead(schema, error);
  const { nodes, source, positions } = error;
  return toldInDocument({ code, values }, nodes ? { nodes } : { source, positions });
}

/** For a variable only the types that it may have. */
function typesInstead(schema: GraphQLSchema, { message, nodes }: GraphQLError): string {
  const isOfVariable = nodes?.some(
    ({ kind, loc }) => kind === Kind.NAMED_TYPE && loc?.startToken.prev?.kind !== TokenKind.NAME,
  );
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return namesInstead(
    message,
    types.filter((type) => isInputType(type) === isOfVariable).map(({ name }) => name),
  );
}
