/** The words of the short reply to whoever asked whether something exists already. */
import { defineWords } from '../words.ts';

export const replyWords = defineWords(
  'reply',
  {
    reply: 'Réponse possible : {{text}}',
    asked: 'Votre demande : {{what}}.',
    titled: '“{{title}}”',
    exists_one: 'Cela existe déjà : {{names}} ; rapprochez-vous de son porteur avant d’aller plus loin.',
    exists_other: 'Cela existe déjà : {{names}} ; rapprochez-vous de leurs porteurs avant d’aller plus loin.',
    existsOwn: 'Cela existe déjà : {{names}} ; qu’est-ce que votre demande y ajoute ?',
    maybe_one:
      'Cela existe peut-être déjà, état inconnu : {{names}} ; demandez à son porteur ce qu’il en est avant d’aller plus loin.',
    maybe_other:
      'Cela existe peut-être déjà, état inconnu : {{names}} ; demandez à leurs porteurs ce qu’il en est avant d’aller plus loin.',
    partly: 'Une partie existe peut-être déjà : {{names}} ; voyons ensemble ce qui manque.',
    near_one:
      'Une initiative sur un sujet proche est connue au même endroit : {{names}} ; voyons ensemble si elle répond à votre besoin.',
    near_other:
      'Des initiatives sur un sujet proche sont connues au même endroit : {{names}} ; voyons ensemble si elles répondent à votre besoin.',
    unsure: 'Avant de vous répondre : votre demande porte-t-elle bien sur {{names}} ?',
    none: 'Nous ne connaissons rien de semblable à cet endroit à ce jour ; connaissez-vous quelqu’un qui y travaille déjà ?',
    named: '“{{title}}” ({{details}})',
    own: '“{{title}}” ({{details}}), que vous portez',
    lead: 'porteur : {{names}}',
    noLead: 'porteur inconnu',
    where: 'lieu : {{names}}',
    whereToo: 'lieu : {{names}} et d’autres',
    noWhere: 'lieu inconnu',
    noState: 'état inconnu',
    whom: 'À appeler : {{who}}.',
    elsewhere: 'Du même nom, ailleurs : {{names}}.',
    forOthers: '{{name}}, pour un autre public',
    and: '{{one}} et {{other}}',
    rest_one: '{{names}}, et une autre initiative',
    rest_other: '{{names}}, et {{count}} autres initiatives',
    calls_one: 'Un appel est ouvert sur ce sujet, conditions à vérifier : {{calls}}.',
    calls_other: '{{count}} appels sont ouverts sur ce sujet, conditions à vérifier : {{calls}}.',
    call: '“{{title}}” ({{lead}}), {{until}}',
  },
  {
    reply: 'Possible reply: “{{text}}”',
    asked: 'Your request: {{what}}.',
    titled: '‘{{title}}’',
    exists_one: 'It exists already: {{names}}; please contact its lead before you go further.',
    exists_other: 'It exists already: {{names}}; please contact their leads before you go further.',
    existsOwn: 'It exists already: {{names}}; what would your request add to it?',
    maybe_one:
      'It may exist already, state unknown: {{names}}; please ask its lead how things stand before you go further.',
    maybe_other:
      'It may exist already, state unknown: {{names}}; please ask their leads how things stand before you go further.',
    partly: 'A part of it may exist already: {{names}}; let us see together what is missing.',
    near_one:
      'An initiative on a related subject is known in the same place: {{names}}; let us see together whether it meets your need.',
    near_other:
      'Initiatives on a related subject are known in the same place: {{names}}; let us see together whether they meet your need.',
    unsure: 'Before we answer: is your request really about {{names}}?',
    none: 'We know nothing like it in this place today; do you know someone who already works on it?',
    named: '‘{{title}}’ ({{details}})',
    own: '‘{{title}}’ ({{details}}), which you lead',
    lead: 'lead: {{names}}',
    noLead: 'lead unknown',
    where: 'place: {{names}}',
    whereToo: 'place: {{names}} and others',
    noWhere: 'place unknown',
    noState: 'state unknown',
    whom: 'To call: {{who}}.',
    elsewhere: 'Of the same name, elsewhere: {{names}}.',
    forOthers: '{{name}}, for other people',
    and: '{{one}} and {{other}}',
    rest_one: '{{names}}, and one other initiative',
    rest_other: '{{names}}, and {{count}} other initiatives',
    calls_one: 'A call is open on this subject, its conditions are to be checked: {{calls}}.',
    calls_other: '{{count}} calls are open on this subject, their conditions are to be checked: {{calls}}.',
    call: '‘{{title}}’ ({{lead}}), {{until}}',
  },
);
