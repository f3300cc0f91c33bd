/** Finds variables that are meant as a setting and are none: a misspelt limit would silently not apply. */
import { Misconfigured } from './errors.js';
import { settingNames } from './settings.js';

/** Only Passerelle has variables that begin like this. */
const OURS = /^(PASSERELLE|OIDC|PERSISTED)_/;

/** Kubernetes sets these in every container beside a service that is called passerelle. */
const OF_KUBERNETES = /^PASSERELLE_(SERVICE_(HOST|PORT)|PORT)(_|$)/;

/** Names that are short, such as HOST, or that other programs lengthen, such as JAVA_HOME_17_X64: others may resemble them. */
const SHORTEST = 7;
const LENGTHENED_BY_OTHERS = new Set(['JAVA_HOME', 'OTEL_EXPORTER_OTLP_ENDPOINT']);

/** @throws Misconfigured for the first one */
export function refuseStrange(environment: NodeJS.ProcessEnv): void {
  for (const [name, value] of Object.entries(environment)) {
    if (!value || settingNames.includes(name) || OF_KUBERNETES.test(name)) continue;
    const meant = findMeant(name);
    if (meant !== undefined) throw new Misconfigured(`config: ${name} is not a setting; write ${meant}, or unset it`);
    if (OURS.test(name))
      throw new Misconfigured(`config: ${name} is not a setting; passerelle --help lists them all; unset it`);
  }
}

function findMeant(name: string): string | undefined {
  const candidates = settingNames.filter((known) => known.length >= SHORTEST);
  const begins = (known: string) => !LENGTHENED_BY_OTHERS.has(known) && name.startsWith(known);
  return candidates.find((known) => isNear(plain(name), plain(known))) ?? candidates.find(begins);
}

const plain = (name: string) => name.toUpperCase().replaceAll('_', '');

/** Whether the two differ in at most two letters in one place. */
function isNear(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end <= 2;
}
