import { myUpdatesKey } from '../queries/myUpdates.ts';
import { roundStatusKey } from '../queries/roundStatus.ts';
import { lockRound } from './lockRound.ts';
import { markReady, unmarkReady } from './markReady.ts';
import { useCommand } from './useCommand.ts';

const touched = [['rounds'], myUpdatesKey, roundStatusKey, ['unitPage']];

/** Marking a unit ready from a page. */
export const useMarkReady = () => useCommand('markReady', markReady, touched);

/** Taking a unit's word back. */
export const useUnmarkReady = () => useCommand('unmarkReady', unmarkReady, touched);

/** Locking a round, or opening it again. */
export const useLockRound = () => useCommand('lockRound', lockRound, touched);
