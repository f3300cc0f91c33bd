/** Holds back work that takes much of this machine: so many at once, and a refusal in words beyond that. */
import { told } from '../words/tell.js';
import type { Outgoing } from './chain-handlers.js';
import { sendRefusal } from './refuse.js';

/** @param address what is asked, for the refusal. @returns does the work, or refuses */
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
