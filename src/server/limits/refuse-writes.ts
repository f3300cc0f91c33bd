/** Refuses every method but GET, and HEAD, at an address that is only read. */
import { told } from '../../words/tell.js';
import type { Handler } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';

export const refuseWrites: Handler = ({ method = 'GET', url = '' }, response, next) => {
  if (method === 'GET' || method === 'HEAD') return next();
  response.setHeader('allow', 'GET, HEAD');
  const at = url.replace(/\?.*$/, '').slice(1);
  sendRefusal(response, 405, told('READ_ONLY', [at], { method }), 'BAD_REQUEST');
};
