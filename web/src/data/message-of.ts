import { plainMessage } from './plain-message.ts';

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/**
 * The message of a refusal, in the reader's language; empty when there is none. @param told the body, parsed as JSON
 */
export function messageOf(told: unknown): string {
  const errors = field(told, 'errors');
  const message = Array.isArray(errors) ? field(errors[0], 'message') : undefined;
  return typeof message === 'string' ? plainMessage(message) : '';
}
