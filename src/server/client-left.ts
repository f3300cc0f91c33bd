/** The error of whatever goes on for a client that has left: nobody reads it. */
import type { Unavailable } from '../errors.js';
import { unavailable } from '../words/tell.js';

/** With a path, as if GraphQL had located it already: otherwise each of some ten thousand fields under way would make an error of its own, which holds everybody for seconds. */
export const clientLeft = (): Unavailable => Object.assign(unavailable('CLIENT_LEFT', ['graphql'], {}), { path: [] });
