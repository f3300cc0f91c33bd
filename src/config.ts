/** The settings. Only this file reads the environment. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import proxyaddr from 'proxy-addr';
import type { z } from 'zod';
import { Misconfigured } from './errors.js';
import { Environment, refuseStrange } from './settings.js';

export interface Config {
  /** Address the HTTP server listens on; 127.0.0.1 keeps it to this machine, 0.0.0.0 opens it to the network. */
  readonly host: string;
  /** TCP port of the HTTP server; 0 lets the system choose. */
  readonly port: number;
  /** Folder of everything this installation keeps: database, logs, password. */
  readonly dataDirectory: string;
  /** The database to use; undefined: the embedded one. */
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string } | undefined;
  /** Folder of the Java installation; undefined: `java` on the PATH. */
  readonly javaHome: string | undefined;
  /** Origins whose pages may send requests, such as `https://carte.example`; none by default. */
  readonly origins: readonly string[];
  /** The most requests a minute from one caller, or from one address without a token. */
  readonly rateLimit: number;
  /** Addresses and networks of proxies whose X-Forwarded-For header is trusted. */
  readonly trustedProxies: readonly string[];
  /** Seconds that requests in progress may still take when the program is told to stop. */
  readonly shutdownGrace: number;
  /** What one operation may cost, in the units of `extensions.cost`. */
  readonly costLimit: number;
  /** Seconds after which an answer is given up: to a caller without a token, and to others. */
  readonly seconds: { readonly anonymous: number; readonly signedIn: number };
  /** The most open subscriptions of one caller, and of all callers together. */
  readonly streams: { readonly perCaller: number; readonly inAll: number };
  /** The token that may read /metrics; undefined: only this machine may. */
  readonly metricsToken: string | undefined;
  /** The manifest of persisted operations, and whether all others are refused; undefined: there is none. */
  readonly persisted: { readonly file: string; readonly only: boolean } | undefined;
  /** The OpenTelemetry collector to which traces are sent; undefined: no traces. */
  readonly collector: string | undefined;
  /** Whether requests without a token may read. */
  readonly anonymousReads: boolean;
  /** The OpenID Connect provider whose tokens are accepted; undefined: the token of this installation is. */
  readonly oidc: { issuer: string; audience: string; jwksUri: string | undefined; rolesClaim: string } | undefined;
  /** The public client and the scopes for signing in to the application with the OpenID Connect provider; undefined: people paste a token. */
  readonly signIn: { issuer: string; audience: string; clientId: string; scope: string } | undefined;
  /** IANA name of the time zone that decides which day is today. */
  readonly timeZone: string;
  /** Id of home, the territory of the council, instead of the one set in the graph; undefined: the one in the graph. */
  readonly territory: string | undefined;
  /** A fixed day to use as today, YYYY-MM-DD, for tests, screenshots and demonstrations; undefined: the day of the clock. */
  readonly today: string | undefined;
  /** Size of the cache of answers, in bytes; undefined: an eighth of Node's heap limit. */
  readonly cacheBytes: number | undefined;
}

/** Each setting that does nothing without another one. */
const partners = [
  ['NEO4J_USER', 'NEO4J_URI'],
  ['NEO4J_PASSWORD', 'NEO4J_URI'],
  ['OIDC_AUDIENCE', 'OIDC_ISSUER'],
  ['OIDC_JWKS_URI', 'OIDC_ISSUER'],
  ['OIDC_ROLES_CLAIM', 'OIDC_ISSUER'],
  ['OIDC_CLIENT_ID', 'OIDC_ISSUER'],
  ['OIDC_SCOPE', 'OIDC_CLIENT_ID'],
] as const;

/** @throws Misconfigured naming the variable, its value and what it should be. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  refuseStrange(environment);
  refuseLonely(environment);
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = Environment.safeParse(present);
  if (!result.success) {
    const issue = result.error.issues[0];
    const name = String(issue?.path[0]);
    // The value of a secret is never printed.
    const shown = name.endsWith('_TOKEN') ? name : `${name}="${environment[name]}"`;
    throw new Misconfigured(`config: ${shown} ${issue?.message}; correct it or unset it`);
  }
  const env = result.data;
  return {
    host: env.HOST,
    port: env.PORT,
    dataDirectory: resolve(env.PASSERELLE_DATA),
    neo4j: env.NEO4J_URI ? { uri: env.NEO4J_URI, user: env.NEO4J_USER, password: env.NEO4J_PASSWORD } : undefined,
    javaHome: env.JAVA_HOME,
    origins: readOrigins(env.ORIGINS),
    rateLimit: env.RATE_LIMIT,
    trustedProxies: readProxies(env.TRUSTED_PROXIES),
    shutdownGrace: env.SHUTDOWN_GRACE,
    costLimit: env.COST_LIMIT,
    seconds: { anonymous: env.ANSWER_SECONDS, signedIn: 4 * env.ANSWER_SECONDS },
    streams: { perCaller: env.SUBSCRIPTIONS_PER_CALLER, inAll: env.SUBSCRIPTIONS },
    metricsToken: env.METRICS_TOKEN,
    anonymousReads: env.ANONYMOUS === 'on',
    collector: env.OTEL_EXPORTER_OTLP_ENDPOINT,
    persisted: readPersisted(env),
    oidc: readOidc(env),
    signIn: readSignIn(env),
    timeZone: env.TIME_ZONE,
    territory: env.TERRITORY,
    today: env.TODAY,
    cacheBytes: env.CACHE_MEGABYTES === undefined ? undefined : env.CACHE_MEGABYTES * 2 ** 20,
  };
}

/** Refuses a setting that does nothing without another one. An empty `NEO4J_URI=` asks for the embedded database, whatever else is set. */
function refuseLonely(environment: NodeJS.ProcessEnv): void {
  for (const [name, partner] of partners) {
    if (!environment[name] || environment[partner] || (partner === 'NEO4J_URI' && environment[partner] === ''))
      continue;
    throw new Misconfigured(
      `config: ${name} is set, and ${partner} is not, without which it does nothing; set both or unset it`,
    );
  }
}

