import type { ShareKind } from '../domain/share.ts';
import { capital, type Words } from './terms.ts';

/** The words of the page where a leader posts a status update to a channel. */
export type ShareTexts = {
  readonly title: string;
  readonly intro: string;
  readonly period: string;
  readonly ownWords: string;
  readonly ownWordsHint: string;
  readonly channel: string;
  readonly searchChannel: string;
  readonly chooseChannel: string;
  readonly loadingChannels: string;
  readonly noChannels: string;
  readonly preview: string;
  readonly previewNote: string;
  readonly kind: string;
  readonly kindOf: Readonly<Record<ShareKind, string>>;
  readonly form: string;
  readonly formOf: Readonly<Record<'whole' | 'changes', string>>;
  readonly language: string;
  readonly languageOf: Readonly<Record<'nb' | 'nn' | 'en', string>>;
  readonly asks: string;
  readonly asksHint: string;
  readonly mention: (count: number) => string;
  readonly mentionHint: string;
  readonly previewIn: string;
  readonly postIn: (channels: number) => string;
  readonly progress: string;
  readonly sentOf: (sent: number, total: number) => string;
  readonly waitsTurn: (channel: string) => string;
  readonly isPosting: (channel: string) => string;
  readonly notPosted: (channel: string) => string;
  readonly posting: string;
  readonly posted: (channel: string) => string;
  readonly openMessage: string;
  readonly openChannel: string;
  readonly uncertain: { readonly title: (channel: string) => string; readonly text: string };
  readonly alreadyShared: (name: string, channel: string, time: string) => string;
  readonly alreadyStarted: (name: string, channel: string) => string;
  readonly unfinished: {
    readonly title: (moment: string) => string;
    readonly text: (left: number, total: number) => string;
    readonly goOn: (left: number) => string;
    readonly leave: string;
  };
  readonly nothingToShare: { readonly title: string; readonly text: string };
  readonly earlier: string;
  readonly tooLong: string;
  readonly isItThere: string;
  readonly itIsThere: string;
  readonly itIsNot: string;
  readonly sharedIn: (channel: string, time: string, name: string) => string;
};

export const nb = (words: Words): ShareTexts => ({
  title: 'Del i Teams',
  intro: 'Meldingen legges i kanalen i ditt navn, akkurat slik du ser den her.',
  period: 'Rapportår',
  ownWords: 'Dine egne ord',
  ownWordsHint: 'Det viktigste først. Kan stå tomt.',
  channel: 'Kanal',
  searchChannel: 'Søk etter team eller kanal',
  chooseChannel: 'Velg kanal',
  loadingChannels: 'Henter kanalene dine …',
  noChannels: 'Du er ikke med i noen kanaler.',
  preview: 'Slik blir meldingen',
  previewNote: 'Det som vises er det som sendes.',
  kind: 'Hva vil du dele?',
  kindOf: { status: 'Status for denne enheten', summary: 'Sammendrag av alle enheter under' },
  form: 'Hvor mye?',
  formOf: { whole: 'Alt', changes: 'Bare det som er nytt i kanalen' },
  language: 'Språk i meldingen',
  languageOf: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
  asks: 'Til beslutning',
  asksHint: 'Én beslutning på hver linje. Kan stå tomt.',
  mention: (count) => (count === 0 ? 'Nevn personer' : `Nevn personer (${count})`),
  mentionHint: 'De du velger, får varsel i Teams.',
  previewIn: 'Vis for',
  postIn: (channels) => (channels < 2 ? 'Del i kanalen' : `Del i ${channels} kanaler`),
  progress: 'Slik gikk det',
  sentOf: (sent, total) => `${sent} av ${total} er sendt.`,
  waitsTurn: (channel) => `${channel}: venter på tur`,
  isPosting: (channel) => `${channel}: deler …`,
  notPosted: (channel) => `${channel}: ikke delt`,
  posting: 'Deler …',
  posted: (channel) => `Delt i ${channel}.`,
  openMessage: 'Åpne meldingen',
  openChannel: 'Åpne kanalen',
  uncertain: {
    title: (channel) => `Vi vet ikke om meldingen kom fram i ${channel}`,
    text: 'Forbindelsen røk etter at meldingen var sendt. Se i kanalen. Vi sender den ikke på nytt av oss selv.',
  },
  alreadyShared: (name, channel, time) => `${name} delte det samme i ${channel} ${time}.`,
  alreadyStarted: (name, channel) => `${name} har begynt å dele det samme i ${channel}. Se i kanalen før du deler igjen.`,
  unfinished: {
    title: (moment) => `Delingen fra ${moment} ble avbrutt`,
    text: (left, total) =>
      left === 0
        ? 'Alle kanalene er nådd. Er en av dem usikker, står den under «Delt tidligere».'
        : `${left} av ${total} kanaler står igjen. De andre får den ikke en gang til.`,
    goOn: (left) => (left === 1 ? 'Del i den siste' : `Del i de ${left} siste`),
    leave: 'La være',
  },
  nothingToShare: {
    title: 'Ingenting å dele ennå',
    text: `${capital(words.theUnit)} har ingen måleindikatorer for dette rapportåret.`,
  },
  earlier: 'Delt tidligere',
  tooLong: 'Meldingen er for lang for en kanal. Skriv kortere.',
  isItThere: 'Står meldingen i kanalen?',
  itIsThere: 'Ja, den står der',
  itIsNot: 'Nei, den kan deles på nytt',
  sharedIn: (channel, time, name) => `Delt i ${channel} ${time} av ${name}`,
});

