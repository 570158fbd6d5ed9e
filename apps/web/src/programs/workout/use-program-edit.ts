import { i18n } from '@halteres/i18n';
import type { CertificateView, ProgramEdit } from '@halteres/modules/programs/contract';
import { showToast } from '@halteres/ui';
import { useState } from 'react';
import { isProblem } from '../../shell/session/api.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { editProgram, undoEdit, type ProgramKey } from '../program-queries.ts';

type Finding = CertificateView['findings'][number];
export type BrokenRule = { findings: readonly Finding[]; edit: ProgramEdit; said: string };

const findingsOf = (data: unknown): Finding[] =>
  data !== null && typeof data === 'object' && 'findings' in data && Array.isArray(data.findings)
    ? (data.findings as Finding[])
    : [];

/** Changes a program one step at a time; what breaks a rule is shown instead of done. */
export function useProgramEdit(key: ProgramKey): {
  busy: boolean;
  problem: BrokenRule | null;
  dismiss: () => void;
  run: (edit: ProgramEdit, said: string) => void;
  override: (reason: string) => void;
} {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<BrokenRule | null>(null);
  const send = async (edit: ProgramEdit, said: string, reason?: string): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const { findings } = await editProgram(key, edit, reason);
      setProblem(null);
      const count = findings.filter((finding) => finding.severity !== 'info').length;
      const text =
        count === 0
          ? said
          : i18n._('{said} {count, plural, one {The check has # remark.} other {The check has # remarks.}}', {
              said,
              count,
            });
      showToast({ text, undoText: i18n._('Undo'), onUndo: () => void undoEdit(key).catch(toastProblem) });
    } catch (error) {
      if (isProblem(error, 'rule_broken')) setProblem({ findings: findingsOf(error.data), edit, said });
      else toastProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    problem,
    dismiss: () => setProblem(null),
    run: (edit, said) => void send(edit, said),
    override: (reason) => problem !== null && void send(problem.edit, problem.said, reason),
  };
}
