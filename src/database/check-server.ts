/** Checks at start that a Neo4j server of the user's own can be used: reachable, accessible, new enough, with APOC and the needed rights. */
import { Misconfigured, Unavailable } from '../errors.js';
import { codeOfThrown, messageOfThrown } from '../thrown.js';
import type { Connection, Database } from './database.js';

const OLDEST = '5.26';
const SETTINGS = 'correct NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD';

/**
 * @returns the server's version.
 * @throws Unavailable when nothing answers, Misconfigured when the server cannot be used; the message names the first
 * fault in one line
 */
export async function checkServer(database: Database, { uri, user }: Connection): Promise<string> {
  const ask = (query: string) => database.driver.executeQuery(query);
  const version = await readVersion(database).catch((error) => {
    throw explainRefusal(error, uri, user);
  });
  if (!isSupported(version)) {
    throw new Misconfigured(
      `database: Neo4j ${version} at ${uri} is too old; use ${OLDEST} or a newer one (calendar versions such as 2025.01 included)`,
    );
  }
  await ask('RETURN apoc.version()').catch(() => {
    throw new Misconfigured(
      `database: Neo4j ${version} at ${uri} lacks APOC; put the apoc-core jar of its version into its plugins folder and restart it`,
    );
  });
  // The first constraint of the migrations, so that the check leaves nothing extra behind.
  await ask('CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (m:Migration) REQUIRE m.id IS UNIQUE').catch((error) => {
    throw new Misconfigured(
      `database: user "${user}" may not create constraints at ${uri} (${firstLine(error)}); grant it the role architect or admin`,
    );
  });
  return version;
}

/** The greeting `Neo4j/5.26.19` contains the version: no query runs, so nothing is retried for half a minute when nobody answers. */
async function readVersion(database: Database): Promise<string> {
  const { agent = '' } = await database.driver.getServerInfo();
  return agent.replace(/^Neo4j\//, '');
}

/** 5.26 and later; calendar versions (2025.01) compare as larger numbers. */
export function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return major > 5 || (major === 5 && minor >= 26);
}

function explainRefusal(error: unknown, uri: string, user: string): Error {
  const code = codeOfThrown(error);
  if (/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)/.test(code)) {
    return new Misconfigured(`database: Neo4j at ${uri} refuses user "${user}" (${firstLine(error)}); ${SETTINGS}`);
  }
  return new Unavailable(`database: Neo4j at ${uri} does not answer (${firstLine(error)}); start it or ${SETTINGS}`);
}

function firstLine(error: unknown): string {
  return (
    messageOfThrown(error)
      .split(/\n|\. Known routing table/)[0]
      ?.slice(0, 200) ?? ''
  );
}
