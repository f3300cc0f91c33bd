/** Why a file is not taken, or could not be imported, in French and in English. */
import type { Templates } from '../templates.js';

export const importErrors = {
  IMPORT_IS_SENT: [
    'envoyez un fichier par POST /imports?name=NOM, son contenu comme corps de la requête ; ajoutez un autre fichier au même envoi par POST /imports?name=NOM&upload=ENVOI',
    'send a file to POST /imports?name=NAME, its content as the body of the request; add another file to the same upload with POST /imports?name=NAME&upload=UPLOAD',
  ],
  UPLOAD_IS_RAW: [
    'un formulaire n’est pas lu ici ; envoyez le fichier tel quel comme corps de la requête, avec content-type: application/octet-stream',
    'a form is not read here; send the file as it is, as the body of the request, with content-type: application/octet-stream',
  ],
  NO_REJECTED_ROWS: [
    'il n’y a pas de tableau de lignes à corriger à cette adresse ; report.rejectedFiles dit combien il y en a',
    'there is no table of rows to correct at this address; report.rejectedFiles says how many there are',
  ],
  WRONG_FILE_NAME: [
    '« <name> » n’est pas un nom de fichier ; donnez name=NOM, de <most> caractères au plus, sans caractère de contrôle ni deux-points, et qui ne commence pas par un point',
    '"<name>" is not a file name; give name=NAME, of at most <most> characters, without control characters or colons, and not beginning with a point',
  ],
  LONG_FILE_NAME: [
    '« <name> » prend <bytes> octets sur le disque, la limite est de <most> ; donnez un nom plus court',
    '"<name>" takes <bytes> bytes on the disk, and the limit is <most>; give a shorter name',
  ],
  SAME_FILE_NAME: [
    'l’envoi contient déjà un fichier « <name> » ; renommez l’un des deux',
    'the upload already contains a file "<name>"; rename one of the two',
  ],
  TOO_MANY_FILES: [
    'plus de <most> fichiers ; répartissez-les sur plusieurs envois',
    'more than <most> files; divide them into several uploads',
  ],
  UPLOAD_TOO_LARGE: [
    'l’envoi dépasse <most> Mo ; divisez-le, ou demandez à l’exploitant de l’importer',
    'the upload is larger than <most> MB; divide it, or ask the operator to import it',
  ],
  UPLOADS_FULL: [
    'les envois en attente dépassent <most> Mo ; abandonnez-en un, ou recommencez plus tard',
    'the waiting uploads are larger than <most> MB together; cancel one, or try again later',
  ],
  IMPORT_TOO_LARGE: [
    "l'import demande plus de mémoire qu'il n'y en a ; répartissez le fichier en plusieurs plus petits, puis redemandez",
    'the import needs more memory than there is; split the file into smaller ones, then ask again',
  ],
  IMPORT_CUT_OFF: [
    "l'import a été arrêté avant d'avoir un compte rendu ; redemandez-le pour qu'il reprenne",
    'the import was stopped before it had a report; ask again to continue it',
  ],
  EMPTY_FILE: [
    'le fichier est vide ; envoyez un tableau avec des titres et des lignes',
    'the file is empty; send a table with headings and rows',
  ],
} as const satisfies Templates;
