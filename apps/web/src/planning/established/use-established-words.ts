import type { ProgramView } from '@halteres/modules/programs/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { catalogueLocale } from '../../catalogue/catalogue-locale.ts';
import { establishedListQuery } from './established-queries.ts';
import { wordsBetween } from './established-words.ts';

/** Texts a started program took over from the established one, in the reader's language; others as they stand. */
export function useEstablishedWords({ notes }: Pick<ProgramView, 'notes'>): (text: string) => string {
  const locale = catalogueLocale();
  const enabled = locale !== 'en' && notes.some(({ code }) => code.startsWith('established.'));
  const written = useQuery({ ...establishedListQuery(null, 'en'), enabled, staleTime: Infinity });
  const read = useQuery({ ...establishedListQuery(null, locale), enabled, staleTime: Infinity });
  const words = useMemo(() => wordsBetween(written.data ?? [], read.data ?? []), [written.data, read.data]);
  return (text) => words.get(text) ?? text;
}
