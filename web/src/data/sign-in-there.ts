/**
 * Signs in by a window of the provider: code flow with PKCE. The page stays as it is meanwhile, and all that is secret is kept in its memory.
 * @see https://www.rfc-editor.org/rfc/rfc9700
 */
import { InMemoryWebStorage, OidcClient, type SigninResponse, WebStorageStateStore } from 'oidc-client-ts';
import addresses from '../addresses.json';
import type { Provider } from './provider.ts';
import { renewToken, tokenOf } from './session.ts';
import { tryToken } from './try-token.ts';
import { nextAnswer } from './window-answer.ts';

/** Before a token ends. */
const EARLY_SECONDS = 30;

// By another name: one that begins with "use" is taken for a hook of React.
const { useRefreshToken: renewal } = OidcClient.prototype;

let client: OidcClient | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** @param opened the window, which was opened when the button was pressed @returns whether the server takes the token */
export async function signInThere(provider: Provider, opened: Window, leaving: AbortSignal): Promise<boolean> {
  client ??= open(provider);
  try {
    const { url } = await client.createSigninRequest({ response_type: 'code', ...resourceOf(provider) });
    opened.location.replace(url);
    const response = await client.processSigninResponse(await nextAnswer(leaving));
    if (!(await tryToken(response.access_token))) return false;
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

/** For whom the token is; providers that know this parameter take an address alone. @see https://www.rfc-editor.org/rfc/rfc8707 */
const resourceOf = ({ audience }: Provider) => (URL.canParse(audience) ? { resource: audience } : {});

/** As long as the provider gives another one; then the next act asks to sign in again. */
function keepFresh(from: OidcClient, provider: Provider, response: SigninResponse): void {
  clearTimeout(timer);
  const { refresh_token, expires_in, access_token, id_token, session_state, scope, profile } = response;
  if (refresh_token === undefined || expires_in === undefined) return;
  timer = setTimeout(
    async () => {
      // Somebody has signed out, or in as somebody else.
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
