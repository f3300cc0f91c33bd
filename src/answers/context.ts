/** The GraphQL context: what the resolvers of one request share, with a cache for this request. */

import { setTimeout as wait } from 'node:timers/promises';
import DataLoader from 'dataloader';
import { readConfig } from '../config.js';
import type { Database } from '../database/database.js';
import type { Fresh } from '../fresh/fresh.js';
import { mapYielding, yieldFor } from '../fresh/yield.js';
import type { Uploads } from '../import/uploads/uploads.js';
import type { Language } from '../words/labels.js';
import type { Named } from '../words/names.js';
import { type Caller, local } from './access.js';
import { type AnswerSize, createAnswerSize } from './answer-size.js';
import { today } from './today.js';

export interface Context {
  readonly database: Database;
  /** The engine's view of the graph. */
  readonly fresh: Fresh;
  /** In tests: the Cypher definitions to ask instead of the engine, by the answer that each defines (`byEngine`). */
  readonly definitions: ReadonlyMap<unknown, unknown> | undefined;
  /** Aborted when the client has disconnected; undefined: the request is never cancelled. */
  readonly signal: AbortSignal | undefined;
  /** The default day of all questions, YYYY-MM-DD: constant for a request, which each event of a subscription is. */
  readonly today: string;
  /** Id of the territory in the setting TERRITORY; undefined: the graph defines home. See `homeOf`. */
  readonly territory: string | undefined;
  /** The caller. */
  readonly caller: Caller;
  /** What the answer costs, and how large it is. */
  readonly size: AnswerSize;
  /** Files that were sent to be imported; undefined where none are accepted. */
  readonly uploads: Uploads | undefined;
  /** The language of refusals and errors. */
  readonly language: Language;
  /**
   * Rows of a question's statement, read once per request for the same filters. The filters are sent as one map, $ask:
   * the database plans a statement again for every combination of parameter types (which takes a second for the long
   * ones), and a map is always one type.
   */
  readonly answer: <T extends object>(statement: string, ask: Record<string, unknown>) => Promise<T[]>;
  readonly named: DataLoader<string, Named | undefined>;
  /** The names of these ids, and of all that sentences of this moment use: one promise for each sentence and not for each name. */
  readonly namesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, Named>>;
  /** Waits until there is time for a sentence. */
  readonly turn: () => Promise<void>;
  /**
   * Computes in time slices what each sentence of an answer needs, and returns to all of them at the same moment, so that
   * one statement reads the names for all.
   */
  readonly together: <T>(compute: () => T) => Promise<T>;
  /** The loader with this name in this request: it reads many entities with the same filters in one statement. */
  readonly loader: <T>(name: string, load: (ids: readonly string[]) => Promise<T[]>) => DataLoader<string, T>;
  /**
   * Call it after an act, with the number of its change: what was read before it may be out of date, also in the
   * engine.
   */
  readonly acted: (sequence: number | null) => Promise<void>;
  /** Waits until the engine has read the last change made in this request. @throws Unavailable when that takes too long */
  readonly reached: () => Promise<void>;
  /**
   * The number of the last change made in this request, 0 without any. An object, so that all copies of this context
   * share it.
   */
  readonly lastAct: { sequence: number };
}

interface Asking {
  readonly caller?: Caller;
  /** The current day: fixed, or returned by a function when it is needed. */
  readonly day?: string | (() => string);
  /** The territory as the setting TERRITORY would give it; undefined: the graph defines home. */
  readonly territory?: string | undefined;
  readonly size?: AnswerSize;
  readonly signal?: AbortSignal | undefined;
  readonly language?: Language;
  readonly uploads?: Uploads | undefined;
  readonly definitions?: Context['definitions'];
}

/** The longest time for which an act that is written waits for the engine: a slow database is waited for, and one that hangs is not. */
const LONGEST_LOOK_MS = 20_000;

/** Milliseconds that a sentence takes to be put together. */
const SENTENCE_MS = 0.8;

export function createContext(
  database: Database,
  fresh: Fresh,
  {
    caller = local,
    day = today,
    size = createAnswerSize(),
    signal,
    language = 'EN',
    uploads,
    definitions,
    ...asking
  }: Asking = {},
): Context {
  const answers = new Map<string, Promise<object[]>>();
  const loaders = new Map<string, DataLoader<string, unknown>>();
  const lastAct = { sequence: 0 };
  const named = new DataLoader<string, Named | undefined>(
    async (ids) => {
      const rows = await database.read<Named>('names', { ids });
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id));
    },
    // Up to the number of rows that the statement returns.
    { maxBatchSize: 10_000 },
  );
  const namesTogether = new DataLoader<readonly string[], ReadonlyMap<string, Named>>(
    async (lists) => {
      const ids = [...new Set(lists.flat())];
      const names = new Map<string, Named>();
      for (const [place, found] of (await named.loadMany(ids)).entries()) {
        if (found instanceof Error) throw found;
        const id = ids[place];
        if (found !== undefined && id !== undefined) names.set(id, found);
      }
      return lists.map(() => names);
    },
    { cache: false },
  );
  const computed = new DataLoader<() => unknown, unknown>((each) => mapYielding(each, (compute) => compute(), signal), {
    cache: false,
  });
  const forget = () => {
    answers.clear();
    loaders.clear();
    named.clearAll();
  };
  return {
    database,
    fresh,
    definitions,
    signal,
    today: typeof day === 'string' ? day : day(),
    territory: 'territory' in asking ? asking.territory : configuredTerritory(),
    caller,
    size,
    uploads,
    language,
    answer: <T extends object>(statement: string, ask: Record<string, unknown>) => {
      const key = `${statement} ${JSON.stringify(ask)}`;
      let rows = answers.get(key);
      if (!rows) {
        rows = database.read<T>(statement, { ask });
        answers.set(key, rows);
      }
      return rows as Promise<T[]>;
    },
    named,
    namesOf: (ids) => namesTogether.load(ids),
    together: <T>(compute: () => T) => computed.load(compute) as Promise<T>,
    turn: async () => yieldFor(SENTENCE_MS, signal),
    loader: <T>(name: string, load: (ids: readonly string[]) => Promise<T[]>) => {
      const loader = loaders.get(name) ?? new DataLoader<string, unknown>(load);
      loaders.set(name, loader);
      return loader as DataLoader<string, T>;
    },
    acted: async (sequence) => {
      // The write has succeeded. If the engine cannot read the change now, it reports that and retries, and a request
      // that names the sequence waits for it.
      await Promise.race([fresh.look(), wait(LONGEST_LOOK_MS, undefined, { ref: false })]).catch(() => undefined);
      forget();
      lastAct.sequence = Math.max(lastAct.sequence, sequence ?? 0);
    },
    reached: () => fresh.reach(lastAct.sequence),
    lastAct,
  };
}

let setting: { readonly territory: string | undefined } | undefined;

/**
 * Id of the territory of the council, from the setting TERRITORY, which overrides what the graph says and was checked
 * when the program started; undefined: the graph defines home.
 */
function configuredTerritory(): string | undefined {
  setting ??= { territory: readConfig().territory };
  return setting.territory;
}
