import { setDeputy } from './setDeputy.ts';
import { useCommand } from './useCommand.ts';

/** Setting a deputy from a page: `data` says how many indicators have one now. */
export const useSetDeputy = () =>
  useCommand('setDeputy', setDeputy, [['ownership'], ['myUpdates'], ['unitPage'], ['municipality']]);
