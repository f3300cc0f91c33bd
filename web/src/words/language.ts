/** The reader's language: French unless English was chosen, on this machine or by the address (`?lang=en`). */
import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../generated/graphql.ts';
import { writeNumber } from './formats.ts';

const KEPT = 'passerelle-language';

function firstLanguage(): string {
  const asked = new URLSearchParams(location.search).get('lang');
  const wanted = asked ?? localStorage.getItem(KEPT);
  return wanted === 'en' ? 'en' : 'fr';
}

/** Every number within a text is written as print writes it; a year is given as a text. */
const writeNumbers: FormatterModule = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format: (value: unknown, _, language) =>
    typeof value === 'number' ? writeNumber(value, language === 'en' ? 'EN' : 'FR') : (value as string),
};

// At once, because the modules that add words need it.
void i18next
  .use(initReactI18next)
  .use(writeNumbers)
  .init({
    lng: firstLanguage(),
    fallbackLng: false,
    resources: {},
    initAsync: false,
    // React escapes whatever it shows.
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
tellPage();

export const languageNow = (): Language => (i18next.language === 'en' ? 'EN' : 'FR');

export async function choose(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language.toLowerCase());
  await i18next.changeLanguage(language.toLowerCase());
  tellPage();
}

/** Tells screen readers in which language to read the page. */
function tellPage(): void {
  document.documentElement.lang = i18next.language;
}
