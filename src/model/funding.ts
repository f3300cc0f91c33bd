/** The funding links in columns, by number; `putFunding` writes one. */
import { byteAt, intAt } from './at.js';
import { codeOf, fundingNatures, fundingStatuses, isOpen } from './closed-lists.js';
import { type Column, createColumn } from './column.js';
import { createIds, type HasCount, type Ids } from './ids.js';
import { createLists, type Lists } from './lists.js';

export interface Funding<Table extends HasCount = HasCount> {
  readonly table: Table;
  readonly alive: Column<Uint8Array>;
  readonly status: Column<Uint8Array>;
  readonly nature: Column<Uint8Array>;
  /** Cents granted; NaN when unknown. */
  readonly amount: Column<Float64Array>;
  readonly passThrough: Column<Uint8Array>;
  /**
   * The first day on which the link may have been decided: 1 January when only the year is known, NO_START when nothing is
   * known.
   */
  readonly decidedOn: Column<Int32Array>;
  readonly end: Column<Int32Array>;
  readonly funders: Lists;
  readonly beneficiaries: Lists;
  readonly initiatives: Lists;
}

/** Columns for funding links, empty. */
export function createFunding(): Funding<Ids> {
  return {
    table: createIds(),
    alive: createColumn(Uint8Array),
    status: createColumn(Uint8Array),
    nature: createColumn(Uint8Array),
    amount: createColumn(Float64Array),
    passThrough: createColumn(Uint8Array),
    decidedOn: createColumn(Int32Array),
    end: createColumn(Int32Array),
    funders: createLists(),
    beneficiaries: createLists(),
    initiatives: createLists(),
  };
}

const GRANTED = codeOf(fundingStatuses, 'GRANTED');
const SUBSIDY = codeOf(fundingNatures, 'SUBSIDY');
const UNKNOWN = codeOf(fundingNatures, null);
const OWN_FUNDS = codeOf(fundingNatures, 'OWN_FUNDS');

/**
 * Whether a link is known, not archived, GRANTED, and decided by a day or on an unknown day. When only the year of the
 * decision is known, the link counts from 1 January.
 */
export function isGranted({ alive, status, decidedOn }: Funding, link: number, day: number): boolean {
  return alive.values[link] === 1 && status.values[link] === GRANTED && intAt(decidedOn.values, link) <= day;
}

/** Whether the money of a link need not be paid back: a subsidy, or funding of unknown nature. */
export function isSubsidy({ nature }: Funding, link: number): boolean {
  return nature.values[link] === SUBSIDY || nature.values[link] === UNKNOWN;
}

/** Whether an actor pays for its own initiative with this link: such a link makes no tie and is no grant. */
export function isOwnFunds({ nature }: Funding, link: number): boolean {
  return nature.values[link] === OWN_FUNDS;
}

/** Whether a link is SUBMITTED or UNDER_REVIEW, so that it is not decided yet. */
export function isOpenRequest({ alive, status }: Funding, link: number): boolean {
  return alive.values[link] === 1 && isOpen(byteAt(status.values, link));
}
