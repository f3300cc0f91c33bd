/** What Apollo Server takes for itself: the public schema on Express as its documentation has it, with an answer that is already there. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { buildSchema, type ExecutionResult } from 'graphql';

export interface BareApollo {
  readonly address: string;
  /** From now on every request is answered with this. */
  answer(data: ExecutionResult['data']): void;
  close(): void;
}

export async function startBareApollo(language: string): Promise<BareApollo> {
  let data: ExecutionResult['data'];
  const apollo = new ApolloServer({ schema: buildSchema(language), rootValue: () => data });
  await apollo.start();
  const application = express().use('/graphql', express.json(), expressMiddleware(apollo));
  const server = createServer(application).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    answer: (given) => {
      data = given;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
