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
  readonly post: string;
  readonly posting: string;
  readonly posted: (channel: string) => string;
  readonly openMessage: string;
  readonly openChannel: string;
  readonly uncertain: { readonly title: (channel: string) => string; readonly text: string };
  readonly alreadyShared: (name: string, channel: string, time: string) => string;
  readonly alreadyStarted: (name: string, channel: string) => string;
  readonly nothingToShare: { readonly title: string; readonly text: string };
  readonly earlier: string;
  readonly tooLong: string;
  readonly isItThere: string;
  readonly itIsThere: string;
  readonly itIsNot: string;
  readonly sharedIn: (channel: string, time: string, name: string) => string;
};

export const nb = (words: Words): ShareTexts => ({
  title: 'Del status',
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
  post: 'Del i kanalen',
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
  posting: 'Deler …',
  openMessage: 'Opne meldinga',
  openChannel: 'Opne kanalen',
  uncertain: {
    title: (channel) => `Vi veit ikkje om meldinga kom fram i ${channel}`,
    text: 'Sambandet rauk etter at meldinga var send. Sjå i kanalen. Vi sender ho ikkje på nytt av oss sjølve.',
  },
  alreadyShared: (name, channel, time) => `${name} delte det same i ${channel} ${time}.`,
  alreadyStarted: (name, channel) => `${name} har byrja å dele det same i ${channel}. Sjå i kanalen før du deler igjen.`,
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

export const en = (words: Words): ShareTexts => ({
  title: 'Share status',
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
  post: 'Share in the channel',
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
  nothingToShare: { title: 'Nothing to share yet', text: 'The unit has no indicators for this report year.' },
  earlier: 'Shared earlier',
  tooLong: 'The message is too long for a channel. Write less.',
  isItThere: 'Is the message in the channel?',
  itIsThere: 'Yes, it is there',
  itIsNot: 'No, it may be shared again',
  sharedIn: (channel, time, name) => `Shared in ${channel} ${time} by ${name}`,
});
