/** Any one of these lets an app read Planner on a person's behalf (permissions.json). */
export const plannerReading = ['Tasks.Read', 'Tasks.ReadWrite', 'Group.Read.All', 'Group.ReadWrite.All'];

/** Any one of these lets it write. */
export const plannerWriting = ['Tasks.ReadWrite', 'Group.ReadWrite.All'];
