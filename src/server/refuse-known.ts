/** Answers an error of a route other than /graphql, when it is a refusal that the caller may read. */
import { GraphQLError } from 'graphql';
import { BadInput, Unavailable } from '../errors.js';
import { isRecord } from '../is-record.js';
import type { Outgoing } from './chain-handlers.js';
import { findTold } from './find-told.js';
import { type SendRefusal, sendRefusal } from './refuse.js';

/** @throws any other error */
export function refuseKnown(error: unknown, response: Outgoing, send: SendRefusal = sendRefusal): void {
  if (error instanceof BadInput) send(response, 400, error.told ?? error.message, 'BAD_USER_INPUT');
  else if (error instanceof Unavailable) send(response, 503, error.told ?? error.message, 'SERVICE_UNAVAILABLE');
  else if (error instanceof GraphQLError) {
    const { status, headers } = httpOf(error);
    for (const [name, value] of headers ?? []) response.setHeader(name, value);
    send(response, status ?? 400, findTold(error) ?? error.message, String(error.extensions.code));
  } else throw error;
}

interface Http {
  readonly status?: number;
  readonly headers?: ReadonlyMap<string, string>;
}

/** The status and headers for the error of an operation that was not run. @param error undefined when there is none */
export function httpOf(error: { readonly extensions?: Readonly<Record<string, unknown>> } | undefined): Http {
  const http = error?.extensions?.http;
  if (!isRecord(http)) return {};
  const { status, headers } = http;
  return { ...(typeof status === 'number' && { status }), ...(headers instanceof Map && { headers }) };
}
