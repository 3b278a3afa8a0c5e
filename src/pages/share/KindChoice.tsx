import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ShareKind } from '../../domain/share.ts';
import { useTexts } from '../../ui/Language.tsx';

/** Whether to tell of the unit itself, or to sum up all under it. */
export function KindChoice({ kind, onKind }: { readonly kind: ShareKind; readonly onKind: (kind: ShareKind) => void }) {
  const { share } = useTexts();
  return (
    <Field label={share.kind}>
      <RadioGroup value={kind} onChange={(_, { value }) => onKind(value as ShareKind)}>
        <Radio value="status" label={share.kindOf.status} />
        <Radio value="summary" label={share.kindOf.summary} />
      </RadioGroup>
    </Field>
  );
}
