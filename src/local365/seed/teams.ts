import type { PlanSeed, TabSeed, TeamSeed } from './tenantSeed.ts';

const kultur = '70000000-0000-4000-8000-000000000001';
const leaders = '70000000-0000-4000-8000-000000000002';
const everybody = '70000000-0000-4000-8000-000000000003';
const kulturPlan = 'Kultur-plan-0000000000000001';
const leaderPlan = 'Leder-plan-00000000000000002';

/** The teams, with people named by key. */
export const teams: readonly TeamSeed[] = [
  {
    id: kultur,
    displayName: 'Kultur',
    description: 'Rammeområdet Kultur',
    owners: ['leader'],
    members: ['employee', 'leader', 'deputy', 'outsider'],
    channels: [
      { id: '19:kultur-generelt@thread.tacv2', displayName: 'Generelt' },
      { id: '19:kultur-styring@thread.tacv2', displayName: 'Styring', description: 'Mål, resultater og tiltak' },
    ],
  },
  {
    id: leaders,
    displayName: 'Kommunedirektørens ledergruppe',
    description: 'Ledergruppen',
    owners: ['director'],
    members: ['leader', 'director', 'administrator'],
    channels: [
      { id: '19:ledergruppe-generelt@thread.tacv2', displayName: 'Generelt' },
      {
        id: '19:ledergruppe-styringsdialog@thread.tacv2',
        displayName: 'Styringsdialog',
        description: 'Før og etter styringsdialogen',
      },
    ],
  },
  {
    id: everybody,
    displayName: 'Hele kommunen',
    description: 'Alle ansatte',
    owners: ['administrator'],
    members: ['employee', 'leader', 'deputy', 'director', 'administrator', 'outsider'],
    channels: [{ id: '19:kommunen-generelt@thread.tacv2', displayName: 'Generelt' }],
  },
];

const buckets = (name: string): PlanSeed['buckets'] =>
  ['Å gjøre', 'Pågår', 'Ferdig'].map((bucket, index) => ({ id: bucketId(name, index + 1), name: bucket }));

/** Planner's ids are 28 characters. */
const bucketId = (name: string, number: number) => `${name}-bucket-`.padEnd(27, '0') + number;

/** The plans of the teams that have one. Kultur has two tasks that belong to no tiltak. */
export const plans: readonly PlanSeed[] = [
  {
    id: kulturPlan,
    groupId: kultur,
    title: 'Tiltak – Kultur',
    buckets: buckets('Kultur'),
    tasks: [
      {
        id: 'Kultur-task-0000000000000001',
        bucketId: bucketId('Kultur', 1),
        title: 'Bestille nye lånekort',
        percentComplete: 0,
        dueDateTime: '2026-12-11T12:00:00Z',
        assignees: ['employee'],
      },
      {
        id: 'Kultur-task-0000000000000002',
        bucketId: bucketId('Kultur', 2),
        title: 'Rydde i lageret på kinoen',
        percentComplete: 50,
      },
    ],
  },
  { id: leaderPlan, groupId: leaders, title: 'Ledergruppens tiltak', buckets: buckets('Leder'), tasks: [] },
];

const scorecardTab = (number: number, teamId: string, channelId: string, entityId: string): TabSeed => ({
  id: `7ab00000-0000-4000-8000-00000000000${number}`,
  teamId,
  channelId,
  displayName: 'Målekort',
  app: 'malekort',
  entityId,
});
const plannerTab = (number: number, teamId: string, channelId: string, planId: string): TabSeed => ({
  ...scorecardTab(number, teamId, channelId, planId),
  displayName: 'Planner',
  app: 'planner',
});

/** The tabs above the channels: our own with the unit it shows, and Planner's board with its plan. */
export const tabs: readonly TabSeed[] = [
  scorecardTab(1, kultur, '19:kultur-generelt@thread.tacv2', 'KRS-KULTUR'),
  plannerTab(2, kultur, '19:kultur-generelt@thread.tacv2', kulturPlan),
  scorecardTab(3, leaders, '19:ledergruppe-generelt@thread.tacv2', 'KRS'),
  plannerTab(4, leaders, '19:ledergruppe-generelt@thread.tacv2', leaderPlan),
  scorecardTab(5, everybody, '19:kommunen-generelt@thread.tacv2', 'KRS'),
];
