import type { Weekday } from '@halteres/engine/program/profile-words';
import type { LocalDate } from '@halteres/i18n';
import type { RefitTarget } from '@halteres/modules/planning/refit/contract';

/** From when, on which days and where; no days and no gym are each client's own. */
export type RefitTerms = { startDate: LocalDate; days: Weekday[]; gymId: string };

/** Who a program is fitted to, on which terms, and what is other for single clients. */
export type RefitAsk = {
  entityIds: string[];
  all: RefitTerms;
  other: Record<string, Partial<RefitTerms>>;
  /** Whether notes go along. */
  notes: boolean;
};

export const termsOf = ({ all, other }: RefitAsk, entityId: string): RefitTerms => ({ ...all, ...other[entityId] });

/** A client with terms of their own, or, without a change, on those of all again. */
export function withOther(ask: RefitAsk, entityId: string, change: Partial<RefitTerms> | null): RefitAsk {
  const { [entityId]: before, ...rest } = ask.other;
  return { ...ask, other: change === null ? rest : { ...rest, [entityId]: { ...before, ...change } } };
}

export function targetOf(ask: RefitAsk, entityId: string): RefitTarget {
  const { startDate, days, gymId } = termsOf(ask, entityId);
  return { entityId, startDate, ...(days.length === 0 ? {} : { days }), ...(gymId === '' ? {} : { gymId }) };
}
