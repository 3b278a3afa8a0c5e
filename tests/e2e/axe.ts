import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 A and AA: what the law asks of a Norwegian municipality, and a little more. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the tab itself (not with the host around it), one line each with the rule and the element. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  const inTab = ['iframe[name="embedded-page-container"]', 'html'];
  const focusSteppers = ['iframe[name="embedded-page-container"]', '[data-tabster-dummy]']; // Fluent’s own; they pass the focus on at once
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await axe.include(inTab).exclude(focusSteppers).withTags(tags).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
