/** Limits expensive work: only a few requests run at once; further ones are refused with a message. */
import { told } from '../words/tell.js';
import type { Outgoing } from './chain-handlers.js';
import { sendRefusal } from './refuse.js';

/** @param address the route, for the message @returns a function that does the work or refuses */
export function fewAtOnce(
  most: number,
  address: string,
): (response: Outgoing, work: () => Promise<void>) => Promise<void> {
  let underWay = 0;
  return async (response, work) => {
    if (underWay >= most) {
      response.setHeader('retry-after', '5');
      sendRefusal(response, 503, told('EXPORTS_BUSY', [address], {}), 'SERVICE_UNAVAILABLE');
      return;
    }
    underWay += 1;
    try {
      await work();
    } finally {
      underWay -= 1;
    }
  };
}
