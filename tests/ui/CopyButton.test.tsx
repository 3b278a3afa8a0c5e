// @vitest-environment jsdom
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { textsOf } from '../../src/text/texts.ts';
import { CopyButton, CopyContext } from '../../src/ui/CopyButton.tsx';
import { TextsContext } from '../../src/ui/Language.tsx';

const words = 'Disse er ikke klarmarkert:\n– Kultur';

async function press(copy: (text: string) => Promise<void>) {
  render(
    <FluentProvider theme={teamsLightTheme}>
      <TextsContext value={textsOf('nb')}>
        <CopyContext value={copy}>
          <CopyButton text={words} label="Kopier" copied="Kopiert" />
        </CopyContext>
      </TextsContext>
    </FluentProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Kopier' }));
}

test('the text goes where the host puts it, and it is said', async () => {
  const clipboard: string[] = [];
  await press((text) => Promise.resolve(void clipboard.push(text)));
  expect((await screen.findByRole('status')).textContent).toBe('Kopiert');
  expect([clipboard, screen.queryByRole('textbox')]).toEqual([[words], null]);
});

test('where we may not copy, the text stands there selected, and it is said what to do', async () => {
  await press(() => Promise.reject(new DOMException('', 'NotAllowedError')));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox');
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(words);
  expect(document.activeElement).toBe(field);
  expect(screen.getByText(/Teksten er merket/)).toBeDefined();
});
