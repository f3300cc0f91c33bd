/** What runs in a thread for a network: one job, by the same function as everywhere. */
import { parentPort, workerData } from 'node:worker_threads';
import { doNetworkJob } from '../engine/network/jobs.js';
import type { Order } from './network-thread.js';

const { job, input } = workerData as Order;
parentPort?.postMessage(doNetworkJob(job, input));
