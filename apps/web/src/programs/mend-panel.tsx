import { i18n } from '@halteres/i18n';
import type { Mending, MendingEdit, ProgramView } from '@halteres/modules/programs/contract';
import { Button, Card, Icon, Notice, showToast, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useExerciseName } from '../catalogue/use-exercise-name.ts';
import { useNameOfThing } from '../catalogue/use-name-of-thing.ts';
import { LoadState } from '../shell/parts/load-state.tsx';
import { toastProblem } from '../shell/session/problem-text.ts';
import { mendingQuery, mendProgram, undoEdit } from './program-queries.ts';
import { findingText } from './words/findings/finding-words.ts';
import { remedyText } from './words/findings/remedy-words.ts';
import { editWords } from './words/repair-words.ts';
import { ruleText } from './words/rule-words.ts';
import classes from './mend-panel.module.css';
import page from '../shell/parts/page.module.css';

type Props = { program: ProgramView; onClose: () => void };
type Alike = [MendingEdit, ...MendingEdit[]];

/** The same edit in several weeks is shown once. */
function alike(edits: readonly MendingEdit[]): Alike[] {
  const groups = new Map<string, Alike>();
  for (const edit of edits) {
    const key = `${edit.rule} ${edit.reason.text} ${edit.at.day ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [edit]);
    else group.push(edit);
  }
  return [...groups.values()];
}

/** The smallest edits that clear a program's errors, before and after, to be done at once. */
export function MendPanel({ program, onClose }: Props): ReactNode {
  const query = useQuery(mendingQuery(program));
  return (
    <LoadState
      query={query}
      skeleton={<SkeletonRows rows={3} height={64} label={i18n._('Looking for the smallest edits')} />}
    >
      {(mending) => <Edits program={program} mending={mending} onClose={onClose} />}
    </LoadState>
  );
}

function Edits({ program, mending, onClose }: Props & { mending: Mending }): ReactNode {
  const [busy, setBusy] = useState(false);
  const nameOf = useNameOfThing();
  const { edits, left } = mending;
  const count = edits.length;
  const key = { ownerId: program.ownerId, id: program.id };
  const onMend = () => {
    setBusy(true);
    mendProgram(key, mending.hash)
      .then(() =>
        showToast({
          text: i18n._('{count, plural, one {Mended by # edit.} other {Mended by # edits.}}', { count }),
          undoText: i18n._('Undo'),
          onUndo: () => void undoEdit(key).catch(toastProblem),
        }),
      )
      .then(onClose, toastProblem)
      .finally(() => setBusy(false));
  };
  return (
    <>
      {count > 0 && (
        <Card
          title={i18n._(
            '{count, plural, one {# edit mends what can be mended} other {# edits mend what can be mended}}',
            {
              count,
            },
          )}
        >
          <ul className={page.list}>
            {alike(edits).map((group) => (
              <EditRow
                key={`${group[0].rule} ${group[0].reason.text} ${group[0].at.day ?? ''}`}
                edits={group}
                program={program}
              />
            ))}
          </ul>
          <div className={classes.foot}>
            <Button h={40} loading={busy} leftSection={<Icon name="check" size={16} />} onClick={onMend}>
              {i18n._('{count, plural, one {Do this edit} other {Do these # edits}}', { count })}
            </Button>
            <Button variant="subtle" h={40} disabled={busy} onClick={onClose}>
              {i18n._('Leave it')}
            </Button>
          </div>
        </Card>
      )}
      {left.length > 0 && (
        <Notice
          tone="warning"
          title={i18n._('{count, plural, one {# error needs you} other {# errors need you}}', { count: left.length })}
        >
          <ul className={page.list}>
            {left.map((finding) => (
              <li key={`${finding.rule} ${finding.at.week ?? ''} ${finding.at.day ?? ''} ${finding.evidence}`}>
                <strong>{findingText(finding, nameOf)}</strong> {remedyText(finding.repair)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function EditRow({ edits, program }: { edits: Alike; program: ProgramView }): ReactNode {
  const nameOf = useExerciseName();
  const [edit] = edits;
  const words = editWords(edit, nameOf);
  const rule = program.certificate?.rules.find(({ id }) => id === edit.rule);
  const week = [...new Set(edits.flatMap(({ at }) => at.week ?? []))].join(', ');
  const { day } = edit.at;
  return (
    <li className={page.item}>
      <div className={page.itemWords}>
        <p className={page.itemTitle}>{words?.about ?? edit.reason.text}</p>
        {words !== null && (
          <p className={classes.change}>
            {words.before !== '' && <del>{words.before}</del>}
            {words.after !== '' && <ins>{words.after}</ins>}
          </p>
        )}
        {rule !== undefined && <p className={page.small}>{ruleText(rule)}</p>}
      </div>
      <span className="secondary">
        {day === undefined ? i18n._('Weeks {weeks}', { weeks: week }) : i18n._('Week {week}, day {day}', { week, day })}
      </span>
    </li>
  );
}
