// @vitest-environment jsdom
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { CheckIn } from '../../src/domain/checkIn.ts';
import type { LanguageForm } from '../../src/domain/unit.ts';
import { textsOf } from '../../src/text/texts.ts';
import { CheckInForm, type CheckInState } from '../../src/ui/CheckInForm.tsx';
import { TextsContext } from '../../src/ui/Language.tsx';
import { standingOfRow } from '../support/scorecardThings.ts';

/** The form of an English reader for a unit that writes this målform; gives what it would store. */
function open(languageForm: LanguageForm, states: readonly string[] = []) {
  const standing = standingOfRow({ indicator: { states }, target: '80', results: { 2026: '' } });
  const { indicator, period } = standing;
  const said: string[] = [];
  const checkIn: CheckIn = {
    indicator,
    unitCode: indicator.unitCode,
    languageForm,
    onBehalfOf: undefined,
    period,
    existing: undefined,
    results: [],
    standing,
    levelBefore: undefined,
  };
  const form: CheckInState = {
    draft: { text: '', comment: '' },
    change: ({ text }) => void (text !== undefined && said.push(text)),
    level: undefined,
    reason: undefined,
    lacks: undefined,
    save: () => undefined,
    saving: false,
    refusal: undefined,
    uncertain: false,
    conflict: undefined,
    keepTheirs: () => undefined,
    saveMine: () => undefined,
  };
  render(
    <FluentProvider theme={teamsLightTheme}>
      <TextsContext value={textsOf('en')}>
        <CheckInForm checkIn={checkIn} form={form} submit="Save" />
      </TextsContext>
    </FluentProvider>,
  );
  return said;
}

test.each([
  ['nb', 'Ikke målt'],
  ['nn', 'Ikkje målt'],
] as const)(
  '«Not measured» is stored in the unit’s own målform (%s), not in the reader’s language',
  async (languageForm, word) => {
    const said = open(languageForm);
    await userEvent.click(screen.getByRole('button', { name: 'Not measured' }));
    expect(said).toEqual([word]);
  },
);

test('so it is where the value is chosen among states', async () => {
  const said = open('nb', ['Ikke startet', 'Innført']);
  await userEvent.selectOptions(screen.getByRole('combobox'), 'Not measured');
  expect(said).toEqual(['Ikke målt']);
});
