/** Refuses a graph that the memory cannot hold, before Node would end in the middle of reading it. */
import { getHeapStatistics } from 'node:v8';
import { Misconfigured } from '../errors.js';
import type { Holdings } from './summary.js';

/**
 * What reading and keeping one entity or relation takes, with room for answers: measured on 1,500,000 entities, which took 140 bytes each of the
 * heap and 200 outside of it, relations included.
 */
const HEAP_OF_ENTITY = 300;
const REST_OF_ENTITY = 100;
const REST_OF_RELATION = 50;

/** What the program itself takes of the heap while it starts: with 130 MB it ended in the middle. */
const HEAP_OF_PROGRAM = 160e6;

/** The part of the heap that may be full; the cache of answers has an eighth. */
const USABLE = 0.8;

export interface Memory {
  /** The most bytes that Node's heap may have. */
  readonly heap: number;
  /** The bytes that this process may still take of the machine, or of its container. */
  readonly free: number;
}

const memoryHere = (): Memory => ({ heap: getHeapStatistics().heap_size_limit, free: process.availableMemory() });

/** Before the start, when the graph is not known yet. @throws Misconfigured */
export function refuseSmallHeap(heap: number = memoryHere().heap): void {
  const needed = HEAP_OF_PROGRAM / USABLE;
  if (needed > heap)
    throw new Misconfigured(
      `engine: Node has a heap of ${megabytes(heap)} MB, and Passerelle needs ${megabytes(needed)} without any graph; set NODE_OPTIONS=--max-old-space-size=${megabytes(needed)}, or leave it out`,
    );
}

/** @throws Misconfigured with what is needed, what there is, and what to do */
export function refuseTooLarge(
  { territories, themes, actors, initiatives, fundingLinks, relations }: Omit<Holdings, 'bodies'>,
  { heap, free }: Memory = memoryHere(),
): void {
  const entities = territories + themes + actors + initiatives + fundingLinks;
  const needed = (HEAP_OF_PROGRAM + entities * HEAP_OF_ENTITY) / USABLE;
  const inAll = entities * (HEAP_OF_ENTITY + REST_OF_ENTITY) + relations * REST_OF_RELATION;
  if (needed > heap)
    throw new Misconfigured(
      `engine: the graph has ${entities} entities and ${relations} relations, for which Node needs a heap of ${megabytes(needed)} MB, and it has ${megabytes(heap)} MB; set NODE_OPTIONS=--max-old-space-size=${megabytes(needed)} (docs/operations.md, Sizing)`,
    );
  if (inAll > free)
    throw new Misconfigured(
      `engine: the graph has ${entities} entities and ${relations} relations, which take ${megabytes(inAll)} MB of memory, and ${megabytes(free)} MB are free; give the machine more memory, or stop what else runs on it (docs/operations.md, Sizing)`,
    );
}

const megabytes = (bytes: number) => Math.ceil(bytes / 2 ** 20);
