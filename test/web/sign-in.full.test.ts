/** Signing in with a real OpenID Connect provider in a window, on a server that shares the database of the demonstration. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Program, start } from '../program.js';
import { application, graphSettings } from './application.js';
import { browse, findBarriers, standing } from './browser.js';

const open = browse();
const AUDIENCE = 'https://passerelle.test/api';
const PATH = '/sujets/matter-OVERLAP-e-sante--teleconsultation-initiative-bocage-bornes-officines-49b0';

/** Seconds that an access token lives; the test changes it. */
let lifetime = 600;
const SHORT_SECONDS = 3;
/** A short token is over by then: clocks may differ by five seconds. */
const OVER_AFTER_MS = (SHORT_SECONDS + 6) * 1_000;
/** Whether the provider gives another token without asking the person; and the requests that it got. */
let isRenewable = false;
const granted: unknown[] = [];
let issuer: Server;
let program: Program;
let address: string;
let origin: string;

beforeAll(async () => {
  issuer = createServer((request, response) => handle(request, response));
  await new Promise<void>((listening) => issuer.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${String((issuer.address() as AddressInfo).port)}`;
  const { folder } = application();
  program = start(['serve', '--json'], {
    ...{ PASSERELLE_DATA: folder, ...graphSettings(), PORT: '0', TODAY: '2026-11-25', RATE_LIMIT: '100000' },
    ...{ OIDC_ISSUER: origin, OIDC_AUDIENCE: AUDIENCE, OIDC_CLIENT_ID: 'passerelle', ANONYMOUS: 'off' },
  });
  await program.says(/"address"/);
  address = JSON.parse(program.said.stdout).address;
  const provider = new Provider(origin, {
    clients: [
      {
        ...{
          client_id: 'passerelle',
          token_endpoint_auth_method: 'none',
          grant_types: ['authorization_code', 'refresh_token'],
        },
        ...{ redirect_uris: [new URL('/connexion', address).href], response_types: ['code'] },
      },
    ],
    clientBasedCORS: (_context, from) => from === new URL(address).origin,
    pkce: { required: () => true },
    issueRefreshToken: () => isRenewable,
    features: {
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({
          ...{ scope: '', audience: AUDIENCE, accessTokenFormat: 'jwt', accessTokenTTL: lifetime },
        }),
        useGrantedResource: () => true,
      },
    },
    extraTokenClaims: () => ({ roles: ['coordinator'], preferred_username: 'Coordination' }),
  });
  provider.on('grant.success', ({ oidc }) => granted.push(oidc.params?.grant_type));
  const callback = provider.callback();
  handle = (request, response) => void callback(request, response);
}, 420_000);

let handle: Parameters<typeof createServer>[1] & {} = () => undefined;

afterAll(async () => {
  program.child.kill('SIGTERM');
  await program.ended;
  issuer.closeAllConnections();
  issuer.close();
});

/** Presses the button of the dialog and signs in in the window of the provider, which closes by itself when the person is signed in already. */
async function signInThere(page: Page, isFirst: boolean): Promise<void> {
  const dialog = page.getByRole('dialog');
  const coming = page.context().waitForEvent('page');
  await dialog.getByRole('button', { name: /^Se connecter avec 127\.0\.0\.1/ }).click();
  const shown = await coming;
  if (isFirst) {
    await shown.locator('input[name=login]').fill('coordination');
    await shown.locator('input[name=password]').fill('whatever');
    await shown.locator('button[type=submit]').click();
    await shown.getByRole('button', { name: 'Continue' }).click();
  }
  await expect.poll(() => shown.isClosed(), { timeout: 30_000 }).toBe(true);
  await dialog.waitFor({ state: 'detached' });
}

it('signing in through a window of the provider; a token that expires in the middle of an edit loses no typed text', async () => {
  const { page } = await open(new URL(PATH, address).href);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Cette installation demande un jeton pour lire.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  lifetime = SHORT_SECONDS;
  await signInThere(page, true);
  const over = Date.now() + OVER_AFTER_MS;
  await page.getByRole('heading', { level: 1, name: /^Téléconsultation/ }).waitFor();
  await page.getByRole('button', { name: 'Se déconnecter' }).waitFor();
  // The token is only in memory: a reload keeps the fact that somebody was signed in, and the typed text.
  expect(await page.evaluate('[{ ...localStorage }, { ...sessionStorage }, document.cookie]')).toEqual([
    {},
    { 'passerelle-typed': '{}', 'passerelle-signed-in': 'yes' },
    '',
  ]);

  const owner = page.getByLabel('Chargé du suivi (une fonction)');
  await owner.fill('Direction de la santé');
  await page.waitForTimeout(over - Date.now());
  lifetime = 600;
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.getByText(/Rien de ce que vous avez saisi n’est perdu/).waitFor();
  await signInThere(page, false);
  const history = page.getByRole('region', { name: 'Décisions prises' });
  await standing(page, /Direction de la santé/).waitFor();
  await page
    .getByRole('region', { name: 'Ce que vous venez de faire' })
    .getByRole('button', { name: 'Annuler' })
    .click();
  await history.getByText('Aucune décision pour l’instant.').waitFor();
});

it('the token is renewed in time and silently, as long as the provider gives another one', async () => {
  const { page } = await open(new URL(PATH, address).href);
  isRenewable = true;
  lifetime = SHORT_SECONDS;
  await signInThere(page, true);
  const over = Date.now() + OVER_AFTER_MS;
  await page.getByRole('heading', { level: 1, name: /^Téléconsultation/ }).waitFor();
  await page.waitForTimeout(over - Date.now());
  const renewals = granted.filter((type) => type === 'refresh_token').length;
  expect(renewals).toBeGreaterThan(1);
  await page.getByRole('link', { name: 'Sujets' }).first().click();
  await page.getByRole('heading', { level: 1, name: /^\d+ sujets/ }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  // After signing out, nothing is renewed any more.
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.waitForTimeout(500);
  const then = granted.length;
  // It was renewed once a second.
  await page.waitForTimeout(2_000);
  expect(granted.length).toBe(then);
  [isRenewable, lifetime] = [false, 600];
});

it('the page may reach only the provider', async () => {
  const response = await fetch(address, { headers: { accept: 'text/html' } });
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy.split('; ').find((part) => part.startsWith('connect-src'))).toBe(`connect-src 'self' ${origin}`);
  const without = await fetch(application().address, { headers: { accept: 'text/html' } });
  expect(without.headers.get('content-security-policy')).toContain("connect-src 'self';");
});
