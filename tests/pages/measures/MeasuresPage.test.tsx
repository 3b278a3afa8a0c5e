// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openMeasures, rowOf, title } from './openMeasures.tsx';

const titles = () =>
  screen.getAllByRole('rowheader').flatMap(({ tagName, textContent }) => (tagName === 'TH' ? [textContent] : []));

test('C1: a reader sees it all and can change nothing', async () => {
  const { person } = await openMeasures('director');
  expect(screen.getByText(/^1 av 9 tiltak er innført, 2 er over frist\.$/)).toBeTruthy();
  expect(within(rowOf('Nytt renholdsopplegg på badet')).getByText('22 dager over frist')).toBeTruthy();
  expect(within(rowOf(title)).getByText('Vikar: Leder, Kultur')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Endre|Nytt tiltak|Lag oppgave/ })).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
  await person.click(screen.getByRole('button', { name: title }));
  expect(screen.getByText(/åpent lenger uten flere vakter/)).toBeTruthy();
});

test('C1: finding and gathering narrow the list, and say how much of it is shown', async () => {
  const { person } = await openMeasures('leader');
  await person.type(screen.getByRole('searchbox', { name: 'Finn i listen' }), 'billett');
  expect(screen.getByText('1 av 9')).toBeTruthy();
  await person.clear(screen.getByRole('searchbox', { name: 'Finn i listen' }));
  await person.click(screen.getByRole('button', { name: 'Over frist' }));
  expect(screen.getByText('2 av 9')).toBeTruthy();
  await person.selectOptions(screen.getByRole('combobox', { name: 'Grupper etter' }), 'status');
  expect(titles().filter((name) => /^(Ikke startet|I arbeid)/.test(name ?? ''))).toEqual(['Ikke startet (1)', 'I arbeid (1)']);
  await person.click(screen.getByRole('button', { name: 'Mine' }));
  expect(screen.getByText('1 av 9')).toBeTruthy();
});

test('C1: a status is changed in the row, seen at once, and stored', async () => {
  const { person, stored } = await openMeasures('leader');
  await person.click(screen.getByRole('button', { name: `I arbeid. Endre status: ${title}` }));
  await person.click(await screen.findByRole('menuitemradio', { name: 'Innført' }));
  expect(within(rowOf(title)).getByText('Innført')).toBeTruthy();
  expect(await within(rowOf(title)).findByText('Lagret.')).toBeTruthy();
  expect((await stored())?.status).toBe('implemented');
});

test('C1: a day is changed in the row; Escape takes it back', async () => {
  const { person, stored } = await openMeasures('leader');
  const day = () => screen.getByRole('button', { name: new RegExp(`Endre frist: ${title}`) });
  await person.click(day());
  const field = screen.getByLabelText(new RegExp(`Endre frist: ${title}`));
  await person.clear(field);
  await person.type(field, '2027-02-03{Escape}');
  expect((await stored())?.due).toBe('2026-12-15');
  await person.click(day());
  await person.clear(screen.getByLabelText(new RegExp(`Endre frist: ${title}`)));
  await person.type(screen.getByLabelText(new RegExp(`Endre frist: ${title}`)), '2027-02-03{Enter}');
  expect(await within(rowOf(title)).findByText('Lagret.')).toBeTruthy();
  expect((await stored())?.due).toBe('2027-02-03');
});

test('the responsible may change their own tiltak, and no other', async () => {
  await openMeasures('employee');
  const may = screen.getAllByRole('button', { name: /Endre status/ }).map((button) => button.getAttribute('aria-label'));
  expect(may).toEqual([`I arbeid. Endre status: ${title}`, 'Ikke startet. Endre status: Årshjul for kulturarrangementer']);
});

test('a list that refuses takes the change back and says why, in the row', async () => {
  const { person } = await openMeasures('employee');
  await person.click(screen.getByRole('button', { name: `I arbeid. Endre status: ${title}` }));
  await person.click(await screen.findByRole('menuitemradio', { name: 'Innført' }));
  expect(await within(rowOf(title)).findByRole('alert')).toBeTruthy();
  expect(within(rowOf(title)).getByText('I arbeid')).toBeTruthy();
});

test('two change the same: both stand side by side, and the person chooses', async () => {
  const { person, behindMyBack, stored } = await openMeasures('leader');
  await behindMyBack({ phase: 'act' });
  await person.click(screen.getByRole('button', { name: `Utføre. Endre puff-trinn: ${title}` }));
  await person.click(await screen.findByRole('menuitemradio', { name: 'Følge opp' }));
  const alert = await within(rowOf(title)).findByRole('alert');
  expect(
    within(alert)
      .getAllByRole('definition')
      .map(({ textContent }) => textContent),
  ).toEqual(['Utføre', 'Forbedre', 'Følge opp']);
  expect((await stored())?.phase).toBe('act');
  await person.click(within(alert).getByRole('button', { name: 'Lagre mitt likevel' }));
  await within(rowOf(title)).findByText('Lagret.');
  expect((await stored())?.phase).toBe('check');
});

