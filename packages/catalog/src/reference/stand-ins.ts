import { catalog } from '../index.ts';

/** A piece that can do the work of another, and for what share of its exercises. */
export type StandIn = { slug: string; share: number };

/** Substitutes less alike than this are another exercise, not the same with other equipment. */
const LEAST_ALIKE = 0.7;
const LEAST_SHARE = 0.1;
const MOST = 6;
/** Furniture stands in for nothing by itself. */
const FURNITURE = new Set(['bench_rack', 'accessory']);

const bySlug = new Map(catalog.exercises.map((exercise) => [exercise.slug, exercise]));
const pieceBySlug = new Map(catalog.equipment.map((piece) => [piece.slug, piece]));

/** Exercises that need a piece in at least one sufficient set; for a variety no exercise names, those of its kind. */
export function exercisesWith(slug: string): { as: string; exercises: string[] } {
  const named = (wanted: string): string[] =>
    catalog.exercises.filter(({ equipment }) => equipment.some((set) => set.includes(wanted))).map((each) => each.slug);
  const own = named(slug);
  const kind = pieceBySlug.get(slug)?.kind ?? 'none';
  return own.length > 0 || kind === 'none' || kind === slug
    ? { as: slug, exercises: own }
    : { as: kind, exercises: named(kind) };
}

/** What else allows the same exercises, or nearly the same: most of them first. */
export function standInsFor(slug: string): StandIn[] {
  const { as, exercises } = exercisesWith(slug);
  const counts = new Map<string, number>();
  for (const each of exercises) {
    const exercise = bySlug.get(each);
    if (exercise === undefined) continue;
    const others = [
      exercise,
      ...exercise.substitutes
        .filter(({ similarity }) => similarity >= LEAST_ALIKE)
        .flatMap((substitute) => bySlug.get(substitute.slug) ?? []),
    ];
    const able = new Set(
      others.flatMap(({ equipment }) => equipment.filter((set) => !set.includes(as))).flatMap((set) => set),
    );
    for (const piece of able) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  const category = pieceBySlug.get(slug)?.category ?? '';
  return [...counts]
    .flatMap(([piece, count]) => {
      const other = pieceBySlug.get(piece);
      if (other === undefined || piece === 'none' || piece === slug || piece === as) return [];
      if (FURNITURE.has(other.category) && other.category !== category) return [];
      return [{ slug: piece, share: Math.round((count / exercises.length) * 100) / 100 }];
    })
    .filter(({ share }) => share >= LEAST_SHARE)
    .toSorted((a, b) => b.share - a.share || (a.slug < b.slug ? -1 : 1))
    .slice(0, MOST);
}
