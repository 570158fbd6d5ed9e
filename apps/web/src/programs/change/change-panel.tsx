import { i18n } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';
import type { ReactNode } from 'react';
import { BulkForm } from './bulk-form.tsx';
import { ChangePreviewCard } from './change-preview.tsx';
import { CopyWeekForm } from './copy-week-form.tsx';
import { useChange } from './use-change.ts';
import page from '../../shell/parts/page.module.css';

/** Changes of many things at once: a week copied, one step for many exercises. */
export function ChangePanel({ program }: { program: ProgramView }): ReactNode {
  const { busy, shown, show, dismiss, doIt } = useChange({ ownerId: program.ownerId, id: program.id });
  return (
    <div className={`${page.stack} ${page.narrow}`}>
      <CopyWeekForm
        weeks={program.weekList.map(({ week }) => week)}
        busy={busy}
        onShow={(change) => show(change, i18n._('The week is copied.'))}
      />
      <BulkForm program={program} busy={busy} onShow={(change) => show(change, i18n._('The edits are done.'))} />
      {shown !== null && <ChangePreviewCard shown={shown} busy={busy} onDo={doIt} onLeave={dismiss} />}
    </div>
  );
}
