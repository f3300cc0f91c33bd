/** What runs in a thread for the indicators: the same function as everywhere. */
import { parentPort, workerData } from 'node:worker_threads';
import { countIndicators } from '../engine/indicators.js';
import type { IndicatorsJob } from './indicators-thread.js';

const { snapshot, ask } = workerData as IndicatorsJob;
parentPort?.postMessage(countIndicators(snapshot, ask));
