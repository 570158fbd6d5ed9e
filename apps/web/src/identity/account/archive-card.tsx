import { i18n } from '@halteres/i18n';
import type { Archive, ImportReport } from '@halteres/modules/identity/account/contract';
import { Card, Notice, SkeletonRows } from '@halteres/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../shell/session/api.ts';
import { FileDrop } from '../../shell/parts/file-drop.tsx';
import { problemText } from '../../shell/session/problem-text.ts';
import { useSubmit } from '../../shell/session/use-submit.ts';
import page from '../../shell/parts/page.module.css';
import classes from './account.module.css';

const describe = (error: unknown): string =>
  error instanceof SyntaxError ? i18n._('This file is no archive of Halteres.') : problemText(error);

/** Everything that is yours in one file, and such a file put back. */
export function ArchiveCard(): ReactNode {
  const client = useQueryClient();
  const [report, setReport] = useState<ImportReport | null>(null);
  const submit = useSubmit(describe);
  const take = (file: File) =>
    void submit.run(async () => {
      setReport(null);
      const archive = JSON.parse(await file.text()) as Archive;
      setReport(await api.account.archive.restore(archive));
      await client.invalidateQueries();
    });
  const leftOut = report === null ? 0 : report.leftOut.reduce((sum, each) => sum + each.rows, 0);
  return (
    <Card title={i18n._('Your archive')}>
      <div className={page.stack}>
        <p>
          {i18n._(
            'All that is yours as one JSON file, which another Halteres takes in without loss into a fresh account.',
          )}
        </p>
        <div className={page.row}>
          <a href="/api/me/archive" download className={classes.link}>
            {i18n._('Download everything')}
          </a>
        </div>
        {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
        {report !== null && (
          <Notice tone="success" title={i18n._('Rows put back: {count}', { count: report.rows })}>
            {leftOut === 0
              ? i18n._('Nothing was left out.')
              : i18n._('Rows left out: {count}. What they refer to is not here.', { count: leftOut })}
          </Notice>
        )}
        {submit.busy ? (
          <SkeletonRows rows={2} label={i18n._('Loading')} />
        ) : (
          <FileDrop
            accept=".json,application/json"
            title={i18n._('Put an archive back')}
            text={i18n._('Drop the file here, or choose it. This account must be fresh.')}
            onFile={take}
          />
        )}
      </div>
    </Card>
  );
}
