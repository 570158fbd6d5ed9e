import { catalog, exerciseBySlug } from './index.ts';
import { FREE_EXERCISE_DB } from './mappings/free-exercise-db.ts';
import { WGER } from './mappings/wger.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';
import { type App, namesOfApp } from './mappings/by-app.ts';
import { nameWords, wordSet } from '@halteres/search/fold';
import { createSearch } from '@halteres/search/search';
import { editsBetween } from '@halteres/search/word-index';

export type Match = {
  slug: string | null;
  confidence: number;
  how: 'app' | 'name' | 'alias' | 'normalised' | 'fuzzy' | 'none';
  others: { slug: string; confidence: number }[];
};

/** Finds the exercise behind a name; the app it comes from says what it means by it. */
export type Matcher = (name: string, app?: App) => Match;

type Entry = { words: readonly string[]; tools: ReadonlySet<string> };
type Learnt = { names: string[]; tools: readonly string[] };

const CONFIDENT = 0.75;
const MOST_FUZZY = 0.89;
/** Candidates looked at, best first. */
const MOST_GUESSES = 20;
/** The most for a name with a word that has no counterpart. */
const WORD_MISSING = 0.74;
/** The most where equipment or a word such as incline contradicts. */
const CONTRADICTED = 0.65;
const MEMORY = 200_000;

const TOOLS = new Set([
  'barbell',
  'dumbbell',
  'kettlebell',
  'machine',
  'cable',
  'band',
  'smith',
  'ez',
  'trap',
  'landmine',
  'suspension',
  'ring',
  'bodyweight',
  'assisted',
  'safety',
  'sandbag',
  'ball',
  'plate',
  'sled',
]);
const TURNING = new Set([
  'incline',
  'decline',
  'flat',
  'seated',
  'standing',
  'lying',
  'single',
  'reverse',
  'close',
  'wide',
  'front',
  'back',
  'rear',
  'side',
  'lateral',
  'overhead',
  'underhand',
  'sumo',
  'hanging',
  'kneeling',
  'low',
  'high',
  'behind',
  'straight',
  'stiff',
  'leg',
  'arm',
  'preacher',
  'hammer',
  'jump',
  'box',
  'walking',
  'upright',
  'bent',
  'neutral',
  'weighted',
  'negative',
  'cross',
]);
const TOOLS_OF_LOADING: Readonly<Record<string, readonly string[]>> = {
  barbell: ['barbell'],
  ez_bar: ['ez', 'barbell'],
  trap_bar: ['trap'],
  safety_bar: ['safety'],
  smith: ['smith', 'machine'],
  landmine: ['landmine', 'barbell'],
  plate_loaded: ['machine', 'plate', 'sled'],
  dumbbell_pair: ['dumbbell', 'plate'],
  dumbbell_single: ['dumbbell'],
  kettlebell_pair: ['kettlebell'],
  kettlebell_single: ['kettlebell'],
  stack: ['machine', 'cable'],
  cable: ['cable'],
  bodyweight: ['bodyweight'],
  bodyweight_plus: ['bodyweight'],
  assisted: ['assisted', 'machine', 'band'],
  band: ['band'],
  object: ['sandbag', 'ball', 'plate', 'sled'],
  none: ['machine'],
};

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (TURNING.has(a) && TURNING.has(b)) return false;
  const shorter = Math.min(a.length, b.length);
  return shorter >= 5 && editsBetween(a, b, shorter >= 8 ? 2 : 1) <= (shorter >= 8 ? 2 : 1);
}

function contradicts(words: readonly string[], entry: Entry): boolean {
  const tools = words.filter((word) => TOOLS.has(word));
  if (tools.length > 0 && entry.tools.size > 0 && !tools.some((word) => entry.tools.has(word))) return true;
  const turning = (list: readonly string[], other: readonly string[]) =>
    list.some((word) => TURNING.has(word) && !other.some((candidate) => sameWord(word, candidate)));
  return turning(words, entry.words) || turning(entry.words, words);
}

function limit(words: readonly string[], entry: Entry): number {
  if (contradicts(words, entry)) return CONTRADICTED;
  const covered = (list: readonly string[], other: readonly string[], tools?: ReadonlySet<string>) =>
    list.every((word) => tools?.has(word) || other.some((candidate) => sameWord(word, candidate)));
  return covered(words, entry.words, entry.tools) && covered(entry.words, words) ? MOST_FUZZY : WORD_MISSING;
}

