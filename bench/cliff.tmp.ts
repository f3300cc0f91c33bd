import { execute, parse } from 'graphql';
import { prepareGraph } from '../src/cli/prepare-graph.js';
import { openDatabase } from '../src/database/database.js';
import { startEmbedded } from '../src/database/embedded.js';
import { migrate } from '../src/database/migrate.js';
import { createContext } from '../src/graph/context.js';
import { publicSchema } from '../src/graph/public.js';
import { writeServedGraph } from './served/served-graph.js';

const e = await startEmbedded({ dataDirectory: '/tmp/sz', javaHome: undefined, report: () => {} });
const db = openDatabase(e.connection);
try {
  await migrate(db, () => {});
  const [{ actors }] = (await db.read<{ actors: number }>('holdings')) as [{ actors: number }];
  if (actors === 0) {
    await prepareGraph(db, false);
    await writeServedGraph(db, { initiatives: 3001, actors: 3001 });
  }
  const schema = await publicSchema(db.driver);
  for (const q of ['{ fundingCliff(first: 20) { totalCount } }', '{ coverage(first: 20) { totalCount } }']) {
    const from = performance.now();
    const r = await execute({ schema, document: parse(q), contextValue: createContext(db) });
    const err = r.errors?.[0]?.originalError as { code?: string; message?: string } | undefined;
    console.log(
      q,
      ((performance.now() - from) / 1000).toFixed(1),
      JSON.stringify(r.data),
      err?.code,
      err?.message?.slice(0, 400),
    );
  }
} finally {
  await db.close();
  await e.stop();
}
process.exit(0);
