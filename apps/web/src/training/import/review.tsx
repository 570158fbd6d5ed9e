import { formatNumber, i18n, type WeightUnit } from '@halteres/i18n';
import { Button, Card, Notice, SegmentedChoice, Stat, Stats } from '@halteres/ui';
import type { ReactNode } from 'react';
import page from '../../shell/parts/page.module.css';
import { MatchList } from './match-list.tsx';
import type { ImportStep, Mapping } from './use-import.ts';
import classes from './import.module.css';

type Props = {
  step: Extract<ImportStep, { at: 'review' }>;
  personId: string;
  mapping: Mapping;
  onUnit: (unit: WeightUnit) => void;
  onMap: (name: string, slug: string | null) => void;
  onStore: () => void;
  onRestart: () => void;
};

/** Apps by the name of their format. */
const APPS: Readonly<Record<string, string>> = {
  strong: 'Strong',
  hevy: 'Hevy',
  fitnotes: 'FitNotes',
  fitbod: 'Fitbod',
};

const count = (value: number): string => formatNumber(value, 0);

/** What is in the file and what will become of it. */
export function Review({
  step: { file, preview, unit, problem },
  personId,
  mapping,
  onUnit,
  onMap,
  onStore,
  onRestart,
}: Props): ReactNode {
  const { report, needsUnit, known, fresh, matches } = preview;
  const waitsForUnit = needsUnit && unit === null;
  return (
    <>
      {problem !== null && (
        <Notice tone="danger" title={i18n._('Nothing was stored')}>
          {problem}
        </Notice>
      )}
      <Card title={file.name} aside={<span className="quiet">{APPS[report.format] ?? report.format}</span>}>
        <div className={page.stack}>
          <Stats>
            <Stat
              label={i18n._('Workouts')}
              note={
                known > 0
                  ? i18n._('{fresh} new, {known} here already', { fresh: count(fresh), known: count(known) })
                  : i18n._('all new')
              }
            >
              {count(report.workouts)}
            </Stat>
            <Stat label={i18n._('Exercises')}>{count(report.exercises)}</Stat>
            <Stat
              label={i18n._('Sets')}
              note={i18n._('{warmups} of them warm-ups', { warmups: count(report.warmups) })}
            >
              {count(report.sets)}
            </Stat>
            <Stat label={i18n._('Lines skipped')} note={i18n._('of {rows}', { rows: count(report.rows) })}>
              {count(report.skipped.length)}
            </Stat>
          </Stats>
          {needsUnit && (
            <div>
              <SegmentedChoice
                label={i18n._('The file names no unit. Its weights are in')}
                value={unit}
                onChange={onUnit}
                options={[
                  { value: 'kg', label: i18n._('Kilograms') },
                  { value: 'lb', label: i18n._('Pounds') },
                ]}
              />
            </div>
          )}
          {report.skipped.length > 0 && (
            <Lines
              title={i18n._('{lines, plural, one {# line is left out} other {# lines are left out}}', {
                lines: report.skipped.length,
              })}
              lines={report.skipped.map(({ line, reason }) => ({ line, text: reason }))}
            />
          )}
          {report.absorbed.length > 0 && (
            <Lines
              title={i18n._('{lines, plural, one {# line was joined to a set} other {# lines were joined to sets}}', {
                lines: report.absorbed.length,
              })}
              lines={report.absorbed.map(({ line, into }) => ({ line, text: into }))}
            />
          )}
        </div>
      </Card>
      <MatchList matches={matches} mapping={mapping} personId={personId} onMap={onMap} />
      <div className={page.foot}>
        <Button h={48} disabled={waitsForUnit || report.workouts === 0} onClick={onStore}>
          {i18n._('Store {workouts, plural, one {# workout} other {# workouts}}', { workouts: report.workouts })}
        </Button>
        <Button variant="subtle" h={48} onClick={onRestart}>
          {i18n._('Another file')}
        </Button>
        {waitsForUnit && <span className="quiet">{i18n._('Say kilograms or pounds first.')}</span>}
      </div>
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly { line: number; text: string }[] }): ReactNode {
  const shown = lines.slice(0, 200);
  return (
    <details className={classes.lines}>
      <summary>{title}</summary>
      <ul>
        {shown.map(({ line, text }, at) => (
          <li key={`${line} ${at}`}>{i18n._('Line {line}: {text}', { line, text })}</li>
        ))}
        {lines.length > shown.length && (
          <li>{i18n._('and {more} more', { more: count(lines.length - shown.length) })}</li>
        )}
      </ul>
    </details>
  );
}