/** Finds the catalogue's exercise behind a name from another app; unsure guesses are only in `others`. */
export function createMatcher(extra: readonly { slug: string; names: string[] }[] = []): Matcher {
  const exact = new Map<string, { slug: string; how: 'name' | 'alias' }>();
  const ordered = new Map<string, string>();
  const unordered = new Map<string, string>();
  const learnt = new Map<string, Learnt>();
  const wordsOf = new Map<string, readonly string[]>();

  function learn(slug: string, name: string, how: 'name' | 'alias', tools: readonly string[]): void {
    const key = name.trim().toLowerCase();
    if (!exact.has(key)) exact.set(key, { slug, how });
    const words = nameWords(name);
    if (words.length === 0) return;
    wordsOf.set(name, words);
    if (!ordered.has(words.join(' '))) ordered.set(words.join(' '), slug);
    if (!unordered.has(wordSet(words))) unordered.set(wordSet(words), slug);
    const known = learnt.get(slug);
    if (known === undefined) learnt.set(slug, { names: [name], tools });
    else known.names.push(name);
  }

  for (const { slug, names } of extra) for (const name of names) learn(slug, name, 'alias', []);
  for (const exercise of catalog.exercises) {
    const tools = TOOLS_OF_LOADING[exercise.loading] ?? [];
    learn(exercise.slug, exercise.name, 'name', tools);
    for (const alias of [...exercise.aliases, ...(OTHER_LANGUAGES[exercise.slug] ?? [])])
      learn(exercise.slug, alias, 'alias', tools);
  }
  // Another catalogue's name is tried last: ours may mean another exercise by it.
  for (const [name, slug] of [...Object.entries(FREE_EXERCISE_DB), ...Object.entries(WGER)]) {
    const exercise = exerciseBySlug.get(slug);
    if (exercise !== undefined) learn(slug, name, 'alias', TOOLS_OF_LOADING[exercise.loading] ?? []);
  }
  const search = createSearch(
    [...learnt].map(([key, { names }]) => ({ key, names: names.map((text) => ({ text, weight: 1 })), prior: 0 })),
  );

  function guess(name: string): { slug: string; confidence: number }[] {
    const words = nameWords(name);
    // The space at the end: nothing more is being typed.
    return search(`${name} `, { most: MOST_GUESSES })
      .map(({ key, score, name: found }) => {
        const entry = wordsOf.get(found) ?? [];
        const tools = new Set([...(learnt.get(key)?.tools ?? []), ...entry.filter((word) => TOOLS.has(word))]);
        const confidence = Math.min(Math.round(score * MOST_FUZZY * 100) / 100, limit(words, { words: entry, tools }));
        return { slug: key, confidence };
      })
      .toSorted((a, b) => b.confidence - a.confidence)
      .slice(0, 5);
  }

  function find(name: string): Match {
    const found = exact.get(name.trim().toLowerCase());
    if (found) return { slug: found.slug, confidence: 1, how: found.how, others: [] };
    const words = nameWords(name);
    const inOrder = ordered.get(words.join(' '));
    if (inOrder) return { slug: inOrder, confidence: 0.98, how: 'normalised', others: [] };
    const anyOrder = unordered.get(wordSet(words));
    if (anyOrder) return { slug: anyOrder, confidence: 0.95, how: 'normalised', others: [] };
    const guesses = guess(name);
    const [first, ...others] = guesses;
    const rival = others[0]?.confidence ?? 0;
    // Two equally near exercises: neither is meant for sure.
    if (!first || first.confidence < CONFIDENT || rival >= first.confidence) {
      return { slug: null, confidence: first?.confidence ?? 0, how: 'none', others: guesses };
    }
    return { slug: first.slug, confidence: first.confidence, how: 'fuzzy', others };
  }

  const known = new Map<string, Match>();
  return (name, app) => {
    const meant = app === undefined ? undefined : namesOfApp(app).get(name.trim().toLowerCase());
    if (meant === null) return { slug: null, confidence: 0, how: 'none', others: guess(name) };
    if (meant !== undefined) return { slug: meant, confidence: 1, how: 'app', others: [] };
    const before = known.get(name);
    if (before) return before;
    const match = find(name);
    if (known.size >= MEMORY) known.clear();
    known.set(name, match);
    return match;
  };
}
