/** `countStatements(database)`: every statement that reaches the driver of the test run, from now to `stop()`. */
import type { ManagedTransaction } from 'neo4j-driver';
import type { Database } from '../src/database/database.js';

export interface Counted {
  /** The text of each statement, in the order in which they were sent. */
  readonly statements: string[];
  /** The parameters of each statement. */
  readonly parameters: object[];
  /** The most transactions that were open at once. */
  readonly mostAtOnce: number;
  stop(): void;
}

export function countStatements({ driver }: Database): Counted {
  const statements: string[] = [];
  const given: object[] = [];
  const open = driver.session.bind(driver);
  let [openNow, mostAtOnce] = [0, 0];
  const listen = <T>(work: (transaction: ManagedTransaction) => Promise<T> | T) => {
    return async (transaction: ManagedTransaction) => {
      const send = transaction.run.bind(transaction);
      transaction.run = (query, parameters) => {
        statements.push(String(query));
        given.push(parameters ?? {});
        return send(query, parameters);
      };
      openNow += 1;
      mostAtOnce = Math.max(mostAtOnce, openNow);
      try {
        return await work(transaction);
      } finally {
        openNow -= 1;
      }
    };
  };
  driver.session = (...options) => {
    const session = open(...options);
    const [read, write] = [session.executeRead.bind(session), session.executeWrite.bind(session)];
    session.executeRead = (work, config) => read(listen(work), config);
    session.executeWrite = (work, config) => write(listen(work), config);
    return session;
  };
  return {
    statements,
    parameters: given,
    get mostAtOnce() {
      return mostAtOnce;
    },
    stop: () => {
      driver.session = open;
    },
  };
}
