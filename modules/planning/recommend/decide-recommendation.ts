import { Failure } from '../../kernel/failure.ts';
import { profileOfProgram } from '../../programs/edit-program.ts';
import { keepChange, newFindings } from '../../programs/keep-change.ts';
import { requireUnchanged, type AdaptAudiences, type WhichProgram } from '../adapt/running-program.ts';
import type { ANSWERS } from './contract.ts';
import { proposeRecommendations, withEdits } from './propose-recommendations.ts';
import { keepAnswer } from './recommendation-rows.ts';

type Answer = WhichProgram & { today: string; key: string; answer: (typeof ANSWERS)[number] };

const STATUS = { accept: 'accepted', dismiss: 'dismissed', snooze: 'snoozed' } as const;

/** Answers a recommendation that still stands; what is accepted goes into the plan where it can, and can be undone. */
export async function decideRecommendation(audiences: AdaptAudiences, answer: Answer): Promise<void> {
  const { running, recommendations } = await proposeRecommendations(audiences, answer, answer.today);
  const one = recommendations.find(({ key }) => key === answer.key);
  if (one === undefined)
    throw new Failure(
      'CONFLICT',
      'This recommendation was answered, or the program or the log has changed since. Look again.',
    );
  const { document, profile, rows } = running;
  const applied = answer.answer === 'accept' && one.edits.length > 0;
  const after = applied ? withEdits(document.program, one, running) : document.program;
  const findings = applied ? newFindings(document.program, after, profile) : [];
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Failure(
      'CONFLICT',
      `This no longer fits the program: ${errors.map(({ evidence }) => evidence).join('; ')}`,
    );
  await audiences.asOwner(answer.ownerId, async (db) => {
    await keepAnswer(db, running, one, STATUS[answer.answer], answer.today);
    if (!applied) return;
    await requireUnchanged(db, running);
    // What only the athlete may know of their injuries decides, and is not written into the coach's rows.
    const kept = profileOfProgram(rows);
    await keepChange(db, answer.ownerId, rows, document.program, after, {
      profile: kept,
      kind: one.type,
      said: [{ code: `advice.${one.code}`, text: one.text, values: one.values }],
      reason: null,
      findings: newFindings(document.program, after, kept),
      suggestion: {
        key: `recommend:${one.key}:${answer.today}`,
        evidence: one.evidence,
        source: one.source.slice(0, 400),
      },
    });
  });
}
