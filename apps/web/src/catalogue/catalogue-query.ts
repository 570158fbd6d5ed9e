import { queryOptions } from '@tanstack/react-query';
import { api } from '../shell/session/api.ts';
import { keptAnswer } from '../training/kept-answer.ts';
import { catalogueLocale } from './catalogue-locale.ts';

export type CatalogueExercise = Awaited<ReturnType<typeof api.catalog.exercises.list>>['exercises'][number];

export type ExerciseDetail = Awaited<ReturnType<typeof api.catalog.exercises.get>>;

/** All exercises by name, kept on the device. */
export const catalogueQuery = () => {
  const locale = catalogueLocale();
  return queryOptions({
    queryKey: ['catalogue', locale],
    queryFn: () => keptAnswer(`catalogue-${locale}`, () => api.catalog.exercises.list({ locale })),
    staleTime: 86_400_000,
    gcTime: Infinity,
  });
};

/** One exercise, whole; kept on the device once it was opened. */
export const exerciseQuery = (slug: string) => {
  const locale = catalogueLocale();
  return queryOptions({
    queryKey: ['exercise', locale, slug],
    queryFn: () => keptAnswer(`exercise-whole-${locale}/${slug}`, () => api.catalog.exercises.get({ slug, locale })),
    staleTime: 86_400_000,
  });
};
