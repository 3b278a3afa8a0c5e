// @vitest-environment jsdom
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { reportDocx } from '../../src/wire/reportDocx.ts';
import { hostileText } from '../support/hostileText.ts';
import { reportOfTexts } from '../support/reportOfTexts.ts';

async function partsOf(texts: readonly string[]) {
  const file = await reportDocx(reportOfTexts(texts));
  const bytes = await new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(file);
  });
  const files = unzipSync(new Uint8Array(bytes));
  return (name: string) => new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'application/xml');
}

test('D3: headings are headings, the heading of a table is repeated, no row is torn, and the paper is A4', async () => {
  const part = await partsOf(['Kultur']);
  const text = part('word/document.xml');
  const styles = [...text.getElementsByTagName('w:pStyle')].map((each) => each.getAttribute('w:val'));
  expect(styles).toContain('Title');
  expect(styles).toContain('Heading1');
  expect(styles).toContain('Heading2');
  expect(text.getElementsByTagName('w:tblHeader')).toHaveLength(1);
  expect(text.getElementsByTagName('w:cantSplit')).toHaveLength(text.getElementsByTagName('w:tr').length);
  expect(text.getElementsByTagName('w:pgSz')[0]?.getAttribute('w:w')).toBe('11906');
  expect(part('word/styles.xml').getElementsByTagName('w:lang')[0]?.getAttribute('w:val')).toBe('nb-NO');
});

test('R8: hostile texts leave the file whole, and nothing in it acts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileText, { minLength: 25, maxLength: 25 }), async (texts) => {
      const text = (await partsOf(texts))('word/document.xml');
      expect(text.getElementsByTagName('parsererror')).toHaveLength(0);
      for (const acting of ['w:hyperlink', 'w:instrText', 'w:fldSimple', 'w:object', 'w:altChunk'])
        expect(text.getElementsByTagName(acting)).toHaveLength(0);
    }),
    { numRuns: 60 },
  );
}, 60_000);