test('many are changed at once, and what others changed meanwhile is named and left as it is', async () => {
  const { person, behindMyBack, stored } = await openMeasures('leader');
  await person.click(screen.getByRole('checkbox', { name: `Velg ${title}` }));
  await person.click(screen.getByRole('checkbox', { name: 'Velg Digitalt arkiv for lokale bilder' }));
  await behindMyBack({ phase: 'act' });
  const bar = screen.getByRole('form', { name: 'Endre flere' });
  await person.selectOptions(within(bar).getByRole('combobox', { name: 'PUFF-trinn' }), 'check');
  await person.click(within(bar).getByRole('button', { name: 'Endre 2 tiltak' }));
  expect(await screen.findByText('1 tiltak er lagret.')).toBeTruthy();
  expect(screen.getByText(`«${title}» er endret av noen andre imens, og er slik de gjorde det.`)).toBeTruthy();
  expect([(await stored())?.phase, (await stored('T-2026-008'))?.phase]).toEqual(['act', 'check']);
});

test('F9: what is archived leaves the list, and is had back', async () => {
  const { person, stored } = await openMeasures('leader');
  await person.click(screen.getByRole('button', { name: title }));
  await person.click(screen.getByRole('button', { name: `Arkiver ${title}` }));
  expect(await screen.findByText(`«${title}» er arkivert. Historikken er beholdt.`)).toBeTruthy();
  expect(screen.getByText('1 av 8 tiltak er innført, 2 er over frist.')).toBeTruthy();
  expect((await stored())?.archived).toBe(true);
  await person.click(screen.getByText('Arkiverte (2)'));
  await person.click(screen.getByRole('button', { name: `Hent tilbake ${title}` }));
  expect(await screen.findByText(`«${title}» er hentet tilbake.`)).toBeTruthy();
  await waitFor(async () => expect((await stored())?.archived).toBe(false));
});

test('C7: the holes in the red thread are named, and one is filled from there', async () => {
  const { person, measures } = await openMeasures('leader');
  await person.click(screen.getByText('Hull i den røde tråden:'));
  expect(screen.getByRole('heading', { name: 'Tiltak uten måleindikator' }).nextElementSibling?.textContent).toBe(
    'Årshjul for kulturarrangementer',
  );
  const [make] = screen.queryAllByRole('button', { name: /^Nytt tiltak for / });
  if (make !== undefined) await person.click(make);
  else await person.click(screen.getByRole('button', { name: 'Nytt tiltak' }));
  const form = screen.getByRole('form', { name: 'Nytt tiltak' });
  await person.click(within(form).getByRole('button', { name: 'Lag tiltaket' }));
  expect(within(form).getByText('Tiltaket må ha en tittel.')).toBeTruthy();
  await person.type(within(form).getByRole('textbox', { name: 'Tittel' }), 'Ny scene');
  await person.click(within(form).getByRole('button', { name: 'Lag tiltaket' }));
  expect(await screen.findByText('«Ny scene» er lagt til.')).toBeTruthy();
  expect((await measures()).find((each) => each.title === 'Ny scene')).toMatchObject({
    phase: 'plan',
    status: 'notStarted',
    demonstration: true,
  });
});

test('a form that is being written in keeps its words when the page is read again', async () => {
  const { person, behindMyBack, stored } = await openMeasures('leader');
  await person.click(screen.getByRole('button', { name: title }));
  await person.click(screen.getByRole('button', { name: `Endre ${title}` }));
  const form = screen.getByRole('form', { name: `Endre ${title}` });
  await person.type(within(form).getByRole('textbox', { name: 'Hvorfor' }), ' Mer.');
  await behindMyBack({ due: '2027-06-06' });
  await person.click(within(form).getByRole('button', { name: 'Lagre' }));
  await waitFor(async () => expect((await stored())?.why).toMatch(/ Mer\.$/));
  expect((await stored())?.due).toBe('2027-06-06');
  await waitFor(() => expect(screen.queryByRole('form', { name: `Endre ${title}` })).toBeNull());
});

test('C25: a link that asks for a measure begins one for its indicator, once: the place is then the list', async () => {
  const { person } = await openMeasures('leader', { link: 'demo-2026-kultur-08' });
  const form = await screen.findByRole('form', { name: 'Nytt tiltak' });
  expect(within(form).getByLabelText<HTMLSelectElement>('Måleindikator').value).toBe('demo-2026-kultur-08');
  expect(screen.getByText('tiltak/')).toBeTruthy();
  await person.click(within(form).getByRole('button', { name: 'Avbryt' }));
  expect(screen.queryByRole('form', { name: 'Nytt tiltak' })).toBeNull();
});

test('C25: for an indicator that is not the unit’s the form is empty, and who may make none is told who may', async () => {
  await openMeasures('leader', { link: 'en-annens' });
  const form = await screen.findByRole('form', { name: 'Nytt tiltak' });
  expect(within(form).getByLabelText<HTMLSelectElement>('Måleindikator').value).toBe('');
  cleanup();
  await openMeasures('director', { link: 'demo-2026-kultur-08' });
  expect(await screen.findByText('Bare lederen (Leder, Kultur) og den som er vikar, kan lage tiltak her.')).toBeTruthy();
  expect(screen.queryByRole('form', { name: 'Nytt tiltak' })).toBeNull();
});
