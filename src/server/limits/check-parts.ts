/** Refuses a POST whose body was not read, and a GET whose options are no JSON, before a library does so in its own words. */
import { told } from '../../words/tell.js';
import type { Handler } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';
import { isMap } from './is-map.js';

/** Runs after `checkBody`. */
export const checkParts: Handler = ({ method, url = '/', body }, response, next) => {
  if (method === 'POST') {
    if (!isMap(body)) return sendRefusal(response, 400, told('NO_BODY_READ', ['graphql'], {}), 'BAD_REQUEST');
    if (Object.keys(body).length > 0) return next();
    return sendRefusal(response, 400, told('NO_QUERY', ['graphql'], {}), 'BAD_REQUEST');
  }
  const { searchParams } = new URL(url, 'http://passerelle.invalid');
  for (const option of ['variables', 'extensions']) {
    const written = searchParams.get(option);
    if (written !== null && !isObject(written))
      return sendRefusal(response, 400, told('OPTION_NOT_JSON', ['graphql', option], {}), 'BAD_REQUEST');
  }
  next();
};

function isObject(written: string): boolean {
  try {
    return isMap(JSON.parse(written));
  } catch {
    return false;
  }
}
