const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** What the server says in a refusal, in the reader's language; empty where it says nothing. @param told the body, read as JSON */
export function messageOf(told: unknown): string {
  const errors = field(told, 'errors');
  const message = Array.isArray(errors) ? field(errors[0], 'message') : undefined;
  return typeof message === 'string' ? message : '';
}
