/** The settings. Only this file reads the environment. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import proxyaddr from 'proxy-addr';
import { z } from 'zod';
import { Misconfigured } from './errors.js';

const port = { error: 'is not a whole number from 0 to 65535, such as 4000' };
const grace = { error: 'is not a number of seconds, such as 10; 0 cuts off what is under way' };
const megabytes = { error: 'is not a whole number of 16 or more, such as 256' };
const rate = { error: 'is not a whole number of 1 or more; leave it out for the usual limit' };
const whole = z.coerce.number(rate).int(rate).min(1, rate);

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number(port).int(port).min(0, port).max(65535, port).default(4000),
  PASSERELLE_DATA: z.string().min(1).default('.passerelle'),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/, 'is not an address such as neo4j://localhost:7687')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  JAVA_HOME: z.string().optional(),
  ANONYMOUS: z.enum(['on', 'off'], { error: 'is neither on nor off' }).default('on'),
  OIDC_ISSUER: z
    .url({ error: 'is not the address of an issuer, such as https://login.example/realms/aisne' })
    .optional(),
  OIDC_AUDIENCE: z.string().min(1).optional(),
  OIDC_JWKS_URI: z.url({ error: 'is not an address' }).optional(),
  OIDC_ROLES_CLAIM: z.string().min(1).default('roles'),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_SCOPE: z.string().min(1).default('openid'),
  ORIGINS: z.string().default(''),
  TRUSTED_PROXIES: z.string().default(''),
  SHUTDOWN_GRACE: z.coerce.number(grace).min(0, grace).max(86_400, grace).default(10),
  RATE_LIMIT: whole.default(600),
  WORK_LIMIT: whole.default(20_000_000),
  SUBSCRIPTIONS: whole.default(500),
  SUBSCRIPTIONS_PER_CALLER: whole.default(20),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w~+/.-]{16,}=*$/, 'is not 16 or more letters, digits and -._~+/, such as openssl rand -hex 24 prints')
    .optional(),
  PERSISTED_OPERATIONS: z.string().min(1).optional(),
  PERSISTED_ONLY: z.enum(['0', '1'], { error: 'is neither 0 nor 1' }).default('0'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ error: 'is not the address of a collector, such as http://127.0.0.1:4318' })
    .optional(),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'is no time zone that this Node knows, such as Europe/Paris')
    .default('Europe/Paris'),
  TERRITORY: z.string().min(1).optional(),
  TODAY: z.iso.date({ error: 'is not a day such as 2026-03-01' }).optional(),
  CACHE_MEGABYTES: z.coerce.number(megabytes).int(megabytes).min(16, megabytes).optional(),
});

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
  /** The most work a minute from one caller, in the units of `extensions.cost`. */
  readonly workLimit: number;
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

/** @throws Misconfigured naming the variable, its value and what it should be. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
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
    workLimit: env.WORK_LIMIT,
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

/** What to tell about a setting of an earlier release that no longer does anything; undefined: there is none. */
export function explainRetired({ ENGINE }: NodeJS.ProcessEnv = process.env): string | undefined {
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
  if (issuer === undefined) {
    if (audience !== undefined || jwksUri !== undefined)
      throw new Misconfigured(
        'config: OIDC_ISSUER is not set, and the other OIDC settings need it; set it or unset them',
      );
    return undefined;
  }
  if (audience === undefined)
    throw new Misconfigured('config: OIDC_AUDIENCE is not set; name the audience that tokens for Passerelle have');
  return { issuer, audience, jwksUri, rolesClaim };
}

function readSignIn(env: z.infer<typeof Environment>): Config['signIn'] {
  const { OIDC_CLIENT_ID: clientId, OIDC_SCOPE: scope } = env;
  if (clientId === undefined) return undefined;
  const oidc = readOidc(env);
  if (oidc === undefined)
    throw new Misconfigured(
      'config: OIDC_CLIENT_ID is set, and OIDC_ISSUER is not; set it to the address of the service where people sign in',
    );
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
