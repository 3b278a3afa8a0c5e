import { filesEn } from './importRefusals.ts';
import type { ImportTexts } from './importTexts.ts';

const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`);
const cells = (count: number) => (count === 1 ? '1 field' : `${count} fields`);

/** The page where scorecards are brought in, in English. */
export const importEn: ImportTexts = {
  title: 'Bring in scorecards',
  intro:
    'Paste a table from Excel, Word or an old report page, or choose a file. You see what is new and what changes before anything is saved.',
  back: 'Back to the report',
  paste: 'Paste here',
  pasteHint: 'Include the heading above the table. Put | between the cells where the text has run together.',
  chooseFile: 'Choose a file',
  fileHint: 'Excel (.xlsx), CSV or text, up to 10 MB. You can also drop the file here.',
  fileChosen: (name) => `File: ${name}`,
  read: 'Read',
  reading: 'Reading …',
  beginAgain: 'Start again',
  refusal: filesEn,
  nothingFound: {
    title: 'We found no scorecard',
    text: 'We look for a table with headings such as “Måleindikator”, “Resultatkrav” and years. Include the heading row.',
  },
  found: (cards, count) => `${cards === 1 ? '1 scorecard' : `${cards} scorecards`} with ${rows(count)}.`,
  leftOut: (lines) => (lines === 1 ? '1 line was left out' : `${lines} lines were left out`),
  line: (at) => `Line ${at}`,
  sheet: (name) => `Sheet “${name}”`,
  card: {
    heading: (place, name) => `Scorecard ${place}: ${name}`,
    include: 'Include this scorecard',
    focusArea: 'Focus area',
    focusAreaMissing: 'Write which focus area the scorecard is about.',
    mainGoal: 'Main goal',
    period: 'Report year',
    periodMissing: 'Write the report year in four digits.',
    kind: 'Scope',
    shared: 'Shared by all',
    own: 'This unit only',
  },
  choices: {
    heading: (count) => `${rows(count)} can be placed in several ways`,
    intro: 'Empty cells have been lost in the source. Choose how the values stood. Nothing is saved until all are chosen.',
    row: (at, name) => `Line ${at}: ${name}`,
    leaveOut: 'Leave the row out',
    chosen: 'Chosen',
    names: (count) => (count === 1 ? '1 name can be divided differently' : `${count} names can be divided differently`),
    nameOf: (at) => `Success factor › indicator, line ${at}`,
    directions: (count) => (count === 1 ? 'What is good for 1 indicator?' : `What is good for ${count} indicators?`),
    directionsIntro:
      'The target does not tell whether higher or lower is better. Without it there is no level. It can be set later too, in the column «Retning» of the list «Måleindikatorer».',
    directionLater: 'I will say later',
  },
  blank: '–',
  target: 'Target',
  trouble: {
    heading: (count) => `${rows(count)} cannot be brought in`,
    why: {
      noName: 'the row has no name of its indicator',
      tooManyValues: 'the row has more values than columns',
      figuresInName: 'figures in the name may be cells we do not recognise. Put | between the cells',
      formula: 'a cell contains a formula',
      tooManyWays: 'the values can be placed in too many ways. Put | between the cells',
      unplaced: 'the placement has not been chosen',
      duplicate: 'the same indicator stands twice',
      tooLong: 'a text is longer than 255 characters',
    },
    row: (at, name, why) => `Line ${at}${name === '' ? '' : ` (${name})`}: ${why}.`,
  },
  difference: {
    heading: 'This will change',
    counts: ({ new: fresh, changed, unchanged, unread }) =>
      `${fresh} new, ${changed} changed, ${unchanged} unchanged${unread === 0 ? '' : `, ${unread} that cannot be read`}.`,
    all: (state, count) => (state === 'new' ? `All new (${count})` : `All changed (${count})`),
    thing: (thing, period) => {
      switch (thing.kind) {
        case 'scorecard':
          return 'Scorecard';
        case 'indicator':
          return 'Indicator';
        case 'target':
          return `Target from ${period}`;
        case 'result':
          return `Result ${period}`;
      }
    },
    now: 'Now',
    becomes: 'Becomes',
    state: { new: 'New', changed: 'Changed', unchanged: 'Unchanged' },
    unread: (row, column) => `Cannot be read (line ${row}, ${column}). Saved as it stands.`,
    unchanged: (count) => `${cells(count)} unchanged`,
    more: (count) => `Show ${count} more`,
    nothing: 'Everything is there already. There is nothing to bring in.',
    published: (words) => `Published: ${words}`,
  },
  save: (count) => `Bring in ${cells(count)}`,
  nothingPicked: 'Pick at least one field.',
  chooseFirst: (count) => `Choose a placement for ${rows(count)} first.`,
  nameFirst: 'Write the focus area and the report year first.',
  saving: (done, all) => `${done} of ${all} written`,
  stop: 'Stop',
  goOn: (left) => `Go on with ${cells(left)}`,
  outcome: {
    saved: (count) => `${cells(count)} brought in.`,
    definitions: (count, administrator) =>
      `${cells(count)} not brought in: scorecards, indicators and targets are written only by the owners of the lists. Ask ${administrator} to do it. Results for indicators that exist you can bring in yourself.`,
    blocked: (count) => `${cells(count)} waiting for an indicator or a scorecard that is not in place.`,
    conflicts: (count) => `${cells(count)} changed by others since the page was read, and left alone:`,
    theirs: (what, theirs) => `${what}: it now says “${theirs}”`,
    uncertain: (count) => `We do not know whether ${cells(count)} arrived. Go on, and we look before anything is sent again.`,
    left: (count) => `${cells(count)} not brought in yet.`,
  },
};
