/** Faults of whole lists of subsidies, in French, by the English text: corrections, second tables, titles of initiatives, names on both sides. */
export const faultsOfGrantsInFrench: Readonly<Record<string, string>> = {
  'the row names no beneficiary, and its amount, <1>, is the sum of the other rows: it is a total, and is left out':
    "la ligne ne nomme pas de bénéficiaire, et son montant, <1>, est la somme des autres lignes : c'est un total, laissé de côté",
  'the row names no beneficiary, and its amount, <1>, is the sum of the other rows of <2>: it is a total, and is left out':
    "la ligne ne nomme pas de bénéficiaire, et son montant, <1>, est la somme des autres lignes de <2> : c'est un total, laissé de côté",
  'the row says "<1>": it is imported as submitted, its amount as requested, in no sum of grants':
    'la ligne dit « <1> » : importée comme demande déposée, son montant est demandé, dans aucune somme de subventions',
  'the row says "<1>": it is imported as under review, its amount as requested, in no sum of grants':
    'la ligne dit « <1> » : importée comme demande en instruction, son montant est demandé, dans aucune somme de subventions',
  'nothing, unless it was granted since': 'rien à faire, sauf si elle a été accordée depuis',
  '"<1>" is no known stage of a request, so it is uncertain whether the amount was granted; the row is kept out':
    "« <1> » n'est pas une étape connue d'une demande : on ne sait pas si le montant est accordé ; la ligne reste dehors",
  'write "Voté" if it was granted, "En instruction" if it is not decided, "Refusé" if it was refused':
    "écrivez « Voté » si c'est accordé, « En instruction » si ce n'est pas décidé, « Refusé » si c'est refusé",
  'the amount is the formula "<1>", and the workbook does not hold its value':
    "le montant est la formule « <1> », et le classeur n'en contient pas la valeur",
  'open the workbook in Excel, save it, and import it again':
    'ouvrez le classeur dans Excel, enregistrez-le, et importez-le de nouveau',
  'it is a formula of which the workbook does not hold the value, and is left out':
    "c'est une formule dont le classeur ne contient pas la valeur, laissée de côté",
  'there is no such month, and the other way round it is a date':
    "ce mois n'existe pas, et dans l'autre sens c'est une date",
  'the other way round it is a date': "dans l'autre sens, c'est une date",
  'the identifier "<1>" is rounded, like all of its column: its first nine digits are the SIREN <2>, whose check digit is right in each row':
    'le numéro « <1> » est arrondi, comme toute sa colonne : ses neuf premiers chiffres sont le SIREN <2>, dont la clé est juste à chaque ligne',
  'write <1>, or the 14 digits of the SIRET': 'écrivez <1>, ou les 14 chiffres du SIRET',
  'the identifier "<1>" is rounded, like all of its column, which ends in 00 in each row; it is kept as stated and identifies nobody':
    "le numéro « <1> » est arrondi, comme toute sa colonne, qui finit par 00 à chaque ligne ; gardé tel quel, il n'identifie personne",
  'the check digit is right in each row of the column': 'la clé est juste à chaque ligne de la colonne',
  'amount <1> is below zero and is subtracted from no grant: <2>':
    "le montant <1> est négatif et n'est déduit d'aucune subvention : <2>",
  'amount "<1>" is read as <2>: its column shows which sign is the decimal sign':
    'le montant « <1> » est lu <2> : sa colonne montre quel signe est décimal',
  'the share "<1>" is read as <2>: its column has numbers up to 100, and none between 0 and 1':
    'la part « <1> » est lue <2> : sa colonne a des nombres jusqu’à 100, et aucun entre 0 et 1',
  'the share "<1>" is above 1, and its column does not show that it is in percents, so the amount of the beneficiary is unknown':
    'la part « <1> » dépasse 1, et sa colonne ne montre pas qu’elle est en pour cent : le montant du bénéficiaire est inconnu',
  'the share "<1>" can be read as 1 % or as 100 %: other shares of its column are above 1':
    'la part « <1> » se lit 1 % ou 100 % : d’autres parts de sa colonne dépassent 1',
  'write 1 % or 100 %': 'écrivez 1 % ou 100 %',
  'the share "<1>" is more than the whole, so the amount of the beneficiary is unknown':
    'la part « <1> » dépasse le tout : le montant du bénéficiaire est inconnu',
  '"<1>" has a year before 1900 or more than 50 years ahead; that date is left out':
    '« <1> » a une année avant 1900 ou dans plus de 50 ans ; cette date est laissée de côté',
  'write the date if it is known, or leave the cell empty':
    'écrivez la date si elle est connue, ou laissez la cellule vide',
  'there is no grant that it corrects for certain, in these files or in the graph':
    "il n'y a pas de subvention qu'il corrige à coup sûr, ni dans ces fichiers ni parmi celles déjà connues",
  'a person has edited the amount of the grant that it corrects':
    "une personne a modifié le montant de la subvention qu'il corrige",
  '<1> is subtracted from the grant of <2> that is in the graph (<3>): <4>; <5> remains':
    '<1> sont déduits de la subvention de <2> déjà connue (<3>) : <4> ; il reste <5>',
  '<1> is subtracted from the grant of <2> that is in the graph (<3>): <4>; nothing remains, so it is archived':
    "<1> sont déduits de la subvention de <2> déjà connue (<3>) : <4> ; il n'en reste rien, elle est archivée",
  'the file says <1> and the graph has <2> for this grant (<3>), which a correction or a person changed: it stays':
    'le fichier indique <1> ; pour cette subvention (<3>), <2> est connu, corrigé depuis ou modifié par une personne : ce montant reste',
  'the file says <1>, and a person has removed the amount of this grant (<2>): it stays unknown':
    'le fichier indique <1>, et une personne a retiré le montant de cette subvention (<2>) : il reste inconnu',
  'the file says <1>, and the files of <2> took this grant back whole: it stays out':
    "le fichier indique <1>, et les fichiers de <2> ont entièrement annulé cette subvention : elle n'est pas reprise",
  'nothing if the file is the older edition; else import it as the edition that replaces that import':
    "rien à faire si le fichier est une édition plus ancienne ; sinon, importez-le comme l'édition qui remplace cet import",
  'the corrected row takes the place of <1>, which an earlier import made of it; that one is archived':
    "la ligne corrigée prend la place de <1>, qu'un import précédent en avait tiré ; ce financement est archivé",
  'an earlier import made <1> of this row, and it was changed since, so it stays beside the corrected row':
    'un import précédent avait tiré <1> de cette ligne, et il a été modifié depuis : il reste à côté de la ligne corrigée',
  'archive one of both if they are one grant': "archivez l'un des deux si c'est la même subvention",
  'the nature of the funding is empty, so it counts as a subsidy in every sum':
    'la nature du financement est vide : il compte comme une subvention dans toutes les sommes',
  'write the nature if it is a loan, a guarantee, help in kind or own funds':
    "écrivez la nature si c'est un prêt, une garantie, une aide en nature ou un autofinancement",
  'nothing if the file is the older edition; else correct the amount on the record of the grant':
    'rien à faire si le fichier est une édition plus ancienne ; sinon, corrigez le montant dans la fiche du financement',
  'it may correct any of several grants': 'il peut en corriger plusieurs',
  'it is more than was granted': 'il dépasse ce qui a été accordé',
  'it is uncertain who the beneficiary is': "le bénéficiaire n'est pas connu avec certitude",
  'the row states other amounts too': "la ligne porte aussi d'autres montants",
  'there are too many grants to compare it with': 'il y a trop de subventions à comparer',
  'subtract it from the grant that it corrects, and leave the row out':
    "déduisez-le de la subvention qu'il corrige, et retirez la ligne",
  '<1> of line <2> is subtracted from this grant of <3>: <4>; <5> remains':
    '<1> de la ligne <2> sont déduits de cette subvention de <3> : <4> ; il reste <5>',
  '<1> of line <2> is subtracted from this grant of <3>: <4>; nothing remains, so it is not imported':
    "<1> de la ligne <2> sont déduits de cette subvention de <3> : <4> ; il n'en reste rien, elle n'est pas importée",
  'its leading zeros were lost': 'ses zéros de tête étaient perdus',
  'it contains a stray character': 'il contient un caractère de trop',
  'its reference is the same': 'la référence est la même',
  'its purpose is the same': "l'objet est le même",
  'it is the only grant of that year to the beneficiary from which it can be taken':
    "c'est la seule subvention de l'année à ce bénéficiaire dont il peut être déduit",
  'check that it corrects this grant': "vérifiez qu'il corrige bien cette subvention",
  'the line says <1> in all, <2> is read above it, and <3> of rows with an amount below zero is left out':
    'la ligne annonce <1> en tout, <2> est lu au-dessus, et <3> de lignes au montant négatif restent dehors',
  'subtract these amounts from the grants that they correct': "déduisez ces montants des subventions qu'ils corrigent",
  'another table begins here, and is read with these headings':
    'un autre tableau commence ici, et est lu avec ces titres',
  'another table is here, without all that is needed (who grants, who benefits, how much): lines <1> to <2> are not read, <3> in all':
    "un autre tableau est ici, sans tout ce qu'il faut (qui accorde, à qui, combien) : les lignes <1> à <2> ne sont pas lues, <3> en tout",
  'if these are grants, save them as a separate file with all columns; if it is a summary, remove it':
    "si ce sont des subventions, enregistrez-les dans un fichier à part avec toutes les colonnes ; si c'est un récapitulatif, retirez-le",
  '"<1>" is also the title of a known initiative of "<2>" (<3>): does this grant pay for it?':
    "« <1> » est aussi le titre d'une initiative connue de « <2> » (<3>) : cette subvention la finance-t-elle ?",
  'if so, name the initiative on the record of the grant': "si oui, indiquez l'initiative dans la fiche du financement",
  '"<1>" grants in these files and receives too, without a number: nothing proves that it is one actor, so there are two':
    "« <1> » accorde dans ces fichiers et y reçoit aussi, sans numéro : rien ne prouve que c'est un seul acteur, il y en a donc deux",
  'add its SIRET on both sides, or merge the two, which are listed among the possible duplicates':
    'ajoutez son SIRET des deux côtés, ou réunissez les deux, qui attendent parmi les fiches à rapprocher',
  // Two communes for one beneficiary.
  'line <1> states another commune for "<2>"; the first one is its seat, where all its money counts':
    'la ligne <1> donne une autre commune à « <2> » ; la première est son siège, et tout son argent y compte',
  'nothing, if it has several establishments; correct its seat in its record if the other one is meant':
    "rien s'il a plusieurs établissements ; sinon, corrigez le siège dans sa fiche",
};
