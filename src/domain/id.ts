type Id<Kind extends string> = string & { readonly __idOf: Kind };

/** The municipality's own code of a unit, e.g. `KRS-KULTUR`. Ids are made in `wire`, where a row was read; a cast elsewhere is a fault. */
export type UnitCode = Id<'Unit'>;
/** Key of a scorecard of one unit, focus area and report year, e.g. `krs-2017-laering`. */
export type ScorecardId = Id<'Scorecard'>;
/** Key of an indicator within its scorecard: the path is the identity, since one name may stand under two success factors. */
export type IndicatorId = Id<'Indicator'>;
/** Key of a measure (tiltak), e.g. `T-2026-014`. */
export type MeasureId = Id<'Measure'>;
/** A person's object id in the directory. */
export type PersonId = Id<'Person'>;
/** A Planner task's id. */
export type TaskId = Id<'Task'>;
/** A Planner plan's id. */
export type PlanId = Id<'Plan'>;
/** A Teams team's id, which is also its group's. */
export type TeamId = Id<'Team'>;
/** A Teams channel's id, e.g. `19:…@thread.tacv2`. */
export type ChannelId = Id<'Channel'>;
