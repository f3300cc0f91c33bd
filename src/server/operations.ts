/** Few operations of one caller are answered at once, on either route: a request costs little to send, and all that are under way share one thread. */
import { fewAtOnce } from './few-at-once.js';
import { limits } from './limits/limits.js';

export const operations = fewAtOnce(limits.operations);
