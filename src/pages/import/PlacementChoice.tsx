import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useTexts } from '../../ui/Language.tsx';
import type { RowChoice } from '../../domain/import/rowChoice.ts';
import type { OpenRow } from './rowViews.ts';

/** One row whose cells were lost: every way its values may stand, as small tables to choose among. */
export function PlacementChoice({ row, onChoose }: { readonly row: OpenRow; readonly onChoose: (choice: RowChoice) => void }) {
  const styles = useStyles();
  const { choices } = useTexts().importPage;
  const value = row.chosen === undefined ? '' : String(row.chosen);
  return (
    <fieldset className={mergeClasses(styles.row, row.chosen === undefined && styles.open)}>
      <legend className={styles.label}>{row.label}</legend>
      <RadioGroup
        value={value}
        aria-label={row.label}
        onChange={(_, data) =>
          onChoose(data.value === 'out' ? { out: true, placement: undefined } : { out: false, placement: Number(data.value) })
        }
      >
        {row.ways.map(({ columns, cells, words }, index) => (
          <Radio
            key={words}
            value={String(index)}
            label={{
              'aria-label': words,
              children: (
                <span className={styles.cells}>
                  {columns.map((column, place) => (
                    <span key={`${column} ${place}`} className={styles.cell}>
                      <span className={styles.column}>{column}</span> <span className={styles.text}>{cells[place]}</span>
                    </span>
                  ))}
                </span>
              ),
            }}
          />
        ))}
        <Radio value="out" label={choices.leaveOut} />
      </RadioGroup>
    </fieldset>
  );
}

const useStyles = makeStyles({
  row: {
    margin: 0,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  open: { border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningBorder1}` },
  label: { padding: `0 ${tokens.spacingHorizontalXS}`, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXXS },
  cell: { display: 'inline-flex', flexDirection: 'column', minWidth: '72px' },
  column: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  text: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});
