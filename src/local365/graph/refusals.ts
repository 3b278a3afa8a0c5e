import { generalRefusals } from './generalRefusals.ts';
import { plannerRefusals } from './plannerRefusals.ts';
import { sharePointRefusals } from './sharePointRefusals.ts';
import { teamsRefusals } from './teamsRefusals.ts';

/** Every refusal there is, with Microsoft's status, code and message. Nothing is refused that is not in here. */
export const refusals = { ...generalRefusals, ...sharePointRefusals, ...plannerRefusals, ...teamsRefusals };

/** The name a refusal goes by in code. */
export type RefusalName = keyof typeof refusals;
