import { expect, test } from 'vitest';
import { cardMarkdown } from '../../../src/local365/host/page/posts/cardMarkdown.ts';

test.each([
  ['plain words are one paragraph', 'Sykefravær 5,9 %', '<p>Sykefravær 5,9 %</p>'],
  ['two stars are bold, one or an underscore is italics', '**a b** *c* _d_', '<p><strong>a b</strong> <em>c</em> <em>d</em></p>'],
  ['a backslash takes the meaning away', '\\*\\*a\\*\\* \\[b](https://x)', '<p>**a** [b](https://x)</p>'],
  ['stars that stand apart are stars', '2 * 3 * 4', '<p>2 * 3 * 4</p>'],
  ['an underscore inside a word is a letter', 'T_2026_003', '<p>T_2026_003</p>'],
  ['https links are links', '[Åpne](https://x.no/a?b=c)', '<p><a href="https://x.no/a?b=c">Åpne</a></p>'],
  ['other links are text', '[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
  ['HTML is text', '<img src=x onerror=a()>', '<p>&#60;img src=x onerror=a()&#62;</p>'],
  ['a quote cannot leave an address', '[x](https://a"onclick="b)', '<p><a href="https://a&#34;onclick=&#34;b">x</a></p>'],
  ['lines with a dash are a list', 'Liste:\n- a\n- b\n1. c', '<p>Liste:</p><ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>'],
])('%s', (_, text, html) => {
  expect(cardMarkdown(text)).toBe(html);
});