/** What to tell about a setting of an earlier release that no longer does anything; undefined: there is none. */
export function explainRetired({ ENGINE, WORK_LIMIT }: NodeJS.ProcessEnv = process.env): string | undefined {
  if (WORK_LIMIT) return 'config: WORK_LIMIT no longer exists, an answer has a deadline instead; unset it';
  return ENGINE === 'cypher'
    ? 'config: ENGINE="cypher" no longer exists, the engine in memory gives the same answers; unset it'
    : undefined;
}

/** Refuses a network of all addresses: any client could then choose the address that its requests are counted under. */
function readProxies(text: string): string[] {
  const proxies = text.split(/[\s,]+/).filter((proxy) => proxy !== '');
  for (const proxy of proxies) {
    const wrong = /\/0+$/.test(proxy) ? 'trusts everybody' : explainProxy(proxy);
    if (wrong === undefined) continue;
    throw new Misconfigured(
      `config: TRUSTED_PROXIES: "${proxy}" ${wrong}; write the addresses of your proxies, such as 10.0.0.7 or 10.0.0.0/24, separated by commas`,
    );
  }
  return proxies;
}

function explainProxy(proxy: string): string | undefined {
  try {
    proxyaddr.compile(proxy);
    return undefined;
  } catch {
    return 'is no address and no network';
  }
}

/** Accepts only scheme, host and port: browsers send an origin in this form, so any other would never match. */
function readOrigins(text: string): string[] {
  const origins = text.split(/[\s,]+/).filter((origin) => origin !== '');
  for (const origin of origins) {
    const url = URL.canParse(origin) ? new URL(origin) : undefined;
    if (url && /^https?:$/.test(url.protocol) && url.origin === origin) continue;
    const remedy = url?.origin.startsWith('http') ? `write ${url.origin}` : 'write each as https://carte.example';
    throw new Misconfigured(`config: ORIGINS: "${origin}" is not an origin, which is scheme, host and port; ${remedy}`);
  }
  return origins;
}

function readPersisted({
  PERSISTED_OPERATIONS: file,
  PERSISTED_ONLY: only,
}: z.infer<typeof Environment>): Config['persisted'] {
  if (file !== undefined) return { file: resolve(file), only: only === '1' };
  if (only === '0') return undefined;
  throw new Misconfigured(
    'config: PERSISTED_ONLY=1, and no operation is known; name a manifest in PERSISTED_OPERATIONS',
  );
}

function readOidc(env: z.infer<typeof Environment>): Config['oidc'] {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URI: jwksUri, OIDC_ROLES_CLAIM: rolesClaim } = env;
  if (issuer === undefined) return undefined;
  if (audience === undefined)
    throw new Misconfigured('config: OIDC_AUDIENCE is not set; name the audience that tokens for Passerelle have');
  return { issuer, audience, jwksUri, rolesClaim };
}

function readSignIn(env: z.infer<typeof Environment>): Config['signIn'] {
  const { OIDC_CLIENT_ID: clientId, OIDC_SCOPE: scope } = env;
  if (clientId === undefined) return undefined;
  const oidc = readOidc(env);
  if (oidc === undefined) return undefined;
  return { issuer: oidc.issuer, audience: oidc.audience, clientId, scope };
}

/** PASSERELLE_DEBUG=1 prints the stack of an error; read separately, so that it works even when other settings are wrong. */
export const isDebugging: boolean = Boolean(process.env.PASSERELLE_DEBUG);

/** The folder that holds package.json, cypher/, schema/, neo4j/, data/ and demo/, whether this runs from src/ or from dist/. */
export const projectRoot: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
})();

/** The language of the system by the rule of POSIX: the first variable that is set decides. French if it begins with `fr`, else English. */
export function systemLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv = process.env): 'FR' | 'EN' {
  return /^fr/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'FR' : 'EN';
}

/** The release that this program is. */
export const version: string = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).version;
