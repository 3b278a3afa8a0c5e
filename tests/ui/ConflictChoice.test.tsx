// @vitest-environment jsdom
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { textsOf } from '../../src/text/texts.ts';
import { ConflictChoice, type Conflict } from '../../src/ui/ConflictChoice.tsx';
import { TextsContext } from '../../src/ui/Language.tsx';
import { personOf } from '../support/scorecardThings.ts';

function lines(conflict: Conflict) {
  const { unmount } = render(
    <FluentProvider theme={teamsLightTheme}>
      <TextsContext value={textsOf('nb')}>
        <ConflictChoice conflict={conflict} onKeepTheirs={() => undefined} onSaveMine={() => undefined} />
      </TextsContext>
    </FluentProvider>,
  );
  const said = screen.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  unmount();
  return said;
}

const mine = { text: '90', comment: undefined };
const theirs = { text: '75', comment: 'Talt på nytt', reportedBy: { ...personOf('deputy'), name: 'Vikar, Kultur' } };

test('N8: before, theirs and mine stand under one another', () => {
  expect(lines({ before: { text: '80', comment: 'Foreløpig' }, theirs, mine })).toEqual([
    ['Før sto det', '80 · Foreløpig'],
    ['Vikar, Kultur skrev', '75 · Talt på nytt'],
    ['Du skrev', '90'],
  ]);
});

test('N8: where nothing stood before it is said, and an author nobody knows is said in words', () => {
  expect(lines({ before: undefined, theirs: { ...theirs, reportedBy: undefined }, mine }).slice(0, 2)).toEqual([
    ['Før sto det', 'ingenting'],
    ['Ukjent skrev', '75 · Talt på nytt'],
  ]);
});
