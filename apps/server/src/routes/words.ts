import { exportWords, importWords } from '@halteres/modules/i18n/exchange-words';
import { listWords } from '@halteres/modules/i18n/list-words';
import { wordsOverview } from '@halteres/modules/i18n/words-overview';
import { reviewWords, takeBackWord, writeWord } from '@halteres/modules/i18n/write-word';
import { Failure } from '@halteres/modules/kernel/failure';
import { catalogueOf, forgetCatalogue } from '../kept-catalogue.ts';
import { actAsStaff, asStaff } from '../staff.ts';
import { api, DONE } from './implementer.ts';

const EXTENSIONS = { xliff: 'xlf', xliff12: 'xlf', po: 'po' } as const;

export const words = {
  shown: api.words.shown.handler(async ({ context, input }) => {
    const { version, interfaceIn, locales } = await catalogueOf(context);
    return {
      version,
      messages: input.version === version ? null : interfaceIn(input.locale),
      languages: [...locales],
    };
  }),
  overview: api.words.overview.handler(({ context }) => asStaff(context, 'words', wordsOverview)),
  list: api.words.list.handler(({ context, input: { locale, kind, ...wanted } }) =>
    asStaff(context, 'words', (db) => listWords(db, locale, kind, wanted)),
  ),
  write: api.words.write.handler(async ({ context, input: { locale, kind, ...written } }) => {
    const word = await actAsStaff(
      context,
      'words',
      (db, me) => writeWord(db, me, locale, kind, written),
      () => ({
        action: written.reviewed ? 'write_reviewed_word' : 'write_word',
        target: `${locale} ${kind} ${written.key}`,
        details: { text: written.text },
      }),
    );
    forgetCatalogue(context.database);
    return word;
  }),
  review: api.words.review.handler(async ({ context, input: { locale, kind, keys } }) => {
    const reviewed = await actAsStaff(
      context,
      'words',
      (db, me) => reviewWords(db, me, locale, kind, keys),
      (count) => ({ action: 'review_words', target: `${locale} ${kind}`, details: { keys, reviewed: count } }),
    );
    forgetCatalogue(context.database);
    return { reviewed };
  }),
  takeBack: api.words.takeBack.handler(async ({ context, input: { locale, kind, key } }) => {
    await actAsStaff(
      context,
      'words',
      (db) => takeBackWord(db, locale, kind, key),
      () => ({ action: 'take_word_back', target: `${locale} ${kind} ${key}` }),
    );
    forgetCatalogue(context.database);
    return DONE;
  }),
  export: api.words.export.handler(async ({ context, input: { locale, kind, format, open } }) => ({
    fileName: `halteres-${kind}-${locale}.${EXTENSIONS[format]}`,
    content: await asStaff(context, 'words', (db) => exportWords(db, locale, [kind], { format, open })),
  })),
  import: api.words.import.handler(async ({ context, input: { locale, content, ...given } }) => {
    if (!content.isWellFormed()) throw new Failure('UNREADABLE_FILE', 'The file holds broken characters.');
    const report = await actAsStaff(
      context,
      'words',
      (db, me) => importWords(db, me, locale, content, given),
      ({ units, taken, unchanged, kept, refused }) => ({
        action: 'import_words',
        target: locale,
        details: { ...given, units, taken, unchanged, kept: kept.length, refused: refused.length },
      }),
    );
    forgetCatalogue(context.database);
    return report;
  }),
};
