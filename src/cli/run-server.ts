/** Runs the server until a signal stops it: fills an empty graph, reads it, answers requests, and stops the database that was started. */
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { renewDigests } from '../acts/renew-digests.js';
import { type Context, createContext } from '../answers/context.js';
import { publicSchema } from '../api/public.js';
import { type Config, explainRetired, version } from '../config.js';
import type { Connected } from '../database/connect.js';
import type { Database, Observe } from '../database/database.js';
import { isUpToDate, migrate } from '../database/migrate.js';
import { observeDriver } from '../database/observe-driver.js';
import { Unavailable } from '../errors.js';
import { type Fresh, openFresh } from '../fresh/fresh.js';
import { type Edition, readEdition } from '../import/territories/edition.js';
import { admitRequests } from '../server/admit-requests.js';
import { type ReadToken, readInvitationsToo, readOneToken } from '../server/identity/identify.js';
import { readOidcTokens, tellSilentIssuer } from '../server/identity/oidc.js';
import { findToken } from '../server/identity/token.js';
import { logForgotten, openLog } from '../server/observe/log.js';
import { createMetrics } from '../server/observe/metrics.js';
import { openTraces, type Traces } from '../server/observe/traces.js';
import { applicationManifest, checkManifest, readManifest } from '../server/persisted-operations.js';
import { type Persisted, type Server, startServer } from '../server/start.js';
import { messageOfThrown } from '../thrown.js';
import type { BegunDatabase } from './begin-database.js';
import { checkHome } from './check-home.js';
import { reportCutImports } from './imports/imports.js';
import { findLoaded, isFilled, loadMissing } from './prepare-graph.js';
import { report, step } from './progress.js';
import { refuseTooLarge } from './refuse-too-large.js';
import { countFindings, type Summary, writeSummary } from './summary.js';
import { untilSignal } from './until-signal.js';

export interface ServeOptions {
  readonly demo: boolean;
  readonly json?: boolean;
}

/** Milliseconds for sending the last answers before connections are closed. */
const FLUSH_TIMEOUT_MS = 500;

interface Running {
  server?: Server;
  connected?: Connected;
  fresh?: Fresh;
  traces?: Traces;
  /** True from a signal on: what then fails because the database is gone is no fault. */
  isStopping?: boolean;
}

export async function runServer(config: Config, options: ServeOptions, begun: BegunDatabase): Promise<void> {
  const running: Running = {};
  try {
    await Promise.race([run(config, options, begun, running), untilSignal()]);
    running.isStopping = true;
    report('\nserve: stopping; /health/ready says so');
    running.connected?.leave();
    await running.server?.leave(config.shutdownGrace, report);
  } catch (error) {
    // The database may still be starting: it is stopped too.
    running.connected ??= await begun.connected.catch(() => undefined);
    throw error;
  } finally {
    running.fresh?.close();
    await running.server?.close(FLUSH_TIMEOUT_MS);
    await running.traces?.stop();
    if (running.connected?.owned) report('serve: stopping the database');
    await running.connected?.stop();
  }
  // An interrupted start may leave pending work that would keep the process alive.
  process.exit(0);
}

/** Never returns. @throws Unavailable when the database ends, and the errors of a failed start */
async function run(config: Config, options: ServeOptions, begun: BegunDatabase, running: Running): Promise<never> {
  const retired = explainRetired();
  if (retired !== undefined) report(retired);
  const persisted = readPersisted(config);
  const metrics = createMetrics();
  const traces = config.collector === undefined ? undefined : await openTraces(config.collector);
  if (traces) running.traces = traces;
  const observe: Observe = (statement, seconds) => {
    metrics.observeStatement(statement, seconds);
    traces?.observeStatement(statement, seconds);
  };
  const log = openLog();
  logForgotten(log);
  const server = await startServer(config, log, metrics, traces?.traceRequests);
  running.server = server;
  begun.observe(observe);
  // The schema and the territories do not need the database, so they are prepared while it starts.
  const needed = prepareNeeded(() => connected.database.driver, observe, persisted, config.dataDirectory);
  // A manifest with a wrong document is refused at once, not after the graph was filled.
  const refused = needed.schema.then(() => new Promise<never>(() => undefined));
  const connected = await Promise.race([begun.connected, refused]);
  running.connected = connected;
  const ended = connected.exited?.then(refuse) ?? new Promise<never>(() => undefined);
  const opened = open(running, server, connected, config, options, needed, persisted);
  const summary = await Promise.race([opened, ended, refused]);
  process.stdout.write(`${options.json ? JSON.stringify(summary) : writeSummary(summary, connected.owned)}\n`);
  return ended;
}

