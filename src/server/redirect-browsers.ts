/** Somebody who types the address of the API into a browser wants to know what it is: the application at `/` shows it. */
import Negotiator from 'negotiator';
import type { Handler } from './chain-handlers.js';

export const redirectBrowsers: Handler = (request, response, next) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const isTyped = request.method === 'GET' && /^\/graphql\/?$/i.test(pathname) && !searchParams.has('query');
  if (!isTyped || new Negotiator(request).mediaType(['application/json', 'text/html']) !== 'text/html') return next();
  response.writeHead(302, { location: '/' }).end();
};