export const nn = (words: Words): ShareTexts => ({
  ...nb(words),
  intro: 'Meldinga blir lagd i kanalen i ditt namn, akkurat slik du ser ho her.',
  ownWords: 'Dine eigne ord',
  ownWordsHint: 'Det viktigaste først. Kan stå tomt.',
  chooseChannel: 'Vel kanal',
  loadingChannels: 'Hentar kanalane dine …',
  noChannels: 'Du er ikkje med i nokon kanalar.',
  preview: 'Slik blir meldinga',
  previewNote: 'Det som blir vist, er det som blir sendt.',
  kind: 'Kva vil du dele?',
  kindOf: { status: 'Status for denne eininga', summary: 'Samandrag av alle einingar under' },
  form: 'Kor mykje?',
  formOf: { whole: 'Alt', changes: 'Berre det som er nytt i kanalen' },
  language: 'Språk i meldinga',
  asks: 'Til avgjerd',
  asksHint: 'Éi avgjerd på kvar linje. Kan stå tomt.',
  mention: (count) => (count === 0 ? 'Nemn personar' : `Nemn personar (${count})`),
  mentionHint: 'Dei du vel, får varsel i Teams.',
  postIn: (channels) => (channels < 2 ? 'Del i kanalen' : `Del i ${channels} kanalar`),
  progress: 'Slik gjekk det',
  sentOf: (sent, total) => `${sent} av ${total} er sende.`,
  waitsTurn: (channel) => `${channel}: ventar på tur`,
  notPosted: (channel) => `${channel}: ikkje delt`,
  posting: 'Deler …',
  openMessage: 'Opne meldinga',
  openChannel: 'Opne kanalen',
  uncertain: {
    title: (channel) => `Vi veit ikkje om meldinga kom fram i ${channel}`,
    text: 'Sambandet rauk etter at meldinga var send. Sjå i kanalen. Vi sender ho ikkje på nytt av oss sjølve.',
  },
  alreadyShared: (name, channel, time) => `${name} delte det same i ${channel} ${time}.`,
  alreadyStarted: (name, channel) => `${name} har byrja å dele det same i ${channel}. Sjå i kanalen før du deler igjen.`,
  unfinished: {
    title: (moment) => `Delinga frå ${moment} vart avbroten`,
    text: (left, total) =>
      left === 0
        ? 'Alle kanalane er nådde. Er ein av dei usikker, står han under «Delt tidlegare».'
        : `${left} av ${total} kanalar står att. Dei andre får henne ikkje ein gong til.`,
    goOn: (left) => (left === 1 ? 'Del i den siste' : `Del i dei ${left} siste`),
    leave: 'La vere',
  },
  nothingToShare: {
    title: 'Ingenting å dele enno',
    text: `${capital(words.theUnit)} har ingen måleindikatorar for dette rapportåret.`,
  },
  earlier: 'Delt tidlegare',
  tooLong: 'Meldinga er for lang for ein kanal. Skriv kortare.',
  isItThere: 'Står meldinga i kanalen?',
  itIsThere: 'Ja, ho står der',
  itIsNot: 'Nei, ho kan delast på nytt',
});

