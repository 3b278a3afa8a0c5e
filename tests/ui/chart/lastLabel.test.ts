import { expect, test } from 'vitest';
import { chartSubjectOf } from '../../../src/ui/chart/chartSubject.ts';
import { chartView } from '../../../src/ui/chart/chartView.ts';
import { lastLabel } from '../../../src/ui/chart/lastLabel.ts';
import { seriesOf } from './seriesOf.ts';

function labelOf(results: Readonly<Record<string, string>>, targets: Readonly<Record<string, string>> = {}) {
  const subject = chartSubjectOf(seriesOf(results, targets));
  if (subject === undefined) throw new Error('nothing to draw');
  const view = chartView(subject, { width: 640, height: 300, left: 50, right: 16, top: 28, bottom: 28 });
  const label = lastLabel(view);
  return { text: label?.text, above: (label?.y ?? 0) < (view.points.at(-1)?.y ?? 0), x: label?.x ?? 0 };
}

test('the latest result stands as written above its point, where the line comes up to it', () => {
  expect(labelOf({ 2016: '50', 2017: '60 nye tiltak' })).toMatchObject({ text: '60 nye tiltak', above: true });
});

test('it stands below where the line comes down', () => {
  expect(labelOf({ 2015: '60', 2016: '90', 2017: '70' }).above).toBe(false);
});

test('it keeps clear of a target just over the point', () => {
  expect(labelOf({ 2015: '60', 2016: '90', 2017: '90' }, { 2015: '94' }).above).toBe(false);
});

test('a long one is cut, and stays within the picture', () => {
  const { text, x } = labelOf({ 2017: '12 nye tiltak for samhandling internt' });
  expect(text).toMatch(/…$/);
  expect(x).toBeLessThan(640 - 100);
});
