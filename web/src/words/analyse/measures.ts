/** The words of relays, cuts and groups: on the page and in the deliverable. */
import { defineWords } from '../words.ts';

export const measuresWords = defineWords(
  'analyse-measures',
  {
    networkOfAll:
      'Le réseau est mesuré en entier, car un lien passe souvent par un acteur d’ailleurs. Les tableaux qui suivent ne listent que ce territoire : {{name}}.',
    networkCounts:
      'Comptés : {{shown}} acteurs sur les {{all}} connus, ici et ailleurs, sans les instances, sans ceux qui ne font que financer, ni ceux dont on ne connaît ni thématique, ni initiative, ni siège dans une instance.',
    measuredThere:
      'Seulement les acteurs qui agissent ou siègent dans ce territoire ; chacun est mesuré dans tout le réseau connu.',
    groupsThere:
      'Seulement les groupes dont un membre agit ou siège dans ce territoire ; tous leurs membres sont nommés.',
    noBrokers: 'Aucun acteur connu de ce territoire n’est dans le réseau.',
    onNoPath_one: 'Et {{count}} autre acteur du réseau, sur aucun chemin entre d’autres : 0 %.',
    onNoPath_other: 'Et {{count}} autres acteurs du réseau, sur aucun chemin entre d’autres : 0 %.',
    noGroups: 'Aucun acteur connu de ce territoire n’a de lien en cours.',
    connects: 'Autres groupes qu’il relie au sien',
    connectsExplained:
      'Autres groupes qu’il relie au sien : ceux de ses partenaires, comme dans « Groupes de coopération ». Vide : ses partenaires sont tous de son groupe.',
    fragmentation: 'Morcellement : les acteurs que rien ne relie',
    brokers: 'Acteurs relais',
    share: 'Part des chemins entre les autres (%)',
    constraint: 'Entourage fermé (contrainte de Burt)',
    shareExplained: 'Part des chemins : sur cent plus courts chemins entre deux autres, combien passent par lui.',
    constraintExplained:
      'Entourage fermé, de 0 à 1, parfois un peu plus : bas, l’acteur relie des partenaires qui ne travaillent pas entre eux ; haut, il a peu de partenaires, ou ils se connaissent déjà tous.',
    groups: 'Groupes de coopération',
    group: 'Groupe',
    size: 'Membres',
    members: 'Qui',
    waitingPaths: 'Calcul des plus courts chemins entre toutes les paires d’acteurs…',
  },
  {
    networkOfAll:
      'The network is measured as a whole, because a tie often leads through an actor from elsewhere. The tables below list only this territory: {{name}}.',
    networkCounts:
      'Counted: {{shown}} actors of the {{all}} known here and elsewhere, without the bodies, those that only fund, and those of whom no theme, initiative or seat in a body is known.',
    measuredThere:
      'Only the actors that act or have their seat in this territory; each is measured in the whole known network.',
    groupsThere:
      'Only the groups with a member that acts or has its seat in this territory; all their members are named.',
    noBrokers: 'No known actor of this territory is in the network.',
    onNoPath_one: 'And {{count}} other actor of the network, on no path between others: 0%.',
    onNoPath_other: 'And {{count}} other actors of the network, on no path between others: 0%.',
    noGroups: 'No known actor of this territory has a current tie.',
    connects: 'Other groups that it connects to its own',
    connectsExplained:
      'Other groups that it connects to its own: those of its partners, as in “Groups of cooperation”. Empty: all its partners belong to its group.',
    fragmentation: 'Fragmentation: actors that nothing connects',
    brokers: 'Brokers',
    share: 'Share of the paths between others (%)',
    constraint: 'Closed circle (Burt’s constraint)',
    shareExplained: 'Share of the paths: of a hundred shortest paths between two others, how many pass through it.',
    constraintExplained:
      'Closed circle, from 0 to 1, sometimes a little more: when it is low, the actor connects partners who do not work with one another; when it is high, it has few partners, or they all work together already.',
    groups: 'Groups of cooperation',
    group: 'Group',
    size: 'Members',
    members: 'Who',
    waitingPaths: 'Computing the shortest paths between all pairs of actors…',
  },
);
