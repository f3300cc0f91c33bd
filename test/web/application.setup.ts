/** Starts the product of this worker before its first file. */
import { beforeAll } from 'vitest';
import { startApplication } from './application.js';

beforeAll(startApplication);
