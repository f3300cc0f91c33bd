/** The text of the first sheet of the workbook. */
type Words = readonly [french: string, english: string];

export const READ_ME: { readonly name: Words; readonly lines: readonly Words[] } = {
  name: ['Lisez-moi', 'Read me'],
  lines: [
    ['Passerelle : décrire son écosystème', 'Passerelle: describe an ecosystem'],
    [
      'Une feuille par tableau. Les colonnes marquées d’une étoile sont obligatoires, les autres facultatives.',
      'A sheet for each table. Columns with a star are required, the others are not.',
    ],
    [
      'La ligne d’exemple commence par # : elle n’est pas importée. Écrivez au-dessous.',
      'The row of the example begins with #: it is not imported. Write below it.',
    ],
    [
      'Plusieurs valeurs dans une cellule se séparent par une barre : Seniors|Jeunes.',
      'Several values in one cell are separated by a stroke: Seniors|Youth.',
    ],
    [
      'La feuille « À compléter » liste ce qui manque aux initiatives connues : remplissez ce que vous savez, laissez vide le reste.',
      'The sheet "To complete" lists what known initiatives lack: fill in what you know, leave the rest empty.',
    ],
    [
      'Aucune personne physique : une fonction (« Direction numérique »), jamais un nom.',
      'No natural person: a function ("Digital department"), never a name.',
    ],
    [
      'Pour charger : dans l’application, Données, « Importer des fichiers » ; un essai vient d’abord. Gardez le nom du fichier quand vous le corrigez : c’est à lui que l’on reconnaît les acteurs et les initiatives sans numéro.',
      'To load it: in the application, Data, "Import files"; a dry run comes first. Keep the name of the file when you correct it: by it actors and initiatives without a number are recognised.',
    ],
  ],
};
