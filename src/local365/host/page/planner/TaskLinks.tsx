import type { PlannerTaskDetails } from '@microsoft/microsoft-graph-types';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useHost } from '../frame/HostContext.ts';
import { useLoad } from '../load/useLoad.ts';

/** The links of a task, opened as Teams opens them. Their addresses are keys in which `. : % @ #` are written as percent codes. */
export function TaskLinks({ taskId }: { readonly taskId: string }) {
  const { graph, openLink } = useHost();
  const styles = useStyles();
  const load = useCallback(() => graph.get<PlannerTaskDetails>(`/planner/tasks/${taskId}/details`), [graph, taskId]);
  const references = (useLoad(load).answer?.references ?? {}) as Record<string, { alias?: string | null } | undefined>;
  return (
    <div className={styles.links}>
      {Object.entries(references)
        .filter(([key]) => !key.startsWith('@'))
        .map(([key, reference]) => {
          const address = decodeURIComponent(key);
          return (
            <Link
              key={key}
              href={address}
              onClick={(event) => {
                event.preventDefault();
                void openLink(address);
              }}
            >
              {reference?.alias ?? address}
            </Link>
          );
        })}
    </div>
  );
}

const useStyles = makeStyles({
  links: { display: 'flex', flexDirection: 'column', fontSize: tokens.fontSizeBase200 },
});
