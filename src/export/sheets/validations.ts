/** Gives the columns of a workbook lists to choose from: a plug-in for write-excel-file that writes data validations. */
import type writeXlsxFile from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';

export interface Validation {
  /** Column of the sheet, counted from 0. */
  readonly column: number;
  /** First and last row, counted from 0. */
  readonly from: number;
  readonly to: number;
  /** The cells with the values, such as `Listes!$A$2:$A$66`. */
  readonly range: string;
  /** Several values may be written, separated by |: then the list is a help, and other texts are accepted. */
  readonly isOpen: boolean;
}

type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number];

const SHEET = 'xl/worksheets/sheet{id}.xml';

/** By the position of the sheet, counted from 0. @see https://learn.microsoft.com/dotnet/api/documentformat.openxml.spreadsheet.datavalidation */
export function listsToChoose(bySheet: ReadonlyMap<number, readonly Validation[]>): Feature {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _, { sheetIndex }) => {
            const validations = bySheet.get(sheetIndex) ?? [];
            const order = getOrderOfSiblings(SHEET, 'worksheet');
            if (validations.length === 0 || order === undefined) return xml;
            return insertElementMarkupAccordingToOrderOfSiblings(xml, writeAll(validations), [...order], 'worksheet');
          },
        },
      },
    },
  };
}

const writeAll = (validations: readonly Validation[]) =>
  `<dataValidations count="${validations.length}">${validations.map(writeOne).join('')}</dataValidations>`;

function writeOne({ column, from, to, range, isOpen }: Validation): string {
  const cells = sanitizeAttributeValue(`${getCellAddress(from, column)}:${getCellAddress(to, column)}`);
  const strict = isOpen ? '' : ' showErrorMessage="1"';
  const formula = sanitizeTextContent(range);
  return `<dataValidation type="list" allowBlank="1" showInputMessage="1"${strict} sqref="${cells}"><formula1>${formula}</formula1></dataValidation>`;
}
