import type { Column } from '../../tenant/columns.ts';
import type { QueryOptions } from '../queryOptions.ts';
import { selected } from '../select.ts';

/** A column in Graph's shape; it is kept in that shape. */
export const columnForm = (column: Column, query: QueryOptions): object => selected(column, query.select);
