// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { cellsOf, reportTableOf, rowOfCells } from '../../../src/domain/reportTable.ts';
import { isUnreported } from '../../../src/domain/standing.ts';
import { basisOfUnit } from '../../../src/pages/report/reportBasis.ts';
import { workbookSheets } from '../../../src/pages/report/reportSheets.ts';
import { assessmentWords } from '../../../src/text/explanation.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { rearmed } from '../../../src/wire/activeText.ts';
import { csvHeading, csvRow } from '../../../src/wire/csv.ts';
import { readCsv } from '../../support/readCsv.ts';
import { readWorkbook } from '../../support/readWorkbook.ts';
import { writeWorkbook } from '../../support/writeWorkbook.ts';
import { seededMunicipality, seededPage } from '../seededPage.ts';

const texts = textsOf('nb');
const { scorecards, indicators } = seededMunicipality();
const cards = scorecards.filter(({ id }) => indicators.some(({ scorecardId }) => scorecardId === id));
const reports = [...new Map(cards.map(({ unitCode, period }) => [`${unitCode} ${period}`, { unitCode, period }])).values()];

/** What the målekort of a unit and year print, and the same read back out of a CSV and a workbook. */
async function thereAndBack({ unitCode, period }: (typeof reports)[number]) {
  const page = seededPage(unitCode);
  const basis = basisOfUnit(page, { unit: page.unit, period, narratives: [] }, texts);
  const sheets = workbookSheets(basis, { title: 'Årsrapport', notes: ['Lest nå'] }, texts);
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('There is no sheet of målekort.');
  const csv = readCsv(csvHeading(sheet.columns) + [...sheet.rows].map(csvRow).join(''));
  const workbook = readWorkbook(await writeWorkbook(sheets, { title: 'Årsrapport', footer: '' })).get(sheet.name) ?? [];
  const printed = page.scorecards
    .filter((scorecard) => scorecard.period === period)
    .sort((a, b) => a.order - b.order)
    .map((scorecard) =>
      reportTableOf(
        page,
        { unit: page.unit, scorecard },
        {
          changeOf: (standing) =>
            isUnreported(standing) ? texts.scorecardPage.notReported : assessmentWords(standing.shown, texts),
          partOf: texts.dates.part,
        },
      ),
    );
  return { printed, csv: csv.map((row) => row.map(rearmed)), workbook: workbook.map((row) => row.map(({ text }) => text)) };
}

test.each(reports)('N3: the målekort of $unitCode $period come back from CSV and Excel cell for cell', async (report) => {
  const { printed, csv, workbook } = await thereAndBack(report);
  const rows = printed.flatMap((table) => table.rows.map((row) => ({ table, row })));
  expect(rows.length).toBeGreaterThan(0);
  for (const table of [csv, workbook]) {
    const [heading = [], ...read] = table;
    expect(read).toHaveLength(rows.length);
    rows.forEach(({ table: its, row }, index) => {
      const cells = read[index] ?? [];
      const at = (name: string) => cells[heading.indexOf(name)] ?? '';
      const { column } = texts.scorecardPage;
      const back = [
        at(column.successFactor),
        at(column.indicator),
        at(column.target),
        ...its.periods.map((period) => at(column.result(period))),
        at(column.change),
      ];
      expect(rowOfCells(back)).toEqual(row);
      expect(back).toEqual(cellsOf(row));
      expect(at(texts.report.sheet.focusArea)).toBe(its.scorecard.focusArea);
      expect(at(texts.report.sheet.reportYear)).toBe(its.scorecard.period);
    });
  }
});
