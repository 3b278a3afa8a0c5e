import { xmlText } from './xmlText.ts';

/** The looks of cells that every workbook has, by their number in its style sheet; those of written numbers follow. */
export const looks = {
  number: 0,
  heading: 1,
  text: 2,
  disarmed: 3,
  day: 4,
  figure: 5,
  disarmedFigure: 6,
  headingFigure: 7,
} as const;

/** The looks of a workbook's cells: a number of its own for each format code, made as they are met. */
export function createLooks() {
  const codes: string[] = [];
  const places = new Map<string, number>();
  return {
    /** The look of numbers of one format code. */
    ofFormat: (code: string): number => {
      const known = places.get(code);
      if (known !== undefined) return known;
      const place = looks.headingFigure + codes.push(code);
      places.set(code, place);
      return place;
    },
    /** The style sheet, with every format met until now. */
    xml: () => styleSheet(codes),
  };
}

const firstFree = 165; // below 164 are Excel's own formats, and 164 is the day's

function styleSheet(codes: readonly string[]): string {
  const formats = [
    '<numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/>',
    ...codes.map((code, index) => `<numFmt numFmtId="${firstFree + index}" formatCode="${xmlText(code)}"/>`),
  ];
  const top = '<alignment horizontal="right" vertical="top" indent="1"/>';
  const wrapped = '<alignment vertical="top" wrapText="1"/>';
  const right = '<alignment horizontal="right" vertical="top" wrapText="1" indent="1"/>';
  const cell = (format: number, more: string, inside: string) =>
    `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0"${more} applyAlignment="1">${inside}</xf>`;
  // A heading is text, whatever it begins with: some are named by people.
  const headed = (inside: string) =>
    `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" quotePrefix="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${inside}</xf>`;
  const cells = [
    cell(0, '', top),
    headed('<alignment vertical="bottom" wrapText="1"/>'),
    cell(0, '', wrapped),
    cell(0, ' quotePrefix="1"', wrapped),
    cell(164, ' applyNumberFormat="1"', '<alignment horizontal="left" vertical="top"/>'),
    cell(0, '', right),
    cell(0, ' quotePrefix="1"', right),
    headed('<alignment horizontal="right" vertical="bottom" wrapText="1" indent="1"/>'),
    ...codes.map((_, index) => cell(firstFree + index, ' applyNumberFormat="1"', top)),
  ];
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
  return (
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` +
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>` +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    '<border><left/><right/><top/><bottom style="thin"><color rgb="FF808080"/></bottom><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
