import { i18n } from '@halteres/i18n';
import { Notice } from '@halteres/ui';
import type { ReactNode } from 'react';
import { BeforeAfter } from './before-after.tsx';
import { useExerciseName } from '../../catalogue/use-exercise-name.ts';
import { changeText } from './change-text.ts';
import type { ShownDay } from './suggestion-queries.ts';
import { keptText, referralText } from './kept-text.ts';
import { changeName } from './suggestion-words.ts';
import classes from './suggestions.module.css';
import page from '../../shell/parts/page.module.css';

/** What would be changed for today and why, with the workout before and after. */
export function TodayPreview({ preview }: { preview: ShownDay }): ReactNode {
  const nameOf = useExerciseName();
  if (preview.stop !== null)
    return (
      <Notice tone="warning" title={i18n._('Have it looked at first')}>
        {referralText()}
      </Notice>
    );
  return (
    <div className={page.stack}>
      {preview.changes.length === 0 && <p>{i18n._('Nothing needs to change.')}</p>}
      {preview.changes.length > 0 && (
        <ul className={classes.list}>
          {preview.changes.map(({ code, text, values, source }) => (
            <li key={code} className={classes.suggestion}>
              <h3>{changeName(code)}</h3>
              <p className={classes.text}>{changeText({ code, text, values }, nameOf)}</p>
              <p className={page.small}>{i18n._('Source: {source}', { source })}</p>
            </li>
          ))}
        </ul>
      )}
      {preview.workout !== null && <BeforeAfter workout={preview.workout} whole />}
      {preview.kept.map((said) => (
        <p key={said.code + said.text} className="secondary">
          {keptText(said, nameOf)}
        </p>
      ))}
      {preview.here && (
        <p className={page.small}>
          {i18n._('Worked out on this device, since there is no network. It is sent when there is one.')}
        </p>
      )}
      <p className={page.small}>{i18n._('For this day only. Training guidance, not medical advice.')}</p>
    </div>
  );
}
