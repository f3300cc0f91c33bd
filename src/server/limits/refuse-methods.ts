/** Refuses methods and options that /graphql does not have, before the request is read. */
import { told } from '../../words/tell.js';
import type { Handler } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';
import { findRepeated } from './find-repeated.js';

const METHODS = ['GET', 'POST'];

export const refuseMethods: Handler = ({ method = 'GET', url = '' }, response, next) => {
  const repeated = findRepeated(new URL(url, 'http://passerelle.invalid').searchParams);
  if (repeated !== undefined)
    return sendRefusal(response, 400, told('REPEATED_OPTION', ['graphql'], { option: repeated }), 'BAD_REQUEST');
  if (METHODS.includes(method)) return next();
  response.setHeader('allow', METHODS.join(', '));
  sendRefusal(response, 405, told('GRAPHQL_METHOD', ['graphql'], { method }), 'BAD_REQUEST');
};
