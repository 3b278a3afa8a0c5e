import { makeStyles, tokens } from '@fluentui/react-components';
import type { Texts } from '../../text/texts.ts';
import type { TableColumn } from '../../ui/table/tableColumn.ts';
import type { MeasureLine } from './measuresView.ts';
import type { Selection } from './selection.ts';

/** The column in which rows are chosen to be changed together; its heading chooses all that are shown. */
export function selectColumn({ ids, toggle, toggleAll, all }: Selection, { measureList }: Texts): TableColumn<MeasureLine> {
  return {
    key: 'select',
    name: measureList.selectAll,
    width: '37px',
    head: (
      <SelectBox
        label={measureList.selectAll}
        checked={ids.size > 0 && ids.size === all}
        some={ids.size > 0 && ids.size < all}
        onChange={toggleAll}
      />
    ),
    cell: ({ id, title, mayUpdate }) =>
      mayUpdate && (
        <SelectBox label={measureList.select(title)} checked={ids.has(id)} walk="select" onChange={() => toggle(id)} />
      ),
  };
}

/** The box a measure is chosen by; a heading's is half set where some are. */
export function SelectBox({
  label,
  checked,
  some = false,
  walk,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly some?: boolean;
  readonly walk?: string;
  readonly onChange: () => void;
}) {
  const styles = useStyles();
  return (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={label}
      checked={checked}
      data-walk={walk}
      ref={(element) => {
        if (element) element.indeterminate = some;
      }}
      onChange={onChange}
    />
  );
}

const useStyles = makeStyles({
  box: {
    display: 'block',
    width: '18px',
    height: '18px',
    margin: '1px',
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: 'pointer',
    '@media print': { display: 'none' },
  },
});
