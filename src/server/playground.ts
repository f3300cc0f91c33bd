/** The page /playground: Altair, served from this machine only, with an example query for each question. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDistDirectory, renderAltair } from 'altair-static';
import express, { type Router } from 'express';
import { projectRoot } from '../config.js';

/** Altair writes inline settings and styles into its page; it loads and requests nothing from elsewhere. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  // The page states its base, and shows frames of its own.
  "base-uri 'self'",
  "frame-ancestors 'self'",
].join('; ');

export function playground(): Router {
  const folder = join(projectRoot, 'schema', 'examples');
  const initialWindows = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const variables = join(folder, file.replace(/\.graphql$/, '.json'));
      return {
        initialName: file.replace(/\.graphql$/, ''),
        initialQuery: readFileSync(join(folder, file), 'utf8'),
        // The variables that the example needs; the user may change them.
        ...(existsSync(variables) && { initialVariables: readFileSync(variables, 'utf8') }),
      };
    });
  const page = renderAltair({
    baseURL: '/playground/',
    endpointURL: '/graphql',
    initialWindows,
    disableAccount: true,
    // Descriptions and completion work from the start.
    initialSettings: { 'schema.reloadOnStart': true },
  });
  // The banner is an advertisement for a service on other machines.
  const html = page.replace('</head>', '<style>app-banner-container { display: none }</style></head>');
  const router = express.Router();
  router.use((_request, response, next) => {
    response.set('content-security-policy', POLICY);
    next();
  });
  router.get('/', (request, response) => {
    // The addresses of the page's files are relative to this one.
    if (request.originalUrl.split('?')[0] === '/playground') return response.redirect('/playground/');
    response.type('html').send(html);
  });
  router.use(express.static(getDistDirectory(), { index: false, maxAge: '1h' }));
  return router;
}
