import { formatNumber, i18n } from '@halteres/i18n';
import type { TemplateView } from '@halteres/modules/programs/templates/contract';
import { Card } from '@halteres/ui';
import type { ReactNode } from 'react';
import { useNameOfExercise } from '../../catalogue/use-exercise-name.ts';
import { titleText } from '../words/title-words.ts';
import page from '../../shell/parts/page.module.css';
import styles from '../program-about.module.css';

type Week = TemplateView['weekList'][number];
type Exercise = Week['workouts'][number]['exercises'][number];

const percent = (share: number): string => `${formatNumber(share * 100, 1)} %`;

function lineOf({ sets, min, max, lightest, heaviest, rir }: Exercise): string {
  const amount = min === max ? formatNumber(min, 0) : `${formatNumber(min, 0)}–${formatNumber(max, 0)}`;
  const load =
    lightest === null || heaviest === null
      ? rir === null
        ? ''
        : i18n._('{rir} in reserve', { rir: formatNumber(rir, 1) })
      : lightest === heaviest
        ? percent(heaviest)
        : `${formatNumber(lightest * 100, 1)}–${percent(heaviest)}`;
  return [`${formatNumber(sets, 0)} × ${amount}`, load].filter((part) => part !== '').join(' · ');
}

type Props = { week: Week; beside: TemplateView['beside'] };

/** A week of a template with what is noted on it and its workouts. */
export function TemplateWeek({ week: { week, workouts }, beside }: Props): ReactNode {
  const nameOf = useNameOfExercise();
  const note = beside.weeks.find((each) => each.week === week)?.notes;
  return (
    <Card title={i18n._('Week {number}', { number: week })}>
      <Note text={note} />
      <ul className={page.list}>
        {workouts.map(({ day, title, exercises }) => (
          <li key={day} className={page.item}>
            <div className={page.itemWords}>
              <p className={page.itemTitle}>{titleText(title)}</p>
              <Note text={beside.workouts.find((each) => each.week === week && each.day === day)?.notes} />
              {exercises.map((exercise) => (
                <p key={exercise.slug} className="secondary">
                  {nameOf(exercise)}: {lineOf(exercise)}
                </p>
              ))}
            </div>
          </li>
        ))}
        {beside.freeTexts
          .filter((each) => each.week === week)
          .map(({ day, title, body, notes }) => (
            <li key={`${day} ${title} ${body}`} className={page.item}>
              <div className={page.itemWords}>
                <p className={page.itemTitle}>{title}</p>
                <Note text={notes} />
                <p className={`${styles.words} secondary`}>{body}</p>
              </div>
            </li>
          ))}
      </ul>
    </Card>
  );
}

const Note = ({ text }: { text: string | null | undefined }): ReactNode =>
  text === null || text === undefined ? null : <p className={styles.words}>{text}</p>;
