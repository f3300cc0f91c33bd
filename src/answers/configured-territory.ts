/** The setting TERRITORY: the territory that the council speaks for, whatever the graph says. */
import { readConfig } from '../config.js';

let setting: { readonly territory: string | undefined } | undefined;

/** Id of a territory, which was checked when the program started; undefined: the graph says which is home. */
export function configuredTerritory(): string | undefined {
  setting ??= { territory: readConfig().territory };
  return setting.territory;
}
