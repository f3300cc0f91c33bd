/** The text of the document of a request: in the body, or of a GET in its address. */
import { isRecord } from '../../is-record.js';
import type { Incoming } from '../chain-handlers.js';

export function queryOf({ method, url = '/', body }: Incoming): unknown {
  if (method === 'GET') return new URL(url, 'http://passerelle.invalid').searchParams.get('query');
  return isRecord(body) ? body.query : undefined;
}
