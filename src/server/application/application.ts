/** The application for coordinators: its page at each known address, the built files that it loads, and the page about an address without one. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { z } from 'zod';
import { projectRoot } from '../../config.js';
import { told } from '../../words/tell.js';
import { sendRefusal } from '../refuse.js';
import { NONCE, policyOf, SIGN_IN } from './policy.js';

const YEAR_SECONDS = 31_536_000;

/** How people sign in through a window of their provider. */
export interface SignIn {
  readonly issuer: string;
  readonly audience: string;
  /** The id of a public client, which has no secret. */
  readonly clientId: string;
  readonly scope: string;
}

/** @param folder the output folder of `vite build` */
export function application(signIn?: SignIn, folder: string = join(projectRoot, 'dist', 'web')): Router {
  const router = express.Router();
  const index = join(folder, 'index.html');
  const settings = signIn === undefined ? '' : escapeAttribute(JSON.stringify(signIn));
  const sendPage: RequestHandler = (_request, response) => {
    if (!existsSync(index)) {
      return sendRefusal(response, 503, told('APPLICATION_NOT_BUILT', ['application'], {}), 'SERVICE_UNAVAILABLE');
    }
    const nonce = randomBytes(16).toString('base64');
    // The page names the files of one build, so browsers must ask for the page each time, and it is read each time.
    const html = readFileSync(index, 'utf8').replace(SIGN_IN, settings);
    response.set({
      ...{ 'content-security-policy': policyOf(nonce, signIn?.issuer), 'cache-control': 'no-cache', vary: 'accept' },
      // The provider's window returns to this page, which then closes.
      ...(signIn !== undefined && { 'cross-origin-opener-policy': 'same-origin-allow-popups' }),
    });
    response.type('html').send(html.replaceAll(NONCE, nonce));
  };
  router.get(readAddresses(), (request, response, next) => {
    if (request.accepts('html')) sendPage(request, response, next);
    else next();
  });
  // The names of these files change with their content.
  router.use(
    '/assets',
    expressStaticGzip(join(folder, 'assets'), {
      enableBrotli: true,
      orderPreference: ['br', 'gz'],
      serveStatic: { immutable: true, maxAge: YEAR_SECONDS * 1000 },
    }),
  );
  // Whoever mistypes an address in a browser reads so in the application; programs are refused in JSON.
  router.get('/{*unknown}', (request, response, next) => {
    if (request.accepts(['json', 'html']) !== 'html') return next();
    response.status(404);
    sendPage(request, response, next);
  });
  return router;
}

/** A page by its name, such as `matter`, and its address, such as `/sujets/:id`. */
const Addresses = z.record(z.string(), z.string().startsWith('/'));

/** From the file that the application itself uses. @returns patterns as Express takes them */
function readAddresses(): string[] {
  const text = readFileSync(join(projectRoot, 'web', 'src', 'addresses.json'), 'utf8');
  return Object.values(Addresses.parse(JSON.parse(text)));
}

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('$', '&#36;');
