/** The provider through which people sign in, as the server writes it into the page; undefined: people paste a token. */

export interface Provider {
  readonly issuer: string;
  readonly audience: string;
  readonly clientId: string;
  readonly scope: string;
}

const isProvider = (told: unknown): told is Provider =>
  typeof told === 'object' &&
  told !== null &&
  ['issuer', 'audience', 'clientId', 'scope'].every((name) => typeof Reflect.get(told, name) === 'string');

function readProvider(): Provider | undefined {
  const text = document.querySelector('meta[name="passerelle-sign-in"]')?.getAttribute('content') ?? '';
  // Beside a server that runs (`npx vite web`), nothing has been written into the page.
  if (!text.startsWith('{')) return undefined;
  const told: unknown = JSON.parse(text);
  return isProvider(told) ? told : undefined;
}

export const provider: Provider | undefined = readProvider();
