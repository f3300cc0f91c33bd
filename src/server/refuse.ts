/**
 * Answers in the shape of GraphQL when a request does not reach GraphQL; the answer contains no stack and no file path.
 */
import type { ServerResponse } from 'node:http';
import type { Told } from '../errors.js';
import { isRecord } from '../is-record.js';
import { shorten, tell, told } from '../words/tell.js';
import type { Incoming } from './chain-handlers.js';
import { findLanguage } from './find-language.js';
import { limits } from './limits/limits.js';
import { maskUnexpected } from './mask-error.js';
import { requestIdOf } from './name-request.js';
import type { Log } from './observe/log.js';

/** @param what a text in English, or a message with a translation, sent in the language that the request prefers */
export type SendRefusal = (response: ServerResponse, status: number, what: string | Told, code: string) => void;

export const sendRefusal: SendRefusal = (response, status, what, code) => {
  response.end(prepareRefusal(response, status, what, code));
};

/** Sets the status and the headers. @returns the body */
export function prepareRefusal(response: ServerResponse, status: number, what: string | Told, code: string): string {
  const language = findLanguage(response.req.headers['accept-language']);
  const [message, reason] = typeof what === 'string' ? [what, undefined] : [tell(what, language), what.code];
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  return JSON.stringify({ errors: [{ message, extensions: { code, reason } }] });
}

/** Answers that nothing is at the address of the request, and names it. */
export function nothingHere({ originalUrl, url = '' }: Incoming, response: ServerResponse): void {
  const [path = ''] = (originalUrl ?? url).split('?');
  sendRefusal(response, 404, told('NOTHING_HERE', [shorten(path.replace(/^\//, ''))], {}), 'NOT_FOUND');
}

/** By the `type` of body-parser's errors. */
const faults: Readonly<Record<string, Told>> = {
  'entity.parse.failed': told('BODY_NOT_JSON', ['graphql'], {}),
  'entity.too.large': told('BODY_TOO_LARGE', ['graphql'], { most: limits.megabytes }),
  'encoding.unsupported': told('UNKNOWN_ENCODING', ['graphql'], {}),
  'charset.unsupported': told('UNKNOWN_CHARSET', ['graphql'], {}),
  'charset.wrong': told('NOT_UTF8', ['graphql'], {}),
  'entity.too.deep': told('DEEP_BODY', ['graphql'], {}),
  'entity.too.many': told('LONG_BODY', ['graphql'], { most: limits.bodyValues }),
};

/** Answers an error that a handler threw or passed to `next`. */
export function refuseFault(error: unknown, request: Incoming, response: ServerResponse, log: Log): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // An address that cannot be read, such as /sujets/%E0%A4%A.
  if (error instanceof URIError) {
    nothingHere(request, response);
    return;
  }
  const { type, status }: Readonly<Record<string, unknown>> = isRecord(error) ? error : {};
  if (typeof status === 'number' && status >= 400 && status < 500) {
    sendRefusal(response, status, faults[String(type)] ?? told('UNREADABLE', ['graphql'], {}), 'BAD_REQUEST');
  } else {
    const language = findLanguage(request.headers['accept-language']);
    const { message, code } = maskUnexpected(error, log, requestIdOf(request), language);
    sendRefusal(response, 500, message, code);
  }
}
