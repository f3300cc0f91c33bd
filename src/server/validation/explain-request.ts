/** Says in words what Apollo and graphql-js find wrong with a request whose document is right; its message tells which fault it is. */
import type { Told } from '../../errors.js';
import type { requestErrors } from '../../words/errors/request-errors.js';

/** Each group of a pattern is a value of the message. */
const messages: readonly (readonly [pattern: RegExp, code: keyof typeof requestErrors])[] = [
  [/^GET requests only support query operations, not (?<operation>\w+) operations/, 'GET_CHANGES'],
  [/^GraphQL operations must contain a non-empty `query`/, 'NO_QUERY'],
  [/^Unknown operation named "(?<name>.*)"/s, 'NO_SUCH_OPERATION'],
  [/^Must provide operation name/, 'WHICH_OPERATION'],
];

/** Undefined for any other message. */
export function explainRequest(message: string): Told | undefined {
  for (const [pattern, code] of messages) {
    const found = pattern.exec(message);
    if (found) return { code, at: ['graphql'], values: { ...found.groups } };
  }
  return undefined;
}
