/** Refuses methods that /graphql does not have, before the request is read. */
import { told } from '../../words/tell.js';
import type { Handler } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';

const METHODS = ['GET', 'POST'];

export const refuseMethods: Handler = ({ method = 'GET' }, response, next) => {
  if (METHODS.includes(method)) return next();
  response.setHeader('allow', METHODS.join(', '));
  sendRefusal(response, 405, told('GRAPHQL_METHOD', ['graphql'], { method }), 'BAD_REQUEST');
};
