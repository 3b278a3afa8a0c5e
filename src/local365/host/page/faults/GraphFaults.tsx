import { Button, Checkbox, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useHost } from '../frame/HostContext.ts';
import { useLoad } from '../load/useLoad.ts';
import { addFault, clearFaults, graphFaults, loadFaults } from './faultRules.ts';

const blank = { fault: graphFaults[0] ?? '', after: false, method: '', path: '', nth: '', times: '' };

/** Rules for the tab's calls to Graph: which go wrong, and how. */
export function GraphFaults() {
  const { words } = useHost();
  const styles = useStyles();
  const { answer: rules = [], again } = useLoad(loadFaults, 2);
  const [form, setForm] = useState(blank);
  const set = (part: Partial<typeof blank>) => setForm((now) => ({ ...now, ...part }));
  const add = async () => {
    const { fault, after, method, path, nth, times } = form;
    await addFault({
      fault: after ? `${fault}-after` : fault,
      method: method || undefined,
      path: path || undefined,
      nth: Number(nth) || undefined,
      times: Number(times) || undefined,
    });
    again();
  };
  return (
    <section className={styles.section} aria-label={words.graphCalls}>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {words.graphCalls}
      </Text>
      <div className={styles.form}>
        <Field label={words.fault}>
          <Select value={form.fault} onChange={(_, { value }) => set({ fault: value })}>
            {graphFaults.map((fault) => (
              <option key={fault}>{fault}</option>
            ))}
          </Select>
        </Field>
        <Field label={words.method}>
          <Select value={form.method} onChange={(_, { value }) => set({ method: value })}>
            <option value="">–</option>
            {['GET', 'POST', 'PATCH', 'DELETE'].map((method) => (
              <option key={method}>{method}</option>
            ))}
          </Select>
        </Field>
        <Field label={words.path}>
          <Input className={styles.field} value={form.path} onChange={(_, { value }) => set({ path: value })} />
        </Field>
        <Field label={words.nth}>
          <Input
            className={styles.field}
            type="number"
            min={1}
            value={form.nth}
            onChange={(_, { value }) => set({ nth: value })}
          />
        </Field>
        <Field label={words.times}>
          <Input
            className={styles.field}
            type="number"
            min={1}
            value={form.times}
            onChange={(_, { value }) => set({ times: value })}
          />
        </Field>
      </div>
      <div className={styles.row}>
        <Checkbox label={words.after} checked={form.after} onChange={(_, { checked }) => set({ after: checked === true })} />
        <Button appearance="primary" onClick={() => void add()}>
          {words.add}
        </Button>
        <Button disabled={rules.length === 0} onClick={() => void clearFaults().then(again)}>
          {words.clear}
        </Button>
      </div>
      <Text weight="semibold">{words.active}</Text>
      {rules.length === 0 && <Text>{words.none}</Text>}
      {rules.map(({ met, struck, ...rule }, index) => (
        <Text key={index} font="monospace" size={200}>
          {JSON.stringify(rule)} – {struck}/{met}
        </Text>
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  form: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(160px, 1fr))', gap: tokens.spacingHorizontalM },
  field: { minWidth: 0, width: '100%' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
