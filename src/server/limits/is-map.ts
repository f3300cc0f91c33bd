/** Checks for an object of JSON, which is no list. */
import { isRecord } from '../../is-record.js';

export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && !Array.isArray(value);
