/**
 * Answers in the shape of GraphQL when a request does not reach GraphQL; the answer contains no stack and no file path.
 */
import type { ServerResponse } from 'node:http';
import type { Told } from '../errors.js';
import { isRecord } from '../is-record.js';
import { tell } from '../words/tell.js';
import type { Incoming } from './chain-handlers.js';
import { findLanguage } from './find-language.js';
import { limits } from './limits/limits.js';
import { maskUnexpected } from './mask-error.js';
import { requestIdOf } from './name-request.js';
import type { Log } from './observe/log.js';

/** @param what a text in English, or a message with a translation, sent in the language that the request prefers */
export function sendRefusal(response: ServerResponse, status: number, what: string | Told, code: string): void {
  const language = findLanguage(response.req.headers['accept-language']);
  const message = typeof what === 'string' ? what : tell(what, language);
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

/** By the `type` of body-parser's errors. */
const faults: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'graphql: the body is not JSON; write {"query": "{ … }"}',
  'entity.too.large': `graphql: the body is larger than ${limits.megabytes} MB; ask for less at once`,
  'encoding.unsupported': 'graphql: the encoding of the body is unknown; send it as it is, or with gzip',
  'charset.unsupported': 'graphql: the charset of the body is unknown; send UTF-8',
};

/** Answers an error that a handler threw or passed to `next`. */
export function refuseFault(error: unknown, request: Incoming, response: ServerResponse, log: Log): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { type, status }: Readonly<Record<string, unknown>> = isRecord(error) ? error : {};
  if (typeof status === 'number' && status >= 400 && status < 500) {
    const message = faults[String(type)] ?? 'graphql: the request could not be read; send JSON in UTF-8';
    sendRefusal(response, status, message, 'BAD_REQUEST');
  } else {
    const language = findLanguage(request.headers['accept-language']);
    const { message, code } = maskUnexpected(error, log, requestIdOf(request), language);
    sendRefusal(response, 500, message, code);
  }
}
