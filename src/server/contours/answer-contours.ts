/**
 * The route /contours/LEVEL/TERRITORY: the contours of the territories of one level within a territory, as TopoJSON for
 * a map.
 */
import { type DrawnMap, mapOf } from '../../answers/contours/map-of.js';
import type { Database } from '../../database/database.js';
import type { Fresh } from '../../fresh/fresh.js';
import type { TerritoryLevel } from '../../language/generated/types.js';
import { told } from '../../words/tell.js';
import type { Handler, Incoming, Outgoing } from '../chain-handlers.js';
import { shareReads } from '../limits/share-reads.js';
import { sendRefusal } from '../refuse.js';
import { refuseKnown } from '../refuse-known.js';
import { signalOf } from '../signal-of.js';

/** In lower case, as in the address; the French words are accepted too. */
const LEVELS: Readonly<Record<string, TerritoryLevel>> = {
  ...{ commune: 'COMMUNE', epci: 'EPCI', arrondissement: 'ARRONDISSEMENT', department: 'DEPARTMENT' },
  ...{ departement: 'DEPARTMENT', region: 'REGION', country: 'COUNTRY', zone: 'ZONE' },
};

const ADDRESS = /^\/contours\/([^/?]+)(?:\/([^/?]+))?\/?(?:\?|$)/i;

/** Runs after `admitRequests`, which identifies the caller. */
export function answerContours(open: Database, fresh: Fresh): Handler {
  return async (request, response) => {
    const { method = 'GET', url = '' } = request;
    if (method !== 'GET' && method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return sendRefusal(response, 405, told('READ_ONLY', ['contours'], { method }), 'BAD_REQUEST');
    }
    const [, askedLevel = '', askedTerritory = ''] = ADDRESS.exec(url) ?? [];
    const level = Object.hasOwn(LEVELS, askedLevel.toLowerCase()) ? LEVELS[askedLevel.toLowerCase()] : undefined;
    if (level === undefined) {
      const refused = told('UNKNOWN_MAP', ['contours'], { level: readText(askedLevel) });
      return sendRefusal(response, 404, refused, 'NOT_FOUND');
    }
    if (askedTerritory === '') {
      const refused = told('MAP_OF_NOWHERE', ['contours'], { level: askedLevel.toLowerCase() });
      return sendRefusal(response, 404, refused, 'NOT_FOUND');
    }
    const territory = readText(askedTerritory);
    const database = shareReads(open, signalOf(response));
    try {
      const [known] = await database.read('node', { ask: { id: territory, label: 'Territory' } });
      if (known === undefined) {
        return sendRefusal(response, 404, told('UNKNOWN_MAP_TERRITORY', ['contours'], { territory }), 'NOT_FOUND');
      }
      const map = await mapOf(database, fresh, level, territory);
      if (map === undefined) {
        return sendRefusal(response, 404, told('NO_CONTOUR', ['contours'], { territory, level }), 'NOT_FOUND');
      }
      return sendMap(request, response, map);
    } catch (error) {
      return refuseKnown(error, response);
    }
  };
}

function sendMap({ headers }: Incoming, response: Outgoing, { text, etag }: DrawnMap): void {
  response.setHeader('etag', etag);
  // Clients ask each time, and the map is sent only when it has changed, so that a new file of contours takes effect at
  // once.
  response.setHeader('cache-control', headers.authorization ? 'private, no-cache' : 'no-cache');
  if (isHeld(headers['if-none-match'], etag)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(text);
}

const isHeld = (stated: string | undefined, etag: string): boolean =>
  (stated ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag);

function readText(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}
