import { formatInstant, i18n } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';
import type { ProgramVersion } from '@halteres/modules/programs/versions/contract';
import { Button, Card, NativeSelect, SkeletonRows, Tag } from '@halteres/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useExerciseName } from '../../catalogue/use-exercise-name.ts';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { MoreRows } from '../../shell/parts/more-rows.tsx';
import { useUnits } from '../../shell/session/use-units.ts';
import { ChangePreviewCard } from '../change/change-preview.tsx';
import { useChange } from '../change/use-change.ts';
import { ComparisonView } from '../compare/comparison-view.tsx';
import { changeLine } from './change-words.ts';
import { versionName } from './version-words.ts';
import { versionComparisonQuery, versionListQuery } from './version-queries.ts';
import page from '../../shell/parts/page.module.css';

/** How a program became what it is: each change, any two compared, and back to an earlier one. */
export function VersionsPanel({ program }: { program: ProgramView }): ReactNode {
  const { timeZone } = useUnits();
  const key = { ownerId: program.ownerId, id: program.id };
  const query = useInfiniteQuery(versionListQuery(key));
  const { busy, shown, show, dismiss, doIt } = useChange(key);
  return (
    <LoadState query={query} skeleton={<SkeletonRows rows={4} height={64} label={i18n._('Loading')} />}>
      {(data) => {
        const versions = data.pages.flatMap(({ items }) => items);
        const restore = (version: string) => show({ kind: 'restore', version }, i18n._('The earlier version is back.'));
        return (
          <div className={`${page.stack} ${page.narrow}`}>
            {shown !== null && <ChangePreviewCard shown={shown} busy={busy} onDo={doIt} onLeave={dismiss} />}
            <Compare program={program} versions={versions} />
            <Card title={i18n._('Versions')}>
              <ol className={page.list}>
                {versions.map((version, at) => (
                  <VersionRow
                    key={version.id}
                    version={version}
                    isNow={!version.undone && versions.slice(0, at).every(({ undone }) => undone)}
                    busy={busy}
                    onRestore={() => restore(version.id)}
                  />
                ))}
                {!query.hasNextPage && (
                  <li className={page.item}>
                    <div className={page.itemWords}>
                      <p className={page.itemTitle}>{i18n._('As it was made')}</p>
                      <p className={page.small}>{formatInstant(program.createdAt, timeZone)}</p>
                    </div>
                    {versions.some(({ undone }) => !undone) && (
                      <Button
                        variant="default"
                        h={40}
                        disabled={busy}
                        aria-label={i18n._('Restore: {version}', { version: i18n._('As it was made') })}
                        onClick={() => restore('original')}
                      >
                        {i18n._('Restore')}
                      </Button>
                    )}
                  </li>
                )}
              </ol>
              <MoreRows query={query} />
            </Card>
          </div>
        );
      }}
    </LoadState>
  );
}

type RowProps = { version: ProgramVersion; isNow: boolean; busy: boolean; onRestore: () => void };

function VersionRow({ version, isNow, busy, onRestore }: RowProps): ReactNode {
  const { timeZone } = useUnits();
  const nameOf = useExerciseName();
  const { reason, byAthlete, forOneDay, undone, at } = version;
  const name = versionName(version.kind);
  const line = changeLine(version, nameOf);
  const facts = [
    formatInstant(at, timeZone),
    byAthlete ? i18n._('by the athlete') : i18n._('by you'),
    forOneDay ? i18n._('for one day only') : '',
  ].filter((fact) => fact !== '');
  return (
    <li className={page.item}>
      <div className={page.itemWords}>
        <p className={page.itemTitle}>{undone ? <del>{name}</del> : name}</p>
        <p className="secondary">{line}</p>
        <p className={page.small}>{facts.join(' · ')}</p>
        {reason !== null && <p className="secondary">{i18n._('Reason: {reason}', { reason })}</p>}
      </div>
      {undone && <Tag>{i18n._('Undone')}</Tag>}
      {isNow && <Tag tone="success">{i18n._('As it is now')}</Tag>}
      {!undone && !isNow && (
        <Button
          variant="default"
          h={40}
          disabled={busy}
          aria-label={i18n._('Restore: {version}', { version: line })}
          onClick={onRestore}
        >
          {i18n._('Restore')}
        </Button>
      )}
    </li>
  );
}

function Compare({ program, versions }: { program: ProgramView; versions: readonly ProgramVersion[] }): ReactNode {
  const { timeZone } = useUnits();
  const [from, setFrom] = useState('original');
  const [to, setTo] = useState('current');
  const key = { ownerId: program.ownerId, id: program.id };
  const query = useQuery(versionComparisonQuery(key, from, to));
  const options = [
    { value: 'current', label: i18n._('As it is now') },
    ...versions
      .filter(({ undone }) => !undone)
      .map(({ id, kind, at }) => ({ value: id, label: `${formatInstant(at, timeZone)}: ${versionName(kind)}` })),
    { value: 'original', label: i18n._('As it was made') },
  ];
  return (
    <Card title={i18n._('Compare')}>
      <div className={page.stack}>
        <div className={page.fields}>
          <NativeSelect
            size="md"
            label={i18n._('From')}
            data={options}
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <NativeSelect
            size="md"
            label={i18n._('To')}
            data={options}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
        </div>
        <LoadState query={query} skeleton={<SkeletonRows rows={3} height={48} label={i18n._('Loading')} />}>
          {(comparison) => <ComparisonView comparison={comparison} />}
        </LoadState>
      </div>
    </Card>
  );
}
