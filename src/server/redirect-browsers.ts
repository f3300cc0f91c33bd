/**
 * Redirects a person who opens the address of the API in a browser to the application at `/`.
 */
import Negotiator from 'negotiator';
import type { Handler } from './chain-handlers.js';

export const redirectBrowsers: Handler = (request, response, next) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const isTyped = request.method === 'GET' && /^\/graphql\/?$/i.test(pathname) && !searchParams.has('query');
  if (!isTyped || new Negotiator(request).mediaType(['application/json', 'text/html']) !== 'text/html') return next();
  response.writeHead(302, { location: '/' }).end();
};
