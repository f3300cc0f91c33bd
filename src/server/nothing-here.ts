/** Answers that nothing is at the address of the request, and names it. */
import { shorten, told } from '../words/tell.js';
import type { Handler } from './chain-handlers.js';
import { sendRefusal } from './refuse.js';

export const nothingHere: Handler = ({ originalUrl, url = '' }, response) => {
  const [path = ''] = (originalUrl ?? url).split('?');
  sendRefusal(response, 404, told('NOTHING_HERE', [shorten(path.slice(1))], {}), 'NOT_FOUND');
};
