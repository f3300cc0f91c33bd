/**
 * Answers /imports, for coordinators: accepts files to check and import, and returns the rows to correct.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { anonymous, forbid } from '../../answers/access.js';
import type { Uploads } from '../../import/uploads/uploads.js';
import type { Language } from '../../words/labels.js';
import { told } from '../../words/tell.js';
import type { Handler, Incoming, Outgoing } from '../chain-handlers.js';
import { isLanguage, languageOf } from '../find-language.js';
import { findRepeated } from '../limits/find-repeated.js';
import { prepareRefusal, type SendRefusal, sendRefusal } from '../refuse.js';
import { refuseKnown } from '../refuse-known.js';

/** The media types that an HTML form sends; they are not parsed here. */
const FORM = /^(multipart\/form-data|application\/x-www-form-urlencoded)/i;

const REJECTED = /^\/imports\/([^/?]+)\/rejected\/(\d{1,3})$/i;

/** Runs after `admitRequests`, which identifies the caller. */
export function receiveUploads(uploads: Uploads): Handler {
  return async (request, response) => {
    const { caller = anonymous } = response.locals;
    const { method = 'GET' } = request;
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://passerelle.invalid');
    const forbidden = forbid('Mutation.importFile', caller.role);
    if (forbidden) {
      const { role } = caller;
      const { least } = forbidden;
      if (role === 'ANONYMOUS') {
        response.setHeader('www-authenticate', 'Bearer');
        return sendRefusal(response, 401, told('ROLE_NEEDED', ['imports'], { least }), 'UNAUTHENTICATED');
      }
      return sendRefusal(response, 403, told('OTHER_ROLE_NEEDED', ['imports'], { least, role }), 'FORBIDDEN');
    }
    const repeated = findRepeated(searchParams);
    if (repeated !== undefined)
      return sendRefusal(response, 400, told('REPEATED_OPTION', ['imports'], { option: repeated }), 'BAD_REQUEST');
    const [, id = '', place = ''] = REJECTED.exec(pathname) ?? [];
    if (method === 'GET' && id !== '') {
      const language = searchParams.get('language');
      if (language && !isLanguage(language))
        return sendRefusal(response, 400, told('UNKNOWN_LANGUAGE', ['imports'], { language }), 'BAD_REQUEST');
      return sendRejected(uploads, id, Number(place), languageOf(language, request.headers), response);
    }
    if (method !== 'POST' || pathname.replace(/\/$/, '').toLowerCase() !== '/imports') {
      response.setHeader('allow', 'POST');
      return sendRefusal(response, 405, told('IMPORT_IS_SENT', ['imports'], {}), 'BAD_REQUEST');
    }
    if (FORM.test(request.headers['content-type'] ?? ''))
      return sendRefusal(response, 415, told('UPLOAD_IS_RAW', ['imports'], {}), 'BAD_REQUEST');
    const asked = { name: searchParams.get('name') ?? '', upload: searchParams.get('upload') ?? undefined };
    return receive(uploads, asked, String(caller.name), request, response);
  };
}

/**
 * What is discarded after the answer, so that a client that reads only when it has sent everything gets the answer too:
 * the largest upload, or what arrives in ten seconds.
 */
const MOST_BYTES = 250_000_000;
const LONGEST_MS = 10_000;

/**
 * Sends a refusal while its request is still being sent, so that the client reads it instead of a connection that
 * breaks. The connection must be one that the answer closes.
 */
const refuseEarly: SendRefusal = (response, status, what, code) => {
  const text = prepareRefusal(response, status, what, code);
  const { req: request } = response;
  if (request.complete) {
    response.end(text);
    return;
  }
  // Node closes the connection when the answer ends, and a connection closed with unread bytes is reset.
  response.setHeader('content-length', Buffer.byteLength(text));
  response.write(text);
  const end = () => {
    clearTimeout(timer);
    request.off('data', count);
    response.end();
  };
  let bytes = 0;
  const count = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) end();
  };
  const timer = setTimeout(end, LONGEST_MS);
  request.on('data', count).once('end', end).once('close', end).resume();
};

async function receive(
  uploads: Uploads,
  { name, upload }: { readonly name: string; readonly upload: string | undefined },
  by: string,
  request: Incoming,
  response: Outgoing,
): Promise<void> {
  try {
    const received = await uploads.receive(name, request, by, upload);
    response.statusCode = 201;
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(JSON.stringify({ upload: received.id, files: received.files }));
  } catch (error) {
    // When the client left before the end, nothing is answered and nothing is kept.
    if (request.destroyed && !request.complete) {
      response.destroy();
      return;
    }
    response.setHeader('connection', 'close');
    refuseKnown(error, response, refuseEarly);
  }
}

async function sendRejected(
  uploads: Uploads,
  id: string,
  place: number,
  language: Language,
  response: Outgoing,
): Promise<void> {
  const file = uploads.rejectedFile(id, place, language);
  const size = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || size === undefined)
    return sendRefusal(response, 404, told('NO_REJECTED_ROWS', ['imports', id], {}), 'NOT_FOUND');
  response.setHeader('content-type', 'text/csv; charset=utf-8');
  response.setHeader('content-length', size.size);
  response.setHeader('content-disposition', `attachment; filename="a-corriger-${place + 1}.csv"`);
  response.setHeader('cache-control', 'private, no-store');
  await pipeline(createReadStream(file), response).catch(() => response.destroy());
}