export const en = (_words: Words): ShareTexts => ({
  title: 'Share in Teams',
  intro: 'The message is posted in the channel in your name, exactly as you see it here.',
  period: 'Report year',
  ownWords: 'Your own words',
  ownWordsHint: 'The most important first. May be empty.',
  channel: 'Channel',
  searchChannel: 'Search for a team or channel',
  chooseChannel: 'Choose a channel',
  loadingChannels: 'Fetching your channels …',
  noChannels: 'You are not in any channels.',
  preview: 'The message will look like this',
  previewNote: 'What you see is what is sent.',
  kind: 'What do you want to share?',
  kindOf: { status: 'Status of this unit', summary: 'Summary of all units under it' },
  form: 'How much?',
  formOf: { whole: 'Everything', changes: 'Only what is new in the channel' },
  language: 'Language of the message',
  languageOf: { nb: 'Norwegian (bokmål)', nn: 'Norwegian (nynorsk)', en: 'English' },
  asks: 'For decision',
  asksHint: 'One decision a line. May be empty.',
  mention: (count) => (count === 0 ? 'Mention people' : `Mention people (${count})`),
  mentionHint: 'Those you choose are notified in Teams.',
  previewIn: 'Show for',
  postIn: (channels) => (channels < 2 ? 'Share in the channel' : `Share in ${channels} channels`),
  progress: 'How it went',
  sentOf: (sent, total) => `${sent} of ${total} sent.`,
  waitsTurn: (channel) => `${channel}: waiting its turn`,
  isPosting: (channel) => `${channel}: sharing …`,
  notPosted: (channel) => `${channel}: not shared`,
  posting: 'Sharing …',
  posted: (channel) => `Shared in ${channel}.`,
  openMessage: 'Open the message',
  openChannel: 'Open the channel',
  uncertain: {
    title: (channel) => `We do not know whether the message reached ${channel}`,
    text: 'The connection broke after the message was sent. Look in the channel. We never send it again on our own.',
  },
  alreadyShared: (name, channel, time) => `${name} shared the same in ${channel} ${time}.`,
  alreadyStarted: (name, channel) =>
    `${name} has begun to share the same in ${channel}. Look in the channel before you share again.`,
  unfinished: {
    title: (moment) => `The sharing of ${moment} was cut off`,
    text: (left, total) =>
      left === 0
        ? 'All channels have been reached. One that is uncertain stands under «Shared earlier».'
        : `${left} of ${total} channels are left. The others do not get it again.`,
    goOn: (left) => (left === 1 ? 'Share in the last one' : `Share in the last ${left}`),
    leave: 'Leave it',
  },
  nothingToShare: { title: 'Nothing to share yet', text: 'The unit has no indicators for this report year.' },
  earlier: 'Shared earlier',
  tooLong: 'The message is too long for a channel. Write less.',
  isItThere: 'Is the message in the channel?',
  itIsThere: 'Yes, it is there',
  itIsNot: 'No, it may be shared again',
  sharedIn: (channel, time, name) => `Shared in ${channel} ${time} by ${name}`,
});
