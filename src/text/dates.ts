import { periodParts, type Period } from '../domain/period.ts';

/** How days, times and periods are written. Names of our own: browsers have no nynorsk. */
export type DateTexts = {
  /** A day (ISO, or an instant: then the reader's own day): «22. nov. 2026». */
  readonly day: (iso: string) => string;
  /** A moment in the reader's own time: «14.03 kl. 10.02». */
  readonly time: (moment: Date) => string;
  /** An instant with its year, in the reader's own time: «14. mars 2026 kl. 10.02». */
  readonly moment: (iso: string) => string;
  /** A day with its weekday: «torsdag 14. mars». */
  readonly weekday: (iso: string) => string;
  /** «2017», «2. tertial 2017», «3. kvartal 2017», «mai 2017». */
  readonly period: (period: Period) => string;
  /** A part of a year without the year: «2. tertial», «3. kvartal», «mai»; a whole year is its number. */
  readonly part: (period: Period) => string;
};

const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];
const shortMonths = ['jan.', 'feb.', 'mars', 'apr.', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'];
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const nb: DateTexts = norwegian(['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag']);
export const nn: DateTexts = norwegian(['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag']);

export const en: DateTexts = {
  day: dated(({ day, month, year }) => `${day} ${englishMonths[month]?.slice(0, 3)} ${year}`),
  time: (moment) =>
    `${moment.getDate()} ${englishMonths[moment.getMonth()]?.slice(0, 3)} at ${two(moment.getHours())}:${two(moment.getMinutes())}`,
  moment: dated(({ day, month, year, clock }) => `${day} ${englishMonths[month]?.slice(0, 3)} ${year} at ${clock.join(':')}`),
  weekday: dated(
    ({ weekday, day, month }) =>
      `${['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][weekday]} ${day} ${englishMonths[month]}`,
  ),
  period: (period) => {
    const { kind, year, number } = periodParts(period);
    if (kind === 'year') return String(year);
    if (kind === 'month') return `${englishMonths[number - 1]} ${year}`;
    return kind === 'tertial' ? `tertial ${number}, ${year}` : `Q${number} ${year}`;
  },
  part: (period) => {
    const { kind, year, number } = periodParts(period);
    if (kind === 'year') return String(year);
    if (kind === 'month') return englishMonths[number - 1] ?? '';
    return kind === 'tertial' ? `tertial ${number}` : `Q${number}`;
  },
};

function norwegianPart(period: Period): string {
  const { kind, year, number } = periodParts(period);
  if (kind === 'year') return String(year);
  return kind === 'month' ? (months[number - 1] ?? '') : `${number}. ${kind === 'tertial' ? 'tertial' : 'kvartal'}`;
}

function norwegian(weekdays: readonly string[]): DateTexts {
  return {
    day: dated(({ day, month, year }) => `${day}. ${shortMonths[month]} ${year}`),
    time: (moment) =>
      `${two(moment.getDate())}.${two(moment.getMonth() + 1)} kl. ${two(moment.getHours())}.${two(moment.getMinutes())}`,
    moment: dated(({ day, month, year, clock }) => `${day}. ${shortMonths[month]} ${year} kl. ${clock.join('.')}`),
    weekday: dated(({ weekday, day, month }) => `${weekdays[weekday]} ${day}. ${months[month]}`),
    period: (period) => {
      const { kind, year } = periodParts(period);
      return kind === 'year' ? String(year) : `${norwegianPart(period)} ${year}`;
    },
    part: norwegianPart,
  };
}

type Day = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Hours and minutes, two digits each. */
  readonly clock: readonly [string, string];
};

/** Words a day; what is no day is given back as it stands, so that nobody reads «Invalid Date». */
function dated(words: (day: Day) => string): (iso: string) => string {
  return (iso) => {
    const at = new Date(iso.length === 10 ? `${iso}T12:00` : iso);
    if (Number.isNaN(at.getTime())) return iso;
    return words({
      year: at.getFullYear(),
      month: at.getMonth(),
      day: at.getDate(),
      weekday: at.getDay(),
      clock: [two(at.getHours()), two(at.getMinutes())],
    });
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
