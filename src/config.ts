/** The settings, read from the environment in this file and nowhere else. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import proxyaddr from 'proxy-addr';
import { z } from 'zod';
import { Misconfigured } from './errors.js';

const port = { error: 'is not a whole number from 0 to 65535, such as 4000' };
const grace = { error: 'is not a number of seconds, such as 10; 0 cuts off what is under way' };
const megabytes = { error: 'is not a whole number of 16 or more, such as 256' };
const rate = { error: 'is not a whole number of 1 or more, such as 600' };
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
  ENGINE: z.enum(['passerelle', 'cypher'], { error: 'is neither passerelle nor cypher' }).default('passerelle'),
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
  /** Where Java was said to be; undefined: `java` on the PATH. */
  readonly javaHome: string | undefined;
  /** Origins whose pages may ask: `https://carte.example`; none by default. */
  readonly origins: readonly string[];
  /** Requests a minute that one caller, or one address without a token, may send. */
  readonly rateLimit: number;
  /** Addresses and networks whose X-Forwarded-For says where a request comes from. */
  readonly trustedProxies: readonly string[];
  /** Seconds for what is under way when the program is told to stop. */
  readonly shutdownGrace: number;
  /** Units of work a minute that one caller may cause, as `extensions.cost` tells them. */
  readonly workLimit: number;
  /** Subscriptions that one caller may hold, and all together. */
  readonly streams: { readonly perCaller: number; readonly inAll: number };
  /** Whoever sends it may read /metrics; undefined: this machine may. */
  readonly metricsToken: string | undefined;
  /** The manifest of the operations that are known in advance, and whether all others are refused; undefined: none is known. */
  readonly persisted: { readonly file: string; readonly only: boolean } | undefined;
  /** The collector of OpenTelemetry to which traces are sent; undefined: none are made. */
  readonly collector: string | undefined;
  /** Whether a request without a token may read. */
  readonly anonymousReads: boolean;
  /** The OpenID Connect provider whose tokens are accepted; undefined: the token of this installation. */
  readonly oidc: { issuer: string; audience: string; jwksUri: string | undefined; rolesClaim: string } | undefined;
  /** How the application's readers sign in with that provider: as which public client, and for which scopes; undefined: they paste a token. */
  readonly signIn: { issuer: string; audience: string; clientId: string; scope: string } | undefined;
  /** Where the day begins and ends that is today, by its name in the IANA list. */
  readonly timeZone: string;
  /** Id of the territory that the council speaks for, whatever the graph says; undefined: the graph says it. */
  readonly territory: string | undefined;
  /** The day that is today whatever the clock says, YYYY-MM-DD, for tests, screenshots and demonstrations; undefined: the clock says it. */
  readonly today: string | undefined;
  /** Bytes of answers that are kept until the graph changes; undefined: an eighth of the heap that Node allows itself. */
  readonly cacheBytes: number | undefined;
  /** Who answers the questions: the engine in memory, or the Cypher definitions, slow and the same. */
  readonly engine: 'passerelle' | 'cypher';
}

/** @throws Misconfigured naming the variable, its value and what it should be. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = Environment.safeParse(present);
  if (!result.success) {
    const issue = result.error.issues[0];
    const name = String(issue?.path[0]);
    // A secret is not told, however wrong it is.
    const told = name.endsWith('_TOKEN') ? name : `${name}="${environment[name]}"`;
    throw new Misconfigured(`config: ${told} ${issue?.message}; correct it or unset it`);
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
    engine: env.ENGINE,
  };
}

/** With a network of everything, whoever sends a request could name the address that it is counted under. */
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

/** Browsers send an origin as scheme, host and port, and nothing else would ever be the same. */
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
    throw new Misconfigured('config: OIDC_CLIENT_ID is set, and OIDC_ISSUER is not; name who signs people in');
  return { issuer: oidc.issuer, audience: oidc.audience, clientId, scope };
}

/** PASSERELLE_DEBUG=1 shows where an unexpected error came from; known even when the other settings are wrong. */
export const isDebugging: boolean = Boolean(process.env.PASSERELLE_DEBUG);

/** The folder that holds package.json, cypher/, schema/, neo4j/, data/ and demo/, from source and from dist/ alike. */
export const projectRoot: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
})();

/** The language of the system, as POSIX has it: the first of these that is set decides. Anything but French is answered in English. */
export function systemLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv = process.env): 'FR' | 'EN' {
  return /^fr/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'FR' : 'EN';
}
