/** The setting TERRITORY: the territory of the council, which overrides what the graph says. */
import { readConfig } from '../config.js';

let setting: { readonly territory: string | undefined } | undefined;

/** Id of the territory, checked when the program started; undefined: the graph defines home. */
export function configuredTerritory(): string | undefined {
  setting ??= { territory: readConfig().territory };
  return setting.territory;
}