async function open(
  running: Running,
  server: Server,
  { database, description, yieldProcessor }: Connected,
  config: Config,
  { demo }: ServeOptions,
  needed: Needed,
  persisted: Persisted,
): Promise<Summary> {
  const look = () => findLoaded(database, needed.edition);
  const [isMigrated, seen] = await Promise.all([isUpToDate(database), look()]);
  if (!isMigrated) await migrate(database, report);
  const found = isMigrated ? seen : await look();
  refuseTooLarge(found.holdings);
  const readGraph = async () => {
    const fresh = await step('engine: reading the graph', () =>
      openFresh(database, report, { memory: config.cacheBytes }),
    );
    running.fresh = fresh;
    return fresh;
  };
  // Filling the graph locks the journal for longer than a reader waits, so only a graph that is filled already, as nearly every one is, is read beside it.
  const reading = isFilled(found, demo) ? readGraph() : undefined;
  // Its failure is reported where it is awaited.
  reading?.catch(() => undefined);
  const holdings = await loadMissing(database, demo, needed.edition, found);
  await checkHome(database, config);
  const schema = await needed.schema;
  const fresh = await (reading ?? readGraph());
  await fresh.look();
  await keepDecisions(createContext(database, fresh));
  await server.open(schema, database, fresh, admitRequests(readTokensOf(config, database), config), persisted);
  const seconds = Math.round(performance.now() / 100) / 10;
  yieldProcessor();
  report(`serve: ${server.address} is answering`);
  const findings = await step('questions: asking each once, so that the first answers are fast', () =>
    countFindings(schema, database, fresh),
  );
  // These run in the background: the server answers already.
  reportCutImports(database).catch((error) => {
    if (!running.isStopping) report(`database: its imports cannot be listed (${messageOfThrown(error)})`);
  });
  const fixed = config.today === undefined ? {} : { today: config.today };
  return { version, address: server.address, database: description, seconds, ...fixed, ...holdings, ...findings };
}

async function keepDecisions(context: Context): Promise<void> {
  const { renewed, suggested } = await renewDigests(context);
  if (renewed > 0)
    report(
      `decisions: ${renewed} of an earlier release remain valid, ${suggested} of them about what is suggested today`,
    );
}

/** The persisted operations of the application, and those of the manifest that the settings name. */
function readPersisted({ persisted }: Config): Persisted {
  const named = persisted ? readManifest(persisted.file) : [];
  return { manifest: new Map([...applicationManifest(), ...named]), only: persisted?.only ?? false };
}

/** What a start needs besides the database. */
interface Needed {
  readonly schema: Promise<GraphQLSchema>;
  readonly edition: Edition;
}

/** Takes more than a second of processor time. */
function prepareNeeded(driver: () => Driver, observe: Observe, { manifest }: Persisted, folder: string): Needed {
  const schema = publicSchema(observeDriver(driver, observe)).then((made) => {
    checkManifest(manifest, made);
    return made;
  });
  // Its failure is reported where it is awaited.
  schema.catch(() => undefined);
  return { schema, edition: readEdition(folder) };
}

/** Accepts the tokens of this installation or its OpenID Connect provider, and the tokens of invitations. */
function readTokensOf(config: Config, database: Database): ReadToken {
  return readInvitationsToo(database, readOwnTokensOf(config));
}

function readOwnTokensOf({ oidc, dataDirectory }: Config): ReadToken {
  if (oidc) {
    void tellSilentIssuer(oidc, report);
    return readOidcTokens(oidc);
  }
  const { token, file, isNew } = findToken(dataDirectory);
  // A log is read by more people than a terminal, and kept.
  if (isNew && process.stderr.isTTY)
    report(`access: a token for changes by HTTP was created; it is shown only this once and kept in ${file}: ${token}`);
  else if (isNew) report(`access: a token for changes by HTTP was created; it is in ${file}`);
  return readOneToken(token);
}

function refuse(reason: string): never {
  throw new Unavailable(reason);
}
