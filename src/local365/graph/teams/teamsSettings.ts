/** What of Teams is documented nowhere or stands in the app's manifest. */
export type TeamsSettings = {
  /** Activity types that the installed app declares, with the parameters of their texts (`actor` is implicit). */
  readonly activityTypes: Readonly<Record<string, readonly string[]>>;
  /** Two installed apps share the client id: every notification is refused with 409. */
  readonly ambiguousApp: boolean;
};

/** The activity types are those of the installed app's manifest. */
export const defaultTeamsSettings: TeamsSettings = {
  activityTypes: {
    measureAssigned: ['measure'],
    resultDue: ['indicator', 'period'],
    levelChanged: ['indicator', 'level'],
    updateShared: ['update', 'unit'],
  },
  ambiguousApp: false,
};
