/** The settings, read from the environment in this file and nowhere else. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Misconfigured } from './errors.js';

const port = { error: 'is not a whole number from 0 to 65535, such as 4000' };
const rate = { error: 'is not a whole number of 1 or more, such as 600' };

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
  ORIGINS: z.string().default(''),
  RATE_LIMIT: z.coerce.number(rate).int(rate).min(1, rate).default(600),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w~+/.-]{16,}=*$/, 'is not 16 or more letters, digits and -._~+/, such as openssl rand -hex 24 prints')
    .optional(),
  PERSISTED_OPERATIONS: z.string().min(1).optional(),
  PERSISTED_ONLY: z.enum(['0', '1'], { error: 'is neither 0 nor 1' }).default('0'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ error: 'is not the address of a collector, such as http://127.0.0.1:4318' })
    .optional(),
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
    origins: env.ORIGINS.split(/[\s,]+/).filter((origin) => origin !== ''),
    rateLimit: env.RATE_LIMIT,
    metricsToken: env.METRICS_TOKEN,
    anonymousReads: env.ANONYMOUS === 'on',
    collector: env.OTEL_EXPORTER_OTLP_ENDPOINT,
    persisted: readPersisted(env),
    oidc: readOidc(env),
    engine: env.ENGINE,
  };
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

/** PASSERELLE_DEBUG=1 shows where an unexpected error came from; known even when the other settings are wrong. */
export const isDebugging: boolean = Boolean(process.env.PASSERELLE_DEBUG);

/** The folder that holds package.json, cypher/, schema/, neo4j/ and demo/, from source and from dist/ alike. */
export const projectRoot: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
})();
