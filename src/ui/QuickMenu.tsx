import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useQuickStyles } from './quickStyles.ts';

/** One of a few things to choose; undefined is none of them. */
export type QuickOption<Value> = { readonly value: Value; readonly name: string };

/** A cell that is changed by choosing: pressed it shows what there is, and what is chosen is said at once. */
export function QuickMenu<Value extends string | undefined>({
  label,
  value,
  options,
  onChoose,
  walk,
  children,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly QuickOption<Value>[];
  readonly onChoose: (value: Value) => void;
  readonly walk: string;
  readonly children: ReactNode;
}) {
  const styles = useQuickStyles();
  const chosen = options.findIndex((option) => option.value === value);
  return (
    <Menu
      checkedValues={{ value: [String(chosen)] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const option = options[Number(checkedItems[0])];
        if (option !== undefined && option.value !== value) onChoose(option.value);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className={styles.quick} data-walk={walk} aria-label={label}>
          {children}
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {options.map((option, index) => (
            <MenuItemRadio key={option.value ?? ''} name="value" value={String(index)}>
              {option.name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
