import { i18n } from '@halteres/i18n';
import type { Suggestion, Suggestions } from '@halteres/modules/planning/adapt/contract';
import { Button, Card, Notice, showToast, Tag } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useExerciseName } from '../../catalogue/use-exercise-name.ts';
import { undoEdit, type ProgramKey } from '../../programs/program-queries.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { BeforeAfter } from './before-after.tsx';
import { acceptSuggestions, dismissSuggestion, planChanged, suggestionsQuery } from './suggestion-queries.ts';
import { changeText } from './change-text.ts';
import { keptText, referralText } from './kept-text.ts';
import { MovedWeeks } from './moved-weeks.tsx';
import { changeName } from './suggestion-words.ts';
import classes from './suggestions.module.css';
import page from '../../shell/parts/page.module.css';

/** What the log suggests to change; nothing where it suggests nothing. */
export function SuggestionsCard({ programKey }: { programKey: ProgramKey }): ReactNode {
  const { today } = useUnits();
  const query = useQuery(suggestionsQuery(programKey, today));
  // Beside a program this is an extra: where it cannot be had, the program is not in the way.
  if (query.data === undefined || (query.data.suggestions.length === 0 && query.data.stop === null)) return null;
  return (
    <div className={classes.card}>
      <Found programKey={programKey} today={today} found={query.data} />
    </div>
  );
}

function Found({ programKey, today, found }: { programKey: ProgramKey; today: string; found: Suggestions }): ReactNode {
  const nameOf = useExerciseName();
  const [busy, setBusy] = useState(false);
  const run = (work: () => Promise<void>): void => {
    if (busy) return;
    setBusy(true);
    void work()
      .catch(toastProblem)
      .finally(() => setBusy(false));
  };
  const undo = async (): Promise<void> => {
    await undoEdit(programKey);
    await planChanged();
  };
  const accept = (keys: readonly string[]): void =>
    run(async () => {
      await acceptSuggestions(programKey, today, keys);
      const said = i18n._('{count, plural, one {The change is in the plan.} other {# changes are in the plan.}}', {
        count: keys.length,
      });
      showToast(
        keys.length === 1
          ? { text: said, undoText: i18n._('Undo'), onUndo: () => void undo().catch(toastProblem) }
          : { text: said },
      );
    });
  const dismiss = (suggestion: Suggestion): void =>
    run(async () => {
      await dismissSuggestion(programKey, today, suggestion.key);
      showToast({ text: i18n._('Dismissed. It is not suggested again.') });
    });
  const usable = found.suggestions.filter(({ advice }) => !advice);
  return (
    <Card
      title={i18n._('Suggestions')}
      aside={<Tag tone="action">{i18n._('{count} from your log', { count: found.suggestions.length })}</Tag>}
    >
      <div className={page.stack}>
        {found.stop !== null && (
          <Notice tone="warning" title={i18n._('Have it looked at first')}>
            {referralText()}
          </Notice>
        )}
        <ul className={classes.list} aria-busy={busy}>
          {found.suggestions.map((suggestion) => (
            <li key={suggestion.key} className={classes.suggestion}>
              <h3>{changeName(suggestion.code)}</h3>
              <p className={classes.text}>{changeText(suggestion, nameOf)}</p>
              <details className={classes.more}>
                <summary>{i18n._('Before, after and why: {name}', { name: changeName(suggestion.code) })}</summary>
                <div className={classes.shown}>
                  <MovedWeeks workouts={suggestion.workouts.filter(({ movesTo }) => movesTo !== null)} />
                  {suggestion.workouts
                    .filter(({ lines }) => lines.length > 0)
                    .map((workout) => (
                      <BeforeAfter key={workout.workoutId} workout={workout} />
                    ))}
                  <p className={page.small}>{i18n._('Source: {source}', { source: suggestion.source })}</p>
                </div>
              </details>
              <div className={page.row}>
                {!suggestion.advice && (
                  <Button
                    h={40}
                    variant="default"
                    disabled={busy}
                    aria-label={i18n._('Accept: {text}', { text: changeText(suggestion, nameOf) })}
                    onClick={() => accept([suggestion.key])}
                  >
                    {i18n._('Accept')}
                  </Button>
                )}
                <Button
                  h={40}
                  variant="subtle"
                  disabled={busy}
                  aria-label={i18n._('Dismiss: {text}', { text: changeText(suggestion, nameOf) })}
                  onClick={() => dismiss(suggestion)}
                >
                  {i18n._('Dismiss')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
        {usable.length > 1 && (
          <div>
            <Button h={40} loading={busy} onClick={() => accept(usable.map(({ key }) => key))}>
              {i18n._('Accept all {count}', { count: usable.length })}
            </Button>
          </div>
        )}
        {found.kept.map((said) => (
          <p key={said.code} className="secondary">
            {keptText(said, nameOf)}
          </p>
        ))}
        <p className={page.small}>{i18n._('Training guidance, not medical advice.')}</p>
      </div>
    </Card>
  );
}
