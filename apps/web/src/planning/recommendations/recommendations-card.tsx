import { i18n } from '@halteres/i18n';
import type { RecommendationView } from '@halteres/modules/planning/recommend/contract';
import { Button, Card, showToast, Tag } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useExerciseName } from '../../catalogue/use-exercise-name.ts';
import { undoEdit, type ProgramKey } from '../../programs/program-queries.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { planChanged } from '../suggestions/suggestion-queries.ts';
import { answerRecommendation, recommendationsQuery } from './recommendation-queries.ts';
import { RecommendationBasis } from './recommendation-basis.tsx';
import { adviceText, confidenceText, TYPE_ICONS, typeName } from './recommendation-words.ts';
import { expectedText } from './evidence-words.ts';
import { AnsweredRecommendations } from './answered-recommendations.tsx';
import classes from '../suggestions/suggestions.module.css';
import page from '../../shell/parts/page.module.css';

/** What weeks of training say should change; nothing where they say nothing. */
export function RecommendationsCard({ programKey }: { programKey: ProgramKey }): ReactNode {
  const { today } = useUnits();
  const { data } = useQuery(recommendationsQuery(programKey, today));
  // Beside a program this is an extra: where it cannot be had, the program is not in the way.
  if (data === undefined) return null;
  return (
    <>
      {data.recommendations.length > 0 && (
        <div className={classes.card}>
          <Found programKey={programKey} today={today} found={data.recommendations} />
        </div>
      )}
      <AnsweredRecommendations programKey={programKey} today={today} />
    </>
  );
}

type Answer = 'accept' | 'dismiss' | 'snooze';
type FoundProps = { programKey: ProgramKey; today: string; found: readonly RecommendationView[] };

function Found({ programKey, today, found }: FoundProps): ReactNode {
  const nameOf = useExerciseName();
  const [busy, setBusy] = useState(false);
  const undo = async (): Promise<void> => {
    await undoEdit(programKey);
    await planChanged();
  };
  const say = (one: RecommendationView, how: Answer): void => {
    const applied = how === 'accept' && one.workouts.length > 0;
    showToast(
      applied
        ? {
            text: i18n._('The change is in the plan.'),
            undoText: i18n._('Undo'),
            onUndo: () => void undo().catch(toastProblem),
          }
        : { text: answeredText(how) },
    );
  };
  const answer = (one: RecommendationView, how: Answer): void => {
    if (busy) return;
    setBusy(true);
    void answerRecommendation(programKey, today, one, how)
      .then(() => say(one, how))
      .catch(toastProblem)
      .finally(() => setBusy(false));
  };
  return (
    <Card
      title={i18n._('Recommendations')}
      aside={<Tag tone="action">{i18n._('{count} from weeks of training', { count: found.length })}</Tag>}
    >
      <div className={page.stack}>
        <ul className={classes.list} aria-busy={busy}>
          {found.map((one) => {
            const text = adviceText(one, nameOf);
            return (
              <li key={one.key} className={classes.suggestion}>
                <h3 className={page.row}>
                  <Tag tone="action" icon={TYPE_ICONS[one.type]}>
                    {typeName(one.type)}
                  </Tag>
                </h3>
                <p className={classes.text}>{text}</p>
                <p className="secondary">
                  {i18n._('Expected: {effect}', { effect: expectedText(one.expectedEffect, nameOf) })}
                </p>
                <p className="secondary">{confidenceText(one)}</p>
                <RecommendationBasis one={one} />
                <div className={page.row}>
                  <Button
                    h={40}
                    variant="default"
                    disabled={busy}
                    aria-label={i18n._('Do this: {text}', { text })}
                    onClick={() => answer(one, 'accept')}
                  >
                    {i18n._('Do this')}
                  </Button>
                  <Button
                    h={40}
                    variant="subtle"
                    disabled={busy}
                    aria-label={i18n._('Not now: {text}', { text })}
                    onClick={() => answer(one, 'snooze')}
                  >
                    {i18n._('Not now')}
                  </Button>
                  <Button
                    h={40}
                    variant="subtle"
                    disabled={busy}
                    aria-label={i18n._('Dismiss: {text}', { text })}
                    onClick={() => answer(one, 'dismiss')}
                  >
                    {i18n._('Dismiss')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
        <p className={page.small}>{i18n._('Training guidance, not medical advice.')}</p>
      </div>
    </Card>
  );
}

const answeredText = (how: Answer): string =>
  ({
    accept: i18n._('Noted. What comes of it is looked at in two weeks.'),
    snooze: i18n._('Put off for a week.'),
    dismiss: i18n._('Dismissed. It is not said again for eight weeks.'),
  })[how];
