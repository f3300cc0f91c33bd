/** What is computed of a whole network, by name, so that it can be asked of a thread as well. */
import { sumBetweenness } from './betweenness.js';
import { findIntroductions } from './introductions.js';
import { findCommunities } from './leiden.js';
import { reachOfAll } from './reach.js';

const networkJobs = {
  betweenness: sumBetweenness,
  communities: findCommunities,
  reach: reachOfAll,
  introductions: findIntroductions,
};

export type NetworkJob = keyof typeof networkJobs;
export type InputOf<J extends NetworkJob> = Parameters<(typeof networkJobs)[J]>;
export type OutputOf<J extends NetworkJob> = ReturnType<(typeof networkJobs)[J]>;

export function doNetworkJob<J extends NetworkJob>(job: J, input: InputOf<J>): OutputOf<J> {
  return (networkJobs[job] as unknown as (...input: InputOf<J>) => OutputOf<J>)(...input);
}
