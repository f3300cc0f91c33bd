/** The reader's language: French unless English was chosen, on this machine or by the address (`?lang=en`). */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../generated/graphql.ts';

const KEPT = 'passerelle-language';

function firstLanguage(): string {
  const asked = new URLSearchParams(location.search).get('lang');
  const wanted = asked ?? localStorage.getItem(KEPT);
  return wanted === 'en' ? 'en' : 'fr';
}

// At once, because the modules that add words need it.
void i18next.use(initReactI18next).init({
  lng: firstLanguage(),
  fallbackLng: false,
  resources: {},
  initAsync: false,
  // React escapes whatever it shows.
  interpolation: { escapeValue: false },
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
