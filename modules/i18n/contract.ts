import { z } from 'zod';
import { done, instant, pageInput, pageOf, route, text } from '../kernel/contract.ts';

export const WORD_KINDS = [
  'interface',
  'exercise',
  'equipment',
  'achievement',
  'body_part',
  'life_category',
  'bar_type',
  'city',
] as const;
/** `optional`: there is no text and none is needed, as for further names of an exercise. */
export const WORD_STATES = ['missing', 'stale', 'unreviewed', 'whole', 'optional'] as const;
export const WORD_FORMATS = ['xliff', 'xliff12', 'po'] as const;

const kind = z.enum(WORD_KINDS);
/** A language by its two letters. English is what the others are made from; of it, the interface may be worded anew. */
const locale = z.string().regex(/^[a-z]{2}$/, 'a language of two letters, such as it');
const key = text(600, 1);
const hash = z.string().regex(/^[0-9a-f]{16}$/, 'a hash as it was given');

/** One text in one language. */
export const word = z.object({
  kind,
  locale: z.string(),
  key: z.string(),
  source: z.string(),
  sourceHash: z.string(),
  /** As it is being worked on: the draft where there is one. */
  text: z.string(),
  /** What comes with this version; null where nothing does. */
  shipped: z.string().nullable(),
  /** What readers see; null where they see English. */
  shown: z.string().nullable(),
  state: z.enum(WORD_STATES),
  /** Null for what is shipped and was never changed here. */
  updatedAt: instant.nullable(),
});
export type Word = z.infer<typeof word>;

export const wordCounts = z.object({
  locale: z.string(),
  kind,
  total: z.number().int(),
  missing: z.number().int(),
  stale: z.number().int(),
  unreviewed: z.number().int(),
  whole: z.number().int(),
  optional: z.number().int(),
  /** Comes with this version, rather than from translators here. */
  shipped: z.boolean(),
});
export type WordCounts = z.infer<typeof wordCounts>;

export const importReport = z.object({
  locale: z.string(),
  /** Units in the file. */
  units: z.number().int(),
  taken: z.number().int(),
  unchanged: z.number().int(),
  empty: z.number().int(),
  /** Changed here since the file was exported, so left as they are. */
  kept: z.array(z.object({ id: z.string(), reason: z.string() })),
  refused: z.array(z.object({ id: z.string(), reason: z.string() })),
});
export type ImportReport = z.infer<typeof importReport>;

const where = { locale, kind };

export const wordsContract = {
  shown: route
    .route({
      method: 'GET',
      path: '/words/{locale}',
      summary: 'Words of the interface that differ from what is shipped; null when `version` is still the current one',
    })
    .input(z.object({ locale: z.string().regex(/^[a-z]{2}$/), version: z.string().max(200).optional() }))
    .output(
      z.object({
        version: z.string(),
        messages: z.record(z.string(), z.unknown()).nullable(),
        /** Languages there are words in, shipped or by translators here. */
        languages: z.array(z.string()),
      }),
    ),
  overview: route
    .route({
      method: 'GET',
      path: '/staff/words',
      summary: 'What is missing, stale or unreviewed, by language and kind',
    })
    .output(z.array(wordCounts)),
  list: route
    .route({ method: 'GET', path: '/staff/words/{locale}/{kind}', summary: 'Texts of a language, in order' })
    .input(z.object({ ...where, state: z.enum(WORD_STATES).optional(), search: text(200).optional(), ...pageInput }))
    .output(pageOf(word)),
  write: route
    .route({
      method: 'PUT',
      path: '/staff/words/{locale}/{kind}',
      summary: 'Write a text, as a draft or as reviewed; CONFLICT when somebody changed it meanwhile',
    })
    .input(
      z.object({
        ...where,
        key,
        text: text(8000, 1),
        sourceHash: hash,
        reviewed: z.boolean().default(false),
        /** As it was read; null for a text nobody had changed. */
        updatedAt: instant.nullable(),
      }),
    )
    .output(word),
  review: route
    .route({
      method: 'POST',
      path: '/staff/words/{locale}/{kind}/reviews',
      summary: 'Say of drafts that they are good, so that readers see them',
    })
    .input(z.object({ ...where, keys: z.array(key).min(1).max(100) }))
    .output(z.object({ reviewed: z.number().int() })),
  takeBack: route
    .route({
      method: 'POST',
      path: '/staff/words/{locale}/{kind}/take-back',
      summary: 'Forget what was written here: what is shipped counts again',
    })
    .input(z.object({ ...where, key }))
    .output(done),
  export: route
    .route({
      method: 'GET',
      path: '/staff/words/{locale}/{kind}/export',
      summary: 'A file for a translator: XLIFF 2.0, XLIFF 1.2 or PO',
    })
    .input(
      z.object({
        ...where,
        format: z.enum(WORD_FORMATS).default('xliff'),
        /** Only what still needs work. */
        open: z.boolean().default(false),
      }),
    )
    .output(z.object({ fileName: z.string(), content: z.string() })),
  import: route
    .route({
      method: 'POST',
      path: '/staff/words/{locale}/imports',
      summary: 'Take a translator’s file in; each bad unit is named and the rest is taken',
    })
    .errors({ UNREADABLE_FILE: { status: 422, message: 'The file could not be read.' } })
    .input(
      z.object({
        locale,
        content: z.string().min(1).max(40_000_000),
        /** The translator’s word is good: no further review. */
        reviewed: z.boolean().default(false),
        /** Also replace texts that were changed here since the export. */
        overwrite: z.boolean().default(false),
      }),
    )
    .output(importReport),
};

export type WordKind = (typeof WORD_KINDS)[number];
export type WordState = (typeof WORD_STATES)[number];
export type WordFormat = (typeof WORD_FORMATS)[number];
