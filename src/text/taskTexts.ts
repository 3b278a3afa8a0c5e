/** The words of a measure's ties to its task in Planner. */
export type TaskTexts = {
  readonly heading: string;
  readonly plan: string;
  readonly bucket: string;
  readonly firstBucket: string;
  readonly noPlans: string;
  readonly linkExisting: string;
  readonly linkOf: (title: string) => string;
  readonly findTask: string;
  readonly noTasks: string;
  readonly link: string;
  readonly linked: string;
  readonly taken: (by: string | undefined) => string;
  readonly unlink: string;
  readonly unlinkOf: (title: string) => string;
  readonly unlinkWhy: string;
  readonly unlinked: string;
  readonly changedMeanwhile: string;
  readonly moved: string;
  readonly dueDiffers: string;
  readonly titleThere: (title: string) => string;
  readonly here: string;
  readonly planner: string;
  readonly keepHere: string;
  readonly keepPlanner: string;
  readonly tell: string;
  readonly plansVisible: (visible: number, known: number) => string;
  readonly noAccess: (measures: number, why: string) => string;
  readonly notFound: (measures: number) => string;
};

const tiltak = (count: number) => (count === 1 ? 'ett tiltak' : `${count} tiltak`);

export const nb: TaskTexts = {
  heading: 'Oppgave i Planner',
  plan: 'Plan',
  bucket: 'Kolonne',
  firstBucket: 'Første kolonne',
  noPlans: 'Du er ikke med i noen plan i Planner.',
  linkExisting: 'Koble til en oppgave som finnes',
  linkOf: (title) => `Koble til ${title}`,
  findTask: 'Finn oppgave i planen',
  noTasks: 'Ingen oppgaver i planen passer.',
  link: 'Koble til',
  linked: 'Oppgaven er koblet til. Tiltaket følger den fra nå.',
  taken: (by) => (by === undefined ? 'Oppgaven følger et annet tiltak.' : `Oppgaven følger tiltaket «${by}».`),
  unlink: 'Koble fra oppgaven',
  unlinkOf: (title) => `Koble fra oppgaven: ${title}`,
  unlinkWhy: 'Oppgaven blir stående i Planner, og tiltaket beholder statusen sin.',
  unlinked: 'Oppgaven er koblet fra.',
  changedMeanwhile: 'Noen andre har endret tiltaket imens. Se hvordan det står nå, og prøv igjen.',
  moved: 'Status er endret både her og i Planner. Velg hva som gjelder.',
  dueDiffers: 'Fristen er ikke den samme her og i Planner. Velg hva som gjelder.',
  titleThere: (title) => `Oppgaven heter «${title}» i Planner.`,
  here: 'Her',
  planner: 'I Planner',
  keepHere: 'La det her gjelde',
  keepPlanner: 'La Planner gjelde',
  tell: 'Oppdater Planner',
  plansVisible: (visible, known) =>
    `${visible} av ${known} planer er synlige for deg. Tiltak i de andre står slik de sist ble lagret.`,
  noAccess: (count, why) => `Planen som ${tiltak(count)} følger, kan ikke leses, så status er slik den sist ble lagret. ${why}`,
  notFound: (count) =>
    `Planen som ${tiltak(count)} følger, finnes ikke for Målekort. Den kan være slettet, eller en premiumplan, som Planner ikke gir andre tilgang til. Status er slik den sist ble lagret.`,
};

const tiltakNn = (count: number) => (count === 1 ? 'eitt tiltak' : `${count} tiltak`);

export const nn: TaskTexts = {
  ...nb,
  heading: 'Oppgåve i Planner',
  bucket: 'Kolonne',
  noPlans: 'Du er ikkje med i nokon plan i Planner.',
  linkExisting: 'Kople til ei oppgåve som finst',
  linkOf: (title) => `Kople til ${title}`,
  findTask: 'Finn oppgåve i planen',
  noTasks: 'Ingen oppgåver i planen passar.',
  link: 'Kople til',
  linked: 'Oppgåva er kopla til. Tiltaket følgjer ho frå no.',
  taken: (by) => (by === undefined ? 'Oppgåva følgjer eit anna tiltak.' : `Oppgåva følgjer tiltaket «${by}».`),
  unlink: 'Kople frå oppgåva',
  unlinkOf: (title) => `Kople frå oppgåva: ${title}`,
  unlinkWhy: 'Oppgåva blir ståande i Planner, og tiltaket beheld statusen sin.',
  unlinked: 'Oppgåva er kopla frå.',
  changedMeanwhile: 'Nokon andre har endra tiltaket imens. Sjå korleis det står no, og prøv igjen.',
  moved: 'Status er endra både her og i Planner. Vel kva som gjeld.',
  dueDiffers: 'Fristen er ikkje den same her og i Planner. Vel kva som gjeld.',
  titleThere: (title) => `Oppgåva heiter «${title}» i Planner.`,
  keepHere: 'La det her gjelde',
  keepPlanner: 'La Planner gjelde',
  plansVisible: (visible, known) =>
    `${visible} av ${known} planar er synlege for deg. Tiltak i dei andre står slik dei sist vart lagra.`,
  noAccess: (count, why) =>
    `Planen som ${tiltakNn(count)} følgjer, kan ikkje lesast, så status er slik han sist vart lagra. ${why}`,
  notFound: (count) =>
    `Planen som ${tiltakNn(count)} følgjer, finst ikkje for Målekort. Han kan vere sletta, eller ein premiumplan, som Planner ikkje gir andre tilgang til. Status er slik han sist vart lagra.`,
};

const measures = (count: number) => (count === 1 ? 'one measure' : `${count} measures`);
const follow = (count: number) => `${measures(count)} ${count === 1 ? 'follows' : 'follow'}`;

export const en: TaskTexts = {
  heading: 'Task in Planner',
  plan: 'Plan',
  bucket: 'Bucket',
  firstBucket: 'First bucket',
  noPlans: 'You are not a member of any plan in Planner.',
  linkExisting: 'Link a task that is there already',
  linkOf: (title) => `Link ${title}`,
  findTask: 'Find a task in the plan',
  noTasks: 'No task in the plan matches.',
  link: 'Link',
  linked: 'The task is linked. The measure follows it from now on.',
  taken: (by) => (by === undefined ? 'The task follows another measure.' : `The task follows the measure “${by}”.`),
  unlink: 'Unlink the task',
  unlinkOf: (title) => `Unlink the task: ${title}`,
  unlinkWhy: 'The task stays in Planner, and the measure keeps its status.',
  unlinked: 'The task is unlinked.',
  changedMeanwhile: 'Somebody else has changed the measure meanwhile. See how it stands now, and try again.',
  moved: 'The status has been changed both here and in Planner. Choose which holds.',
  dueDiffers: 'The due date is not the same here and in Planner. Choose which holds.',
  titleThere: (title) => `The task is called “${title}” in Planner.`,
  here: 'Here',
  planner: 'In Planner',
  keepHere: 'Let this one hold',
  keepPlanner: 'Let Planner hold',
  tell: 'Update Planner',
  plansVisible: (visible, known) =>
    `${visible} of ${known} plans are visible to you. Measures in the others stand as last stored.`,
  noAccess: (count, why) => `The plan ${follow(count)} cannot be read, so the status is as last stored. ${why}`,
  notFound: (count) =>
    `The plan ${follow(count)} is not there for Målekort. It may have been deleted, or be a premium plan, which Planner gives nobody else access to. The status is as last stored.`,
};
