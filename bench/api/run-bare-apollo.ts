/**
 * What Apollo Server itself costs, in a process of its own: the public schema on Express as its documentation shows,
 * with stored answers. It prints its address; POST /answer sets the data of every answer, GET /processor returns its
 * seconds of processor time.
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
// Ends with the parent, even when the parent is killed.
process.stdin.on('end', () => process.exit(0)).resume();
