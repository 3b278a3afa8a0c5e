/** What each scope lets an app do, as a person reads it on the sign-in page (bokmål). */
export const scopeWords: Readonly<Record<string, string>> = {
  'User.Read': 'logge deg på og lese profilen din',
  'User.ReadBasic.All': 'lese navnene til andre i kommunen',
  'Sites.Selected': 'lese og skrive på nettsteder appen har fått tilgang til',
  'Sites.Manage.All': 'opprette og endre lister på nettsteder du har tilgang til',
  'Team.ReadBasic.All': 'lese hvilke team du er med i',
  'Channel.ReadBasic.All': 'lese navnene på kanalene i teamene dine',
  'Tasks.ReadWrite': 'lese og endre oppgavene dine i Planner',
  'ChannelMessage.Send': 'skrive innlegg i kanaler i ditt navn',
  'TeamsActivity.Send': 'varsle andre i aktivitetsfeeden i Teams i ditt navn',
  'User.Read.All': 'lese hele profilen til alle i kommunen',
  'GroupMember.Read.All': 'lese hvem som er med i gruppene',
};
