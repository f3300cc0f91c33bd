/** The table of the settings: what each accepts, and its default. The help lists them from here, and a name that is meant as one is told from here. */
import { z } from 'zod';
import { Misconfigured } from './errors.js';

const port = { error: 'is not a whole number from 0 to 65535, such as 4000' };
/** The most that one operation may cost by default. */
export const MOST_COST = 200_000;

const grace = { error: 'is not a number of seconds, such as 10; 0 cuts off what is under way' };
const answer = { error: 'is not a whole number of seconds from 1 to 86400, such as 15' };
const megabytes = { error: 'is not a whole number of 16 or more, such as 256' };
const rate = { error: 'is not a whole number of 1 or more; leave it out for the usual limit' };
const budget = { error: 'is not a whole number of 30000 or more, such as 200000' };
/** A number as it is written by hand: 0x10 and 1e3 are refused, since who writes them may mean something else. */
const digits = (words: { readonly error: string }) => z.string().regex(/^\d+$/, words).transform(Number);
const whole = digits(rate).pipe(z.number().min(1, rate).max(Number.MAX_SAFE_INTEGER, rate));

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** All settings with their rules and defaults, by the name of the variable; `PASSERELLE_DEBUG` is read before them. */
export const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: digits(port).pipe(z.number().max(65535, port)).default(4000),
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
  SHUTDOWN_GRACE: digits(grace).pipe(z.number().max(86_400, grace)).default(10),
  RATE_LIMIT: whole.default(600),
  COST_LIMIT: digits(budget)
    .pipe(z.number().min(30_000, budget).max(Number.MAX_SAFE_INTEGER, budget))
    .default(MOST_COST),
  ANSWER_SECONDS: digits(answer).pipe(z.number().min(1, answer).max(86_400, answer)).default(15),
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
  CACHE_MEGABYTES: digits(megabytes)
    .pipe(z.number().min(16, megabytes).max(Number.MAX_SAFE_INTEGER, megabytes))
    .optional(),
});

export const settingNames: readonly string[] = [...Object.keys(Environment.shape), 'PASSERELLE_DEBUG'];

const MOST_IN_A_LINE = 6;

/** Each setting with its default in parentheses, if it has one, in lines: `HOST (127.0.0.1), PORT (4000)`. */
export function listSettings(): string {
  const defaults: Readonly<Record<string, unknown>> = Environment.parse({});
  const listed = settingNames.map((name) => {
    const usual = defaults[name] ?? '';
    return usual === '' ? name : `${name} (${usual})`;
  });
  const lines = listed.map((each, place) => (place > 0 && place % MOST_IN_A_LINE === 0 ? `\n${each}` : each));
  return lines.join(', ').replaceAll(', \n', ',\n');
}

/** Only Passerelle has variables that begin like this. */
const OURS = /^(PASSERELLE|OIDC|PERSISTED)_/;

/** Kubernetes sets these in every container beside a service that is called passerelle. */
const OF_KUBERNETES = /^PASSERELLE_(SERVICE_(HOST|PORT)|PORT)(_|$)/;

/** Names that are short, such as HOST, or that other programs lengthen, such as JAVA_HOME_17_X64: others may resemble them. */
const SHORTEST = 7;
const LENGTHENED_BY_OTHERS = new Set(['JAVA_HOME', 'OTEL_EXPORTER_OTLP_ENDPOINT']);

/**
 * Finds variables that are meant as a setting and are none: a misspelt limit would silently not apply.
 * @throws Misconfigured for the first one
 */
export function refuseStrange(environment: NodeJS.ProcessEnv): void {
  for (const [name, value] of Object.entries(environment)) {
    if (!value || settingNames.includes(name) || OF_KUBERNETES.test(name)) continue;
    const meant = findMeant(name);
    if (meant !== undefined) throw new Misconfigured(`config: ${name} is not a setting; write ${meant}, or unset it`);
    if (OURS.test(name))
      throw new Misconfigured(`config: ${name} is not a setting; passerelle --help lists them all; unset it`);
  }
}

function findMeant(name: string): string | undefined {
  const candidates = settingNames.filter((known) => known.length >= SHORTEST);
  const begins = (known: string) => !LENGTHENED_BY_OTHERS.has(known) && name.startsWith(known);
  return candidates.find((known) => isNear(plain(name), plain(known))) ?? candidates.find(begins);
}

const plain = (name: string) => name.toUpperCase().replaceAll('_', '');

/** Whether the two differ in at most two letters in one place. */
function isNear(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end <= 2;
}
