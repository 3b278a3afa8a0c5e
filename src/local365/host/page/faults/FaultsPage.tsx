import { Field, makeStyles, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { Panel } from '../frame/Panel.tsx';
import { useHost } from '../frame/HostContext.ts';
import { bridgeFault, bridgeFaults, chooseBridgeFault } from './bridgeFault.ts';
import type { BridgeFault } from './bridgeFault.ts';
import { GraphFaults } from './GraphFaults.tsx';
import { SignInFaults } from './SignInFaults.tsx';

/** What can be made to go wrong, for whoever wants to see how the tab takes it. */
export function FaultsPage() {
  const { words } = useHost();
  const styles = useStyles();
  const [bridge, setBridge] = useState(bridgeFault);
  const choose = (fault: BridgeFault | undefined) => {
    chooseBridgeFault(fault);
    setBridge(fault);
  };
  return (
    <Panel title={words.faults} intro={words.faultsIntro}>
      <GraphFaults />
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {words.signIn}
      </Text>
      <Field label={words.bridge}>
        <Select value={bridge ?? ''} onChange={(_, { value }) => choose(bridgeFaults.find((fault) => fault === value))}>
          <option value="">{words.noFault}</option>
          {bridgeFaults.map((fault) => (
            <option key={fault}>{fault}</option>
          ))}
        </Select>
      </Field>
      <SignInFaults />
    </Panel>
  );
}

const useStyles = makeStyles({ title: { margin: 0 } });
