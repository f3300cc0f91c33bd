/** Whether a person should look at a row again because of a fault: not because of a certain repair, nor of one fact about the whole file, which is told once. */
import type { Fault } from '../fault.js';
import { proofOf } from './proofs.js';

export const isToReread = ({ rule, isSettled }: Fault): boolean => !isSettled && !proofOf(rule)?.isCertain;
