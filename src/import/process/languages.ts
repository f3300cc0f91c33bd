import type { Language } from '../../words/labels.js';

/** What is wrong with a row is written in each, in this order. */
export const LANGUAGES: readonly Language[] = ['FR', 'EN'];
