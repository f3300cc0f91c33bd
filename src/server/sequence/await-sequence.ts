/**
 * A request with the header passerelle-sequence, which names the change it must see, waits until the engine holds that
 * change.
 */
import { Unavailable } from '../../errors.js';
import type { Fresh } from '../../fresh/fresh.js';
import { told } from '../../words/tell.js';
import type { Handler } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';

export function awaitSequence(fresh: Fresh): Handler {
  return async (request, response, next) => {
    const wanted = request.headers['passerelle-sequence'];
    if (wanted === undefined) return next();
    if (typeof wanted !== 'string' || !/^\d{1,15}$/.test(wanted)) {
      const what = told('WRONG_SEQUENCE', ['passerelle-sequence'], { value: String(wanted).slice(0, 40) });
      return sendRefusal(response, 400, what, 'BAD_USER_INPUT');
    }
    try {
      await fresh.reach(Number(wanted));
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      response.setHeader('retry-after', '1');
      return sendRefusal(response, 503, error.told ?? error.message, 'SERVICE_UNAVAILABLE');
    }
    next();
  };
}
