/** Every fault that an importer reports in any test is French as a whole where a French reader meets it: on the command line and on a page. */
import { afterAll, expect } from 'vitest';
import { ImportTally } from '../src/import/report.js';
import { speak } from '../src/words/speech/speak.js';
import { speakOnPage } from '../src/words/speech/speak-on-page.js';
import { englishLeft } from './english-left.js';

/** By its form, that is without figures and quoted values: a file may have the same fault in thousands of rows. */
const told = new Map<string, string>();
const formOf = (text: string) => text.replace(/"[^"]*"|\d+/g, '');

const { addFault } = ImportTally.prototype;
ImportTally.prototype.addFault = function (fault, cents) {
  for (const text of [fault.message, fault.remedy]) told.set(formOf(text), text);
  addFault.call(this, fault, cents);
};

afterAll(() => {
  ImportTally.prototype.addFault = addFault;
  const isFrench = (french: string, english: string) => french !== english && englishLeft(french) === undefined;
  const untold = [...told.values()].filter((text) =>
    [speak(text, 'FR'), speakOnPage(text, 'FR')].some((french) => !isFrench(french, text)),
  );
  expect(untold.map((text) => [text, speakOnPage(text, 'FR')])).toEqual([]);
});
