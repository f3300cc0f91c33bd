/** Chooses the Java that runs the embedded database: JAVA_HOME, else `java` on the PATH, 17 or newer. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Misconfigured } from '../errors.js';
import { codeOfThrown, messageOfThrown, outputOf } from '../thrown.js';

const run = promisify(execFile);
const OLDEST_VERSION = 17;
const REMEDY = `install a JDK ${OLDEST_VERSION} or newer and set JAVA_HOME, or set NEO4J_URI to use a Neo4j server`;

export interface Java {
  /** The path of the executable. */
  readonly command: string;
  readonly version: number;
  /** The output of `java -version`, which names the build. */
  readonly text: string;
  /** For people to read: `Java 17 of JAVA_HOME (/usr/lib/jvm/java-17)`. */
  readonly description: string;
}

const commandOf = (javaHome: string) => join(javaHome, 'bin', 'java');

/** @throws Misconfigured when JAVA_HOME is set and contains no Java */
export function checkJavaHome(javaHome: string | undefined): void {
  if (javaHome === undefined || existsSync(commandOf(javaHome)) || existsSync(`${commandOf(javaHome)}.exe`)) return;
  throw new Misconfigured(
    `java: JAVA_HOME="${javaHome}" contains no bin/java; correct it, or unset it to use the PATH`,
  );
}

/** @throws Misconfigured when there is no Java, it is too old, or JAVA_HOME points elsewhere. */
export async function chooseJava(javaHome: string | undefined): Promise<Java> {
  checkJavaHome(javaHome);
  const command = javaHome === undefined ? 'java' : commandOf(javaHome);
  const origin = javaHome === undefined ? 'on the PATH' : `of JAVA_HOME (${javaHome})`;
  const text = await askVersion(command, origin);
  const version = parseVersion(text);
  if (version === undefined) {
    throw new Misconfigured(`java: the java ${origin} says "${firstLine(text)}" instead of its version; ${REMEDY}`);
  }
  if (version < OLDEST_VERSION) throw new Misconfigured(`java: Java ${version} ${origin} is too old; ${REMEDY}`);
  return { command, version, text, description: `Java ${version} ${origin}` };
}

async function askVersion(command: string, origin: string): Promise<string> {
  try {
    const { stdout, stderr } = await run(command, ['-version'], { timeout: 20_000 });
    return `${stderr}${stdout}`;
  } catch (error) {
    if (codeOfThrown(error) === 'ENOENT') throw new Misconfigured(`java: no java ${origin}; ${REMEDY}`);
    throw new Misconfigured(
      `java: the java ${origin} does not run (${firstLine(outputOf(error, 'stderr') || messageOfThrown(error))}); ${REMEDY}`,
    );
  }
}

/** `openjdk version "17.0.21"` is 17, `java version "1.8.0_392"` is 8. */
function parseVersion(text: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(text) ?? [];
  if (first === undefined) return undefined;
  return Number(first === '1' ? second : first);
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
