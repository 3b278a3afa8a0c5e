import type { FrameLocator, Page } from '@playwright/test';

/**
 * The tab as a printer gets it: told that it is about to be printed, and then taken out of its host as it stands, with every rule of
 * its styles, on a page of its own that is as wide as the paper. A browser prints a frame by itself in the same way.
 */
export async function onPaper(page: Page, tab: FrameLocator, width = 703): Promise<Page> {
  await tab.locator('html').evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await tab.locator('main').waitFor();
  const html = await tab.locator('html').evaluate((root) => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    return `<!doctype html><html lang="${root.getAttribute('lang')}"><head><title>Målekort</title><style>${rules.join('\n')}</style></head>${document.body.outerHTML}</html>`;
  });
  const paper = await page.context().newPage();
  await paper.setViewportSize({ width, height: 1000 });
  await paper.emulateMedia({ media: 'print' });
  await paper.setContent(html);
  return paper;
}

/** How much of the paper sticks out at the side, in pixels. */
export function outside(paper: Page): Promise<number> {
  return paper.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
}

/** Every colour that is neither black, white nor grey among what is seen: text, backgrounds, borders and drawings. */
export function colorsOn(paper: Page): Promise<readonly string[]> {
  return paper.locator('body').evaluate((body) => {
    const isGrey = (color: string) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
      return alpha === 0 || (red === green && green === blue);
    };
    const seen = [...body.querySelectorAll('*')].filter((element) => element.getClientRects().length > 0);
    const found = seen.flatMap((element) => {
      const style = getComputedStyle(element);
      const colors = [style.color, style.backgroundColor];
      if (parseFloat(style.borderTopWidth) > 0) colors.push(style.borderTopColor);
      if (element instanceof SVGElement) colors.push(...[style.fill, style.stroke].filter((paint) => paint.startsWith('rgb')));
      return colors
        .filter((color) => !isGrey(color))
        .map((color) => `${element.tagName} ${element.className?.toString().slice(0, 40)}: ${color}`);
    });
    return [...new Set(found)];
  });
}
