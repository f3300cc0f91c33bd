/**
 * Signs in through a window of the provider: code flow with PKCE. The page stays open meanwhile, and secrets are kept
 * only in its memory.
 * @see https://www.rfc-editor.org/rfc/rfc9700
 */
import { InMemoryWebStorage, OidcClient, type SigninResponse, WebStorageStateStore } from 'oidc-client-ts';
import addresses from '../addresses.json';
import type { Provider } from './provider.ts';
import { renewToken, tokenOf } from './session.ts';
import { tryToken } from './try-token.ts';
import { nextAnswer } from './window-answer.ts';

/** How long before its end a token is renewed. */
const EARLY_SECONDS = 30;

// Renamed on import, because React takes a name that begins with "use" for a hook.
const { useRefreshToken: renewal } = OidcClient.prototype;

let client: OidcClient | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** @param opened the window, opened when the button was pressed @returns whether the server accepts the token */
export async function signInThere(provider: Provider, opened: Window, leaving: AbortSignal): Promise<boolean> {
  client ??= open(provider);
  try {
    const { url } = await client.createSigninRequest({ response_type: 'code', ...resourceOf(provider) });
    opened.location.replace(url);
    const response = await client.processSigninResponse(await nextAnswer(leaving));
    if ((await tryToken(response.access_token)) !== 'TAKEN') return false;
    keepFresh(client, provider, response);
    return true;
  } finally {
    opened.close();
  }
}

function open({ issuer, clientId, scope }: Provider): OidcClient {
  return new OidcClient({
    ...{ authority: issuer, client_id: clientId, scope, response_type: 'code' },
    redirect_uri: new URL(addresses.signedIn, location.origin).href,
    stateStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    filterProtocolClaims: false,
  });
}

/** The audience of the token. Providers that know this parameter accept only an address. @see https://www.rfc-editor.org/rfc/rfc8707 */
const resourceOf = ({ audience }: Provider) => (URL.canParse(audience) ? { resource: audience } : {});

/** Renews the token for as long as the provider allows it; after that the next act asks to sign in again. */
function keepFresh(from: OidcClient, provider: Provider, response: SigninResponse): void {
  clearTimeout(timer);
  const { refresh_token, expires_in, access_token, id_token, session_state, scope, profile } = response;
  if (refresh_token === undefined || expires_in === undefined) return;
  timer = setTimeout(
    async () => {
      // Somebody has signed out, or somebody else has signed in.
      if (tokenOf() !== access_token) return;
      const state = {
        ...{ refresh_token, session_state, profile },
        ...(id_token !== undefined && { id_token }),
        ...(scope !== undefined && { scope }),
      };
      const next = await renewal.call(from, { state, ...resourceOf(provider) }).catch(() => undefined);
      if (next === undefined || tokenOf() !== access_token) return;
      renewToken(next.access_token);
      keepFresh(from, provider, next);
    },
    Math.max(1, expires_in - EARLY_SECONDS) * 1_000,
  );
}
