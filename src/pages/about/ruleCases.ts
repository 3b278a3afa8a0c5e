import type { Level } from '../../domain/assessment.ts';
import type { AssessmentRule } from '../../domain/assessmentRule.ts';
import { levelOf } from '../../domain/ruling.ts';
import type { RuleCase } from '../../text/settingsTexts.ts';

/** What can be the case, and the level the rule gives it: asked of the rule itself, so that what is told is what is done. */
export function ruleCases(rule: AssessmentRule): readonly { readonly name: RuleCase; readonly level: Level }[] {
  const level = (verdict: 'met' | 'missed', movement?: 'better' | 'same' | 'worse') => levelOf({ verdict, movement }, rule).level;
  const byRule =
    rule.basis === 'target'
      ? ([
          ['met', level('met')],
          ['missed', level('missed')],
        ] as const)
      : ([
          ['metAndBetter', level('met', 'better')],
          ['metNotBetter', level('met', 'same')],
          ['metFirst', level('met')],
          ['missedBetter', level('missed', 'better')],
          ['missedSame', level('missed', 'same')],
          ['missedWorse', level('missed', 'worse')],
        ] as const);
  return [...byRule, ['notMeasured', 'notMeasured'] as const].map(([name, each]) => ({ name, level: each }));
}
