import type { LocalDate } from '@halteres/i18n';
import type { RecommendationView } from '@halteres/modules/planning/recommend/contract';
import { queryOptions } from '@tanstack/react-query';
import type { ProgramKey } from '../../programs/program-queries.ts';
import { api } from '../../shell/session/api.ts';
import { planChanged } from '../suggestions/suggestion-queries.ts';

export const recommendationsQuery = (key: ProgramKey, today: LocalDate) =>
  queryOptions({
    queryKey: ['programs', 'recommendations', key.ownerId, key.id, today],
    queryFn: ({ signal }) => api.planning.recommend.list({ ...key, today }, { signal }),
  });

export const answeredQuery = (key: ProgramKey, today: LocalDate) =>
  queryOptions({
    queryKey: ['programs', 'recommendations', 'answered', key.ownerId, key.id, today],
    queryFn: ({ signal }) => api.planning.recommend.history({ ...key, today, limit: 20 }, { signal }),
  });

export async function answerRecommendation(
  key: ProgramKey,
  today: LocalDate,
  { key: which }: RecommendationView,
  answer: 'accept' | 'dismiss' | 'snooze',
): Promise<void> {
  try {
    await api.planning.recommend.decide({ ...key, today, key: which, answer });
  } finally {
    await planChanged();
  }
}
