/** The words of what changed between two days. */
import { defineWords } from './words.ts';

export const differenceWords = defineWords(
  'difference',
  {
    about: 'Sur',
    eurosBefore: 'Avant (€)',
    eurosAfter: 'Accordé (€)',
    granted: 'Accordé dans la période, nature par nature, sans addition : {{sums}}.',
    load: 'Chargement : {{count}} fiches créées ce jour-là',
    gone: 'archivé : {{kind}}',
    nothingChanged: 'Rien n’a changé entre ces deux jours.',
    nothingChangedThere: 'Rien de connu n’a changé dans ce territoire entre ces deux jours.',
    concerns:
      'De ce territoire : les initiatives qui le couvrent, même plus vastes, les acteurs qui y agissent ou y siègent, et leurs financements.',
    watched_one:
      '{{count}} changement : débuts et fins d’initiatives (au dernier jour), financements accordés ou modifiés, fiches créées ou archivées.',
    watched_other:
      '{{count}} changements : débuts et fins d’initiatives (au dernier jour), financements accordés ou modifiés, fiches créées ou archivées.',
    notShown_one: '{{count}} changement n’est pas encore dans le tableau, ni dans les fichiers : affichez la suite.',
    notShown_other:
      '{{count}} changements ne sont pas encore dans le tableau, ni dans les fichiers : affichez la suite.',
    nothingOfTicked: 'Rien de ce que vous avez coché n’a changé entre ces deux jours.',
    nothingTicked: 'Rien n’est coché : cochez au moins une sorte de changement, et sur quoi.',
    reversed: 'Le premier jour est après le dernier : échangez-les.',
    what: 'Quoi',
    on: 'Le',
  },
  {
    about: 'About',
    eurosBefore: 'Before (€)',
    eurosAfter: 'Granted (€)',
    granted: 'Granted in the period, nature by nature, never added up: {{sums}}.',
    load: 'Load: {{count}} records created on that day',
    gone: 'archived: {{kind}}',
    nothingChanged: 'Nothing has changed between these two days.',
    nothingChangedThere: 'Nothing known has changed in this territory between these two days.',
    concerns:
      'Of this territory: initiatives that cover it, larger ones too, actors that act or have their seat in it, and their funding.',
    watched_one:
      '{{count}} change: starts and ends of initiatives (by their last day), grants decided or changed, and records that were created or archived.',
    watched_other:
      '{{count}} changes: starts and ends of initiatives (by their last day), grants decided or changed, and records that were created or archived.',
    notShown_one: '{{count}} change is not in the table and its files yet: show more.',
    notShown_other: '{{count}} changes are not in the table and its files yet: show more.',
    nothingOfTicked: 'Nothing of what you have ticked has changed between these two days.',
    nothingTicked: 'Nothing is ticked: tick at least one kind of change, and what it is about.',
    reversed: 'The first day is after the last one: swap them.',
    what: 'What',
    on: 'On',
  },
);
