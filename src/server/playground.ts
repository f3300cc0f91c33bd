/** The page /playground: Altair, served from this machine alone, with an example query for each question. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDistDirectory, renderAltair } from 'altair-static';
import express, { type Router } from 'express';
import { projectRoot } from '../config.js';

/** Altair writes its settings into the page and its styles as it goes; nothing it loads or asks is elsewhere. */
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
].join('; ');

export function playground(): Router {
  const folder = join(projectRoot, 'schema', 'examples');
  const initialWindows = readdirSync(folder)
    .sort()
    .map((file) => ({
      initialName: file.replace(/\.graphql$/, ''),
      initialQuery: readFileSync(join(folder, file), 'utf8'),
    }));
  const page = renderAltair({ baseURL: '/playground/', endpointURL: '/graphql', initialWindows });
  const router = express.Router();
  router.use((_request, response, next) => {
    response.set('content-security-policy', POLICY);
    next();
  });
  router.get('/', (request, response) => {
    // The page's own addresses are below this one.
    if (request.originalUrl.split('?')[0] === '/playground') return response.redirect('/playground/');
    response.type('html').send(page);
  });
  router.use(express.static(getDistDirectory(), { index: false, maxAge: '1h' }));
  return router;
}
