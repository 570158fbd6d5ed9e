import { catalog } from '@halteres/catalog';
import { actorOf, type ActorDb } from '@halteres/database';
import { applyEffect } from '@halteres/engine/program/adapt/apply';
import type { Change } from '@halteres/engine/program/adapt/change';
import { Failure } from '../../kernel/failure.ts';
import { newId } from '../../kernel/new-id.ts';
import { profileOfProgram } from '../../programs/edit-program.ts';
import { keepChange, newFindings } from '../../programs/keep-change.ts';
import { proposeAdaptation, type Proposed } from './propose-adaptation.ts';
import { requireUnchanged, type AdaptAudiences, type WhichProgram } from './running-program.ts';

type Answer = WhichProgram & { today: string; key: string };

/** Applies a suggestion that still stands, as a change that can be undone. */
export async function acceptSuggestion(audiences: AdaptAudiences, answer: Answer): Promise<void> {
  const proposed = await proposeAdaptation(audiences, answer, answer.today);
  const change = standing(proposed, answer.key);
  if (change.effect.kind === 'advice') return dismissFound(audiences, answer, proposed, change, null);
  const { document, profile, rows } = proposed.running;
  const after = applyEffect(document.program, change.effect, profile, catalog);
  const findings = newFindings(document.program, after, profile);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Failure(
      'CONFLICT',
      `This no longer fits the program: ${errors.map(({ evidence }) => evidence).join('; ')}`,
    );
  // What only the athlete may know of their injuries decides, and is not written into the coach's rows.
  const kept = profileOfProgram(rows);
  await audiences.asOwner(answer.ownerId, async (db) => {
    await requireUnchanged(db, proposed.running);
    await keepChange(db, answer.ownerId, rows, document.program, after, {
      profile: kept,
      kind: change.code,
      said: [{ code: `suggestion.${change.code}`, text: change.text, values: change.values }],
      reason: null,
      findings: newFindings(document.program, after, kept),
      suggestion: change,
    });
  });
}

/** Keeps that a suggestion was not wanted, so that it is not made again. */
export async function dismissSuggestion(
  audiences: AdaptAudiences,
  answer: Answer & { reason?: string | undefined },
): Promise<void> {
  const proposed = await proposeAdaptation(audiences, answer, answer.today);
  await dismissFound(audiences, answer, proposed, standing(proposed, answer.key), answer.reason ?? null);
}

function standing({ adaptation }: Proposed, key: string): Change {
  const change = adaptation.changes.find((each) => each.key === key);
  if (change === undefined)
    throw new Failure(
      'CONFLICT',
      'This suggestion was answered, or the program or the log has changed since. Look again.',
    );
  return change;
}

async function dismissFound(
  { asOwner }: AdaptAudiences,
  { ownerId }: Answer,
  { running: { rows } }: Proposed,
  change: Change,
  reason: string | null,
): Promise<void> {
  await asOwner(ownerId, (db: ActorDb) =>
    db
      .insertInto('proposals')
      .values({
        user_id: ownerId,
        id: newId(),
        program_id: rows.program.id,
        entity_id: rows.program.entity_id,
        kind: change.code,
        summary: change.text.slice(0, 400),
        reason,
        before: '[]',
        after: '[]',
        status: 'dismissed',
        suggestion: change.key,
        evidence: JSON.stringify(change.evidence),
        source: change.source,
        by_athlete: actorOf(db).userId !== ownerId,
      })
      .execute(),
  );
}
