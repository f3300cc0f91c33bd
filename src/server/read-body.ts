/** Reads the body of a request and parses it as JSON. */
import { isUtf8 } from 'node:buffer';
import express from 'express';
import { measureJson } from '../measure-json.js';
import { told } from '../words/tell.js';
import { chainHandlers, type Handler, type Incoming } from './chain-handlers.js';
import { limits } from './limits/limits.js';
import { sendRefusal } from './refuse.js';

// A compressed body would have a thousand times the size that was sent.
const readBytes: Handler = express.raw({ type: 'application/json', limit: `${limits.megabytes}mb`, inflate: false });

/** A body in chunks of one byte takes a hundred times its size until the last one comes, and never says how large it is. */
const refuseChunks: Handler = ({ headers }, response, next) => {
  if (headers['transfer-encoding'] === undefined) return next();
  // Otherwise the rest would be read, to find the next request.
  response.setHeader('connection', 'close');
  sendRefusal(response, 411, told('NO_LENGTH', ['graphql'], {}), 'BAD_REQUEST');
};

/** An error in the shape of body-parser's own. */
class WrongBytes extends Error {
  constructor(
    readonly type: string,
    readonly status = 400,
  ) {
    super(type);
  }
}

/**
 * Refuses the bytes of a body that are not UTF-8, or whose JSON is nested deeper or has more values than any real
 * operation, before they are parsed.
 * @throws an error with the status and the type by which it is told
 */
function checkBytes(bytes: Buffer): void {
  if (!isUtf8(bytes)) throw new WrongBytes('charset.wrong');
  const { levels, values } = measureJson(bytes);
  if (levels > limits.bodyLevels) throw new WrongBytes('entity.too.deep');
  if (values > limits.bodyValues) throw new WrongBytes('entity.too.many');
}

const parseBytes: Handler = (request, _response, next) => {
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

/** Runs after `limitRate`, which names the account. Passes on an error with the status and the type by which it is told. */
export const readBody = chainHandlers(refuseChunks, readBytes, parseBytes);
