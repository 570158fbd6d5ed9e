import { queryOptions } from '@tanstack/react-query';
import { api } from '../shell/session/api.ts';
import { keptAnswer } from '../training/kept-answer.ts';
import { catalogueLocale } from './catalogue-locale.ts';

const DAY = 86_400_000;

export type EquipmentDetail = Awaited<ReturnType<typeof api.catalog.equipment.get>>;
export type EquipmentItem = Awaited<ReturnType<typeof api.catalog.equipment.list>>[number];
export type Achievement = Awaited<ReturnType<typeof api.catalog.achievements>>[number];

/** One piece of equipment, whole; kept on the device once it was opened. */
export const pieceQuery = (slug: string) => {
  const locale = catalogueLocale();
  return queryOptions({
    queryKey: ['piece', locale, slug],
    queryFn: () => keptAnswer(`piece-${locale}/${slug}`, () => api.catalog.equipment.get({ slug, locale })),
    staleTime: DAY,
  });
};

export const bodyPartsQuery = () => {
  const locale = catalogueLocale();
  return queryOptions({
    queryKey: ['body-parts', locale],
    queryFn: () => keptAnswer(`body-parts-${locale}`, () => api.catalog.bodyParts({ locale })),
    staleTime: DAY,
  });
};

export const lifeCategoriesQuery = () => {
  const locale = catalogueLocale();
  return queryOptions({
    queryKey: ['life-categories', locale],
    queryFn: () => keptAnswer(`life-categories-${locale}`, () => api.catalog.lifeCategories({ locale })),
    staleTime: DAY,
  });
};

export const achievementsQuery = () => {
  const locale = catalogueLocale();
  return queryOptions({
    queryKey: ['achievements', locale],
    queryFn: () => keptAnswer(`achievements-${locale}`, () => api.catalog.achievements({ locale })),
    staleTime: DAY,
  });
};
