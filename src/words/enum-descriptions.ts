/** In French, one more sentence for values whose label is not enough; in English the schema describes them. */
export const frenchDescriptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Coordination: {
    JOINT: 'Au moins une partie prenante, autre que financeur, est commune.',
    LEADER_FUNDS: "Un porteur de l'une finance l'autre.",
    SAME_HOUSE:
      'Un porteur de chacune : même organisme, service, délégataire, convention, commune et son intercommunalité, membre.',
    COMMON_FUNDER: 'Le même financeur soutient les deux.',
    COMMON_BODY: 'Des parties prenantes des deux siègent dans une même instance.',
    NONE: 'Aucune connue.',
  },
  AudienceMatch: {
    UNKNOWN: "L'une des deux ne dit pas à qui elle s'adresse.",
    PARTLY: "Un public commun au moins, ou l'une des deux s'adresse à tous.",
    DIFFERENT: 'Aucun public commun.',
  },
  DecisionStatus: {
    RETAINED: "Vaut d'être fait.",
    PLANNED: "Sera fait, par quelqu'un ou à un moment.",
    DISMISSED: "N'est plus proposé, sauf si ses preuves changent.",
  },
  Ground: {
    SAME_GROUND: 'Le même territoire pour au moins la moitié des habitants.',
    NESTED:
      'Le plus petit territoire est dans le plus grand, dont il fait au plus la moitié : subsidiarité, et non dispersion.',
    PARTIAL: 'Une partie du territoire en commun.',
  },
  IsolationKind: {
    NO_TIES: 'Jamais de lien connu, pas de siège, pas de financement reçu.',
    FUNDING_ONLY: 'Jamais de lien connu, pas de siège, un financement reçu.',
    SEAT_ONLY: 'Jamais de lien connu, mais un siège dans une instance.',
    LAPSED: 'Un lien autrefois, aucun en cours.',
    SMALL_COMPONENT: 'Des liens seulement dans un petit groupe à part.',
    SINGLE_THREAD:
      'Tous ses liens passent par une seule initiative, un seul réseau ou un seul partenaire, et le dernier prend fin bientôt.',
    PLANNED: 'Aucun lien ce jour-là, mais un lien qui commence plus tard.',
  },
  NotSuggestedReason: {
    NOT_KEPT: "Il s'agit d'un projet seulement étudié, sans être enregistré : reposez la question.",
    UNKNOWN: "L'une des fiches dont il s'agirait n'a jamais existé, ou ce n'est pas l'identifiant d'une proposition.",
    MERGED: "Une fiche dont il s'agissait a été réunie à une autre.",
    ARCHIVED: "Une fiche dont il s'agissait est archivée.",
    NOT_MADE: "Toutes les fiches sont là ; ce qui en est connu ce jour-là n'y conduit pas.",
  },
  Role: {
    ANONYMOUS: 'Sans jeton : lit les données ouvertes.',
    CONTRIBUTOR: "Le lien d'une invitation : lit les données ouvertes, et propose au nom d'un seul acteur.",
    READER: 'Un jeton, sans rôle à lui.',
    EDITOR:
      "Tient à jour acteurs, initiatives, financements et relations ; lit les notes, les responsables, les motifs et l'historique.",
    COORDINATOR: 'Décide des propositions, et annule des modifications.',
    ADMIN: 'Tout.',
  },
  SynergyKind: {
    POOLING: 'Même sous-thématique, territoires distincts : achats, outils, formations à partager.',
    COMPLEMENTARY:
      "Même terrain, sous-thématiques différentes d'une même thématique : ensemble, une offre plus complète.",
    RELAY: "Même sujet, même terrain : l'une s'achève dans les douze mois, l'autre continue.",
    NEED_OFFER:
      "Une partie prenante de l'une cherche ce que propose une partie prenante de l'autre : la même ressource, sur le même sujet ou un sujet qui l'englobe.",
    INTRODUCTION: 'Deux acteurs sans projet commun, qui ont quelque chose en commun.',
  },
};
