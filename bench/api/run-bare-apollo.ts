/**
 * What Apollo Server takes for itself, in a process of its own: the public schema on Express as its documentation has it, with an answer that is already
 * there. run-bare-apollo.ts prints its address; POST /answer gives it what every request is answered with, GET /processor its seconds of processor.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { buildSchema, type ExecutionResult } from 'graphql';
import { projectRoot } from '../../src/config.js';

let data: ExecutionResult['data'];
const schema = buildSchema(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
const apollo = new ApolloServer({ schema, rootValue: () => data });
await apollo.start();
const application = express();
application.use('/graphql', express.json(), expressMiddleware(apollo));
application.post('/answer', express.json({ limit: '10mb' }), (request, response) => {
  data = request.body;
  response.json(true);
});
application.get('/processor', (_request, response) => {
  const { user, system } = process.cpuUsage();
  response.json((user + system) / 1e6);
});
const server = createServer(application).listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
// Whoever started it may be broken off.
process.stdin.on('end', () => process.exit(0)).resume();
