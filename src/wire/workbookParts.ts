import { xmlText } from './xmlText.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The small files of a workbook beside its sheets: what it consists of, its title, its looks. */
export function workbookParts({
  title,
  sheetNames,
  styles,
}: {
  readonly title: string;
  readonly sheetNames: readonly string[];
  readonly styles: string;
}): readonly (readonly [name: string, xml: string])[] {
  const sheets = sheetNames.map((name, index) => ({ name, number: index + 1 }));
  const types = [
    `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>`,
    ...sheets.map(
      ({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${sheetType}.worksheet+xml"/>`,
    ),
    `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>`,
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  ];
  const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`;
  return [
    [
      '[Content_Types].xml',
      `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      relationships([
        [`${office}/relationships/officeDocument`, 'xl/workbook.xml'],
        [`${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    [
      'docProps/core.xml',
      `<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}/relationships"><sheets>` +
        sheets.map(({ name, number }) => `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="rId${number}"/>`).join('') +
        '</sheets><definedNames>' +
        sheets
          .map(
            ({ name }, index) =>
              `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(quoted(name))}!$1:$1</definedName>`,
          )
          .join('') +
        '</definedNames></workbook>',
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map(({ number }) => [`${office}/relationships/worksheet`, `worksheets/sheet${number}.xml`] as const),
        [`${office}/relationships/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles],
  ];
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  return (
    `<Relationships xmlns="${packaging}/relationships">` +
    targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`).join('') +
    '</Relationships>'
  );
}
