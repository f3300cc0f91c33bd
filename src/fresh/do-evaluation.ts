/** What runs in the thread of an evaluation: the same function as in `npm run evaluate`. */
import { parentPort, workerData } from 'node:worker_threads';
import { evaluateSuggestions } from '../engine/suggestions/evaluate.js';
import { storedWeights } from '../engine/suggestions/weights.js';

parentPort?.postMessage(evaluateSuggestions(workerData.history, { split: workerData.split, stored: storedWeights }));
