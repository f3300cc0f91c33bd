/** Answers in the shape of GraphQL when a request does not get as far as GraphQL: no stack and no path of a file in it. */
import type { ErrorRequestHandler, Response } from 'express';
import { limits } from './limits.js';
import type { Log } from './log.js';
import { maskUnexpected } from './mask-error.js';

export function refuse(response: Response, status: number, message: string, code: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

/** By the `type` that body-parser gives its errors. */
const faults: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'graphql: the body is not JSON; write {"query": "{ … }"}',
  'entity.too.large': `graphql: the body is larger than ${limits.megabytes} MB; ask for less at once`,
  'encoding.unsupported': 'graphql: the encoding of the body is unknown; send it as it is, or with gzip',
  'charset.unsupported': 'graphql: the charset of the body is unknown; send UTF-8',
};

/** The last handler of the application. */
export function refuseFaults(log: Log): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { type = '', status = 500 } = error as { type?: string; status?: number };
    if (status >= 400 && status < 500) {
      const message = faults[type] ?? 'graphql: the request could not be read; send JSON in UTF-8';
      return refuse(response, status, message, 'BAD_REQUEST');
    }
    const { message, code } = maskUnexpected(error, log);
    return refuse(response, 500, message, code);
  };
}
