/** Answers that nothing is at the address of the request. */
import type { Handler } from './chain-handlers.js';
import { sendNothing } from './refuse.js';

export const nothingHere: Handler = (request, response) => sendNothing(request, response);
