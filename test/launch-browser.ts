/**
 * Debian's Chromium without access to other machines, in its build without windows (`chromium-headless-shell`) where there is one: the other
 * one draws its own bars and menus too, unseen, for each page, which takes as much of a processor again.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium-headless-shell', 'chromium'];

const isProgram = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** undefined: there is none on the PATH. */
const chromiumPath: string | undefined = names
  .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find(isProgram);

/** @throws Error, if there is no Chromium on the PATH */
export async function launchBrowser(): Promise<Browser> {
  if (chromiumPath === undefined)
    throw new Error(`test: there is no Chromium on the PATH; apt-get install ${names[0]}`);
  const args = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  return chromium.launch({ executablePath: chromiumPath, args });
}
