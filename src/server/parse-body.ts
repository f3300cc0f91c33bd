/** Parses the bytes of a body as JSON: in a turn of its caller, because a megabyte holds everybody for some milliseconds. */
import type { Handler, Incoming } from './chain-handlers.js';
import { checkBytes, WrongBytes } from './limits/check-bytes.js';

/** Runs after body-parser has read the bytes. @throws an error with the status and the type by which it is told */
export const parseBody: Handler = (request, _response, next) => {
  const { body } = request;
  if (!Buffer.isBuffer(body)) return next();
  if (!isUtf8Named(request)) throw new WrongBytes('charset.unsupported', 415);
  checkBytes(body);
  // Nothing sent is as good as no part.
  request.body = body.length === 0 ? {} : parse(body.toString());
  next();
};

const isUtf8Named = ({ headers }: Incoming): boolean => {
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(headers['content-type'] ?? '') ?? [];
  return /^utf-?8$/i.test(charset);
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongBytes('entity.parse.failed');
  }
}
