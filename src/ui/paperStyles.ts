import { makeStaticStyles } from '@fluentui/react-components';

const foregrounds = ['Success', 'Warning', 'Danger'].flatMap((status) => [1, 2, 3].map((step) => `${status}Foreground${step}`));
const borders = ['Success', 'Warning', 'Danger'].flatMap((status) => [
  `${status}Border1`,
  `${status}Border2`,
  `${status}BorderActive`,
]);
const backgrounds = ['Success', 'Warning', 'Danger'].map((status) => `${status}Background1`);

/** The tokens the pages use, in black on white: paper has no theme, and a printer may have no colour. */
const blackOnWhite = [
  ...colored('colorNeutralForeground', ['1', '1Hover', '1Selected', '2', '2Hover', '2Selected', 'Disabled'], '#000'),
  ...colored('colorNeutralForeground', ['3', '3Hover', '4'], '#444'),
  ...colored('colorBrandForeground', ['1', '2', 'Link', 'LinkHover'], '#000'),
  ...colored('colorStatus', foregrounds, '#000'),
  ...colored('colorNeutralBackground', ['1', '2', '3', '4', '5', '6', '1Hover', '1Selected'], '#fff'),
  ...colored('colorStatus', backgrounds, '#fff'),
  ...colored('colorStatus', borders, '#666'),
  ...colored('colorBrandStroke', ['1', '2'], '#666'),
  ...colored('colorBrandBackground', ['2'], '#fff'),
  ...colored('colorSubtleBackground', ['', 'Hover', 'Selected'], '#fff'),
  ...colored('colorNeutralStroke', ['1', '2', '3', 'Accessible'], '#999'),
  ...colored('colorCompoundBrandStroke', [''], '#000'),
].join(' ');

/** What a person does and chooses on the screen, and cannot on paper. */
const controls = ['Button', 'Select', 'SearchBox', 'Input', 'Textarea', 'RadioGroup', 'Checkbox', 'TabList'].map(
  (name) => `.fui-${name}`,
);

/**
 * How the product looks on A4: controls and ways around are left out, a button that names something is its name, no row is split, table
 * headings stand again on the next page, and each page has its number.
 */
export const usePaperStyles = makeStaticStyles([
  '@page { size: A4; margin: 14mm 12mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }',
  '@page wide { size: A4 landscape; }',
  `@media print {
    html, body { background: #fff; }
    .fui-FluentProvider { ${blackOnWhite} min-height: 0 !important; font-size: 10pt; }
    ${controls.join(', ')}, [role="search"] { display: none !important; }
    button { color: inherit !important; text-decoration: none !important; }
    tr, li, figure { break-inside: avoid; }
    h1, h2, h3, h4 { break-after: avoid; }
    thead { display: table-header-group; }
    * { animation: none !important; box-shadow: none !important; }
  }`,
]);

function colored(stem: string, ends: readonly string[], color: string): readonly string[] {
  return ends.map((end) => `--${stem}${end}: ${color} !important;`);
}
