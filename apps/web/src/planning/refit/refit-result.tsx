import { i18n } from '@halteres/i18n';
import type { RefitResult } from '@halteres/modules/planning/refit/contract';
import { Card, Checkbox, Notice, Tag, TextInput } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useNameOfPiece } from '../../catalogue/equipment-text.ts';
import { useNameOfExercise } from '../../catalogue/use-exercise-name.ts';
import { useNameOfThing } from '../../catalogue/use-name-of-thing.ts';
import { ComparisonView } from '../../programs/compare/comparison-view.tsx';
import { findingText } from '../../programs/words/findings/finding-words.ts';
import { remedyText } from '../../programs/words/findings/remedy-words.ts';
import { weekdayOptions } from '../../shell/parts/weekday-words.ts';
import { refusalText } from '../refusal/refusal-words.ts';
import page from '../../shell/parts/page.module.css';

export type Wish = { include: boolean; reason: string };
type Props = { ownerId: string; result: RefitResult; wish: Wish; onWish: (wish: Wish) => void };

const outcomeNames = (): Record<RefitResult['outcome'], string> => ({
  fits: i18n._('Fits'),
  broken: i18n._('A rule is broken'),
  infeasible: i18n._('Something is missing'),
  changed: i18n._('Changed since it was shown'),
  refused: i18n._('There is no such client'),
  stored: i18n._('Stored'),
});

const TONES = {
  fits: 'success',
  stored: 'success',
  broken: 'warning',
  changed: 'warning',
  infeasible: 'danger',
  refused: 'danger',
} as const;

/** What a program would be, or became, for one client. */
export function RefitResultCard({ ownerId, result, wish, onWish }: Props): ReactNode {
  const { outcome, entityName, comparison, causes, programId } = result;
  const canStore = outcome === 'fits' || outcome === 'broken' || outcome === 'changed';
  return (
    <Card title={entityName === '' ? i18n._('A client') : entityName}>
      <div className={page.stack}>
        <div className={page.row}>
          <Tag tone={TONES[outcome]}>{outcomeNames()[outcome]}</Tag>
          {result.days.length > 0 && (
            <span className="secondary">
              {weekdayOptions(1)
                .filter(({ value }) => result.days.includes(value))
                .map(({ name, label }) => name ?? label)
                .join(', ')}
            </span>
          )}
          {programId !== null && (
            <Link to="/programs/$ownerId/$programId" params={{ ownerId, programId }}>
              {i18n._('Open the program of {name}', { name: entityName })}
            </Link>
          )}
          {canStore && (
            <Checkbox
              size="md"
              checked={wish.include}
              label={i18n._('Duplicate to {name}', { name: entityName })}
              onChange={(event) => onWish({ ...wish, include: event.currentTarget.checked })}
            />
          )}
        </div>
        {result.missing.length > 0 && <Missing result={result} />}
        {outcome === 'broken' && <Broken result={result} wish={wish} onWish={onWish} />}
        {comparison !== null && outcome !== 'stored' && <ComparisonView comparison={comparison} causes={causes} />}
      </div>
    </Card>
  );
}

function Missing({ result }: { result: RefitResult }): ReactNode {
  const exerciseOf = useNameOfExercise();
  const pieceOf = useNameOfPiece();
  return (
    <ul className={page.list}>
      {result.missing.map((each) => {
        const { text, mend } = refusalText(each, {
          exerciseOf: (slug) => exerciseOf({ slug, name: slug }),
          pieceOf: (slug) => pieceOf({ slug, name: slug }),
        });
        return (
          <li key={`${each.code} ${each.text}`}>
            <strong>{text}</strong> {mend}{' '}
            {(each.field === 'age' || each.field === 'days') && (
              <Link to="/clients/$entityId/edit" params={{ entityId: result.entityId }}>
                {i18n._('Edit facts')}
              </Link>
            )}
            {each.field === 'injuries' && (
              <Link to="/clients/$entityId" params={{ entityId: result.entityId }}>
                {i18n._('See the injuries')}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Broken({ result, wish, onWish }: Omit<Props, 'ownerId'>): ReactNode {
  const nameOf = useNameOfThing();
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  return (
    <Notice
      tone="warning"
      title={i18n._('The check found what follows. Mend it, or give a reason to do it all the same.')}
    >
      <div className={page.stack}>
        <ul className={page.list}>
          {errors.slice(0, 8).map((finding) => (
            <li key={JSON.stringify([finding.rule, finding.at, finding.evidence])}>
              <strong>{findingText(finding, nameOf)}</strong> {remedyText(finding.repair)}
            </li>
          ))}
        </ul>
        <TextInput
          size="md"
          label={i18n._('Reason to do it anyway')}
          maxLength={2000}
          value={wish.reason}
          onChange={(event) => onWish({ ...wish, reason: event.currentTarget.value })}
        />
      </div>
    </Notice>
  );
}
