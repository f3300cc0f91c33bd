/**
 * Lists to fit weights on: for each actor of a window, all its new partners and a weighted sample of the other actors.
 */

import { floatAt, intAt, numberAt, singleAt } from '../../src/model/at.js';
import { valueAt } from '../../src/model/item-at.js';
import { seeded } from '../../src/model/random.js';
import { prepareFeatures } from './features.js';
import type { CandidateLists } from './listwise.js';
import type { Window } from './window.js';

/** The size of the sample of other actors. */
const SAMPLE_SIZE = 200;
/** With more actors in a window, this many are taken at equal intervals: more would not change the weights. */
const MOST_ACTORS = 1500;

export function drawLists(windows: readonly Window[]): CandidateLists {
  const random = seeded(1);
  let names: readonly string[] = [];
  const values: number[][] = [];
  const [wanted, standsFor, offsets]: [number[], number[], number[]] = [[], [], [0]];
  for (const window of windows) {
    const describe = prepareFeatures(window);
    for (const { actor, partners } of spread(window.newTies)) {
      const { features, isCandidate } = describe(actor);
      if (names.length === 0) names = [...features.keys()];
      const columns = names.map((name) => valueAt(features, name));
      const isPartner = new Set(partners);
      const others = [...isCandidate.keys()].filter((at) => isCandidate[at] === 1 && !isPartner.has(at));
      const drawn = draw(others, SAMPLE_SIZE, random);
      const stand = Math.log(others.length / drawn.length);
      const push = (candidate: number, isWanted: boolean) => {
        values.push(columns.map((column) => floatAt(column, candidate)));
        wanted.push(isWanted ? 1 : 0);
        standsFor.push(isWanted ? 0 : stand);
      };
      for (const partner of partners) push(partner, true);
      for (const other of drawn) push(other, false);
      offsets.push(wanted.length);
    }
  }
  const flat = new Float32Array(values.length * names.length);
  for (const [row, numbers] of values.entries()) flat.set(numbers, row * names.length);
  return {
    names,
    values: flat,
    offsets: Int32Array.from(offsets),
    wanted: Uint8Array.from(wanted),
    standsFor: Float32Array.from(standsFor),
  };
}

/** The lists of the first of these windows, with some of the features: describing all actors again would take as long as before. */
export function takeLists(lists: CandidateLists, windows: readonly Window[], names: readonly string[]): CandidateLists {
  const count = windows.reduce((sum, { newTies }) => sum + spread(newTies).length, 0);
  const rows = intAt(lists.offsets, count);
  const columns = names.map((name) => lists.names.indexOf(name));
  const values = new Float32Array(rows * names.length);
  for (let row = 0; row < rows; row++) {
    for (const [at, column] of columns.entries())
      values[row * names.length + at] = singleAt(lists.values, row * lists.names.length + column);
  }
  return {
    names,
    values,
    offsets: lists.offsets.slice(0, count + 1),
    wanted: lists.wanted.slice(0, rows),
    standsFor: lists.standsFor.slice(0, rows),
  };
}

function spread<T>(all: readonly T[]): T[] {
  const step = Math.max(1, all.length / MOST_ACTORS);
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

function draw(from: number[], count: number, random: () => number): number[] {
  const most = Math.min(count, from.length);
  for (let at = 0; at < most; at++) {
    const other = at + Math.floor(random() * (from.length - at));
    [from[at], from[other]] = [numberAt(from, other), numberAt(from, at)];
  }
  return from.slice(0, most);
}
