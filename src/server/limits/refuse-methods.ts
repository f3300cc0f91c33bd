/** What the method and the address of a request decide, before the request is read. */
import Negotiator from 'negotiator';
import { told } from '../../words/tell.js';
import type { Handler } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';
import { findRepeated } from './find-repeated.js';

const METHODS = ['GET', 'POST'];

/** Refuses methods and options that /graphql does not have. */
export const refuseMethods: Handler = ({ method = 'GET', url = '' }, response, next) => {
  const repeated = findRepeated(new URL(url, 'http://passerelle.invalid').searchParams);
  if (repeated !== undefined)
    return sendRefusal(response, 400, told('REPEATED_OPTION', ['graphql'], { option: repeated }), 'BAD_REQUEST');
  if (METHODS.includes(method)) return next();
  response.setHeader('allow', METHODS.join(', '));
  sendRefusal(response, 405, told('GRAPHQL_METHOD', ['graphql'], { method }), 'BAD_REQUEST');
};

/** Refuses every method but GET, and HEAD, at an address that is only read. */
export const refuseWrites: Handler = ({ method = 'GET', url = '' }, response, next) => {
  if (method === 'GET' || method === 'HEAD') return next();
  response.setHeader('allow', 'GET, HEAD');
  const at = url.replace(/\?.*$/, '').slice(1);
  sendRefusal(response, 405, told('READ_ONLY', [at], { method }), 'BAD_REQUEST');
};

/** Redirects a person who opens the address of the API in a browser to the application at `/`. */
export const redirectBrowsers: Handler = (request, response, next) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const isTyped = request.method === 'GET' && /^\/graphql\/?$/i.test(pathname) && !searchParams.has('query');
  if (!isTyped || new Negotiator(request).mediaType(['application/json', 'text/html']) !== 'text/html') return next();
  response.writeHead(302, { location: '/' }).end();
};
