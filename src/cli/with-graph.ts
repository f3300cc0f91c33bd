/** Opens the graph that the settings name, runs GraphQL queries and mutations as a client of the API would, and stops whatever it started. */
import { graphql } from 'graphql';
import { createContext } from '../answers/context.js';
import { publicSchema } from '../api/public.js';
import { readConfig } from '../config.js';
import { connect } from '../database/connect.js';
import { migrate } from '../database/migrate.js';
import { openFresh } from '../fresh/fresh.js';
import { findCause } from '../server/find-cause.js';
import { checkHome } from './check-home.js';
import { report } from './progress.js';
import { countHoldings } from './summary.js';

/** @throws BadInput with the message of the API when an argument is wrong */
export type RunOperation = <T>(query: string, variables: Record<string, unknown>) => Promise<T>;

export async function withGraph<T>(work: (run: RunOperation) => Promise<T>): Promise<T> {
  const config = readConfig();
  const { database, stop } = await connect(config, report);
  try {
    await migrate(database, report);
    await checkHome(database, config);
    const { actors } = await countHoldings(database);
    // In an empty graph, an empty answer says nothing.
    if (actors === 0)
      report('database: it contains no actor yet; fill it with `passerelle serve` or `passerelle import`');
    const schema = await publicSchema(database.driver);
    const fresh = await openFresh(database, report);
    try {
      return await work(async <Data>(source: string, variableValues: Record<string, unknown>) => {
        const contextValue = createContext(database, fresh);
        const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
        if (errors?.[0]) throw findCause(errors[0]);
        return data as Data;
      });
    } finally {
      fresh.close();
    }
  } finally {
    await stop();
  }
}

/**
 * Runs one GraphQL query or mutation on the graph that the settings name.
 * @throws BadInput with the message of the API when an argument is wrong
 */
export function ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
  return withGraph((run) => run<T>(query, variables));
}
