/** The status and headers for the error of an operation that was not run. */
import { isRecord } from '../is-record.js';

export interface Http {
  readonly status?: number;
  readonly headers?: ReadonlyMap<string, string>;
}

/** @param error undefined when there is none */
export function httpOf(error: { readonly extensions?: Readonly<Record<string, unknown>> } | undefined): Http {
  const http = error?.extensions?.http;
  if (!isRecord(http)) return {};
  const { status, headers } = http;
  return { ...(typeof status === 'number' && { status }), ...(headers instanceof Map && { headers }) };
}
