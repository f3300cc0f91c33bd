/** The one unknown fact that would overturn a statement. */
import type { Language } from './labels.js';
import { fill, type Part } from './said.js';

const caveats = {
  DIFFERENT_AUDIENCES: ['leurs publics sont différents', 'their audiences differ'],
  COORDINATED: ['une coordination existe déjà', 'they are coordinated already'],
  SETTLED: ['une convention dit déjà qui fait quoi', 'an agreement already settles who does what'],
  LISTED: ['une telle liste existe déjà', 'there is such a list already'],
  FOLLOWED: ['la suite est déjà décidée', 'what follows is decided already'],
  WORKING_TOGETHER: ['les porteurs travaillent déjà ensemble', 'the leads work together already'],
  TREATED: ['ce qu’ils mènent déjà ensemble suffit', 'what they do together already is enough'],
  BOUGHT_TOGETHER: ['le marché est déjà commun', 'they buy together already'],
  TOGETHER: ['les deux travaillent déjà ensemble', 'the two work together already'],
  MET: ['le besoin est déjà couvert', 'the need is met already'],
  LOCAL_SERVICE: ['un service local, inconnu de nous, existe', 'there is a local service unknown to us'],
  NOT_ENTERED: ['un projet commun nous échappe', 'a shared project is unknown to us'],
  PRESENTED: ['ces aides ont déjà été présentées', 'these aids were presented already'],
  ANSWERED: ['la demande a déjà sa réponse', 'the request is answered already'],
  RENEWED: ['un renouvellement est accordé', 'a renewal is granted'],
} as const satisfies Readonly<Record<string, readonly [french: string, english: string]>>;

/** "À écarter si …": the text below « Ce qui ferait tomber ce point ». */
export function caveat(of: keyof typeof caveats, language: Language): Part {
  const [french, english] = caveats[of];
  return fill(language === 'FR' ? `À écarter si ${french}.` : `To dismiss if ${english}.`);
}
