/** The words of one item of an agenda. */
import { defineWords } from '../words.ts';

export const agendaWords = defineWords(
  'agenda',
  {
    toDecide: 'À décider',
    decidedElsewhere: 'Décidé le {{day}}, en dehors de cette séance.',
    lastDay: 'À décider avant le {{day}}.',
    lastDayEarlier: 'À décider avant le {{day}}, donc avant la séance.',
    followedBy: 'Chargé du suivi : {{owner}}',
    noOwner: 'Chargé du suivi : à désigner',
    up: 'Monter : {{what}}',
    down: 'Descendre : {{what}}',
    handle: '{{place}}. Déplacer : {{what}}. Flèche vers le haut ou vers le bas.',
    remove: 'Retirer',
    removeOf: 'Retirer de l’ordre du jour : {{what}}',
    decideOf: 'Décider : {{what}}',
    changed: 'Tel qu’envoyé avec l’ordre du jour arrêté',
  },
  {
    toDecide: 'To decide',
    decidedElsewhere: 'Decided on {{day}}, outside this meeting.',
    lastDay: 'To decide before {{day}}.',
    lastDayEarlier: 'To decide before {{day}}, so before the meeting.',
    followedBy: 'In charge: {{owner}}',
    noOwner: 'In charge: to be named',
    up: 'Move up: {{what}}',
    down: 'Move down: {{what}}',
    handle: '{{place}}. Move: {{what}}. Arrow up or down.',
    remove: 'Remove',
    removeOf: 'Remove from the agenda: {{what}}',
    decideOf: 'Decide: {{what}}',
    changed: 'As sent with the frozen agenda',
  },
);
