/** The address of a page as a file names it: nobody else reaches one of this machine or of its local network. */

/** Names without a dot, this machine, and the ranges of local networks (RFC 1918, 3927, 4193, 4291). */
const LOCAL =
  /^(?:[^.:]+|.*\.(?:localhost|local|lan|internal)|127(?:\.\d+){3}|0\.0\.0\.0|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|169\.254(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|\[(?:::1?|f[cde][\da-f]*:.*)\])$/i;

/** @returns the same address; empty when it is none for others */
export const publicAddress = (address: string): string => (LOCAL.test(new URL(address).hostname) ? '' : address);
