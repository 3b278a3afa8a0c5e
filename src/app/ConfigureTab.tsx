import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { UnitCode } from '../domain/id.ts';
import type { Unit } from '../domain/unit.ts';
import { branchesOf, type UnitBranch } from '../domain/unitTree.ts';
import { useUnits } from '../queries/units.ts';
import { tabConfiguration } from '../teams/tabConfiguration.ts';
import { useTexts } from '../ui/Language.tsx';

const flat = (branches: readonly UnitBranch[], depth = 0): readonly { readonly unit: Unit; readonly depth: number }[] =>
  branches.flatMap(({ unit, children }) => [{ unit, depth }, ...flat(children, depth + 1)]);

/** Chooses the unit a channel's tab shows first; the host's Save opens when one is chosen. */
export function ConfigureTab() {
  const styles = useStyles();
  const { configure } = useTexts().frame;
  const units = useUnits();
  const [code, setCode] = useState<UnitCode | ''>('');
  const [tab] = useState(tabConfiguration);
  const unit = units.find((each) => each.code === code);
  useEffect(() => {
    void tab.currentEntityId().then((entityId) => {
      if (units.some((each) => each.code === entityId)) setCode(entityId as UnitCode);
    });
  }, [tab, units]);
  useEffect(() => {
    tab.allowSave(unit !== undefined);
    if (unit === undefined) return;
    const contentUrl = new URL('index.html', window.location.href).href;
    tab.onSave(() => ({ entityId: unit.code, displayName: configure.tabName(unit.name), contentUrl, websiteUrl: contentUrl }));
  }, [tab, unit, configure]);
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{configure.title}</h1>
      <p className={styles.intro}>{configure.intro}</p>
      <Field label={configure.unit} required>
        <Select value={code} onChange={(_, { value }) => setCode(value as UnitCode)}>
          <option value="" />
          {flat(branchesOf(units)).map(({ unit: each, depth }) => (
            <option key={each.code} value={each.code}>
              {'\u00a0\u00a0'.repeat(depth)}
              {each.name}
            </option>
          ))}
        </Select>
      </Field>
    </main>
  );
}

const useStyles = makeStyles({
  page: { maxWidth: '480px', margin: '0 auto', padding: tokens.spacingHorizontalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  intro: { color: tokens.colorNeutralForeground2 },
});
