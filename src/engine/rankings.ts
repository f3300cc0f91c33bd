/** The questions that look at every pair, by name: what can be asked of a thread as of this one. */
import { findOverlaps } from './overlaps.js';
import { findSynergiesBetweenInitiatives } from './synergies-between-initiatives.js';

export const rankings = {
  overlaps: findOverlaps,
  synergiesBetweenInitiatives: findSynergiesBetweenInitiatives,
} as const;

export type RankedQuestion = keyof typeof rankings;

/** What a question is asked. */
export type AskOf<Q extends RankedQuestion> = Parameters<(typeof rankings)[Q]>[1];
