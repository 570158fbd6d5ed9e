import type { Gym, Weight } from '../../load/inventory.ts';
import { massOf, writtenTolerance } from '../../load/mass.ts';
import { implementOf, optionsOf, piecesOf, piecesTaken, plainBars } from '../facts/units.ts';
import { checkAll, type ClassRule, type ClassSubject, type MovementAt, type SessionAt } from './class-subject.ts';
import type { ClassPiece, ScaledMovement, TimetableRow } from '../class-program.ts';

const keyOf = ({ weight, unit }: Weight): string => `${massOf({ weight, unit })}`;

type Need = Map<string, { taken: number; there: number }>;

const countOf = (weights: readonly Weight[], weight: Weight): number =>
  weights.filter((each) => keyOf(each) === keyOf(weight)).length;

const pairsOf = (gym: Gym, plate: Weight): number =>
  gym.plates.reduce(
    (sum, each) => sum + (keyOf(each) === keyOf(plate) && each.unit === plate.unit ? each.pairs : 0),
    0,
  );

const add = (need: Need, key: string, taken: number, there: number): void => {
  need.set(key, { taken: (need.get(key)?.taken ?? 0) + taken, there });
};

const takeFor = (movement: ScaledMovement, subject: ClassSubject, need: Need): void => {
  const exercise = subject.find(movement.slug);
  if (!exercise) return;
  const { gym } = subject.profile;
  for (const slug of movement.uses) add(need, slug, piecesTaken(exercise, slug), piecesOf(gym, slug));
  const { load } = movement;
  const implement = implementOf(exercise);
  if (load === null || implement === null) return;
  if (implement === 'barbell') {
    if (load.bar) add(need, `bar ${load.bar.weight} ${load.bar.unit}`, 1, countOf(plainBars(gym), load.bar));
    for (const plate of load.perSide) add(need, `pair of ${plate.weight} ${plate.unit} plates`, 1, pairsOf(gym, plate));
  } else {
    const owned =
      implement === 'dumbbell' ? countOf(gym.dumbbells, load.weight) * 2 : countOf(gym.kettlebells, load.weight);
    add(need, `${implement} ${load.weight.weight} ${load.weight.unit}`, piecesTaken(exercise, implement), owned);
  }
};

const peopleAt = (piece: ClassPiece, { group, turn }: TimetableRow['places'][number]): readonly string[] => {
  const members = piece.groups[group] ?? [];
  if (turn === null) return members;
  const member = members[turn];
  return member === undefined ? [] : [member];
};

/** More taken than is there at some second, in words; null when all is well. */
const shortage = ({ session }: SessionAt, subject: ClassSubject): string | null => {
  const owns = session.pieces.map(
    ({ scalings }) =>
      new Map(scalings.flatMap((scaling) => scaling.athletes.map((id) => [id, scaling.movements] as const))),
  );
  const checked = new Set<string>();
  for (const { startS, piece: at, places } of session.timetable) {
    const piece = at === null ? undefined : session.pieces[at];
    if (!piece || at === null || places.length === 0) continue;
    const key = `${at} ${JSON.stringify(places)}`;
    if (checked.has(key)) continue;
    checked.add(key);
    const need: Need = new Map();
    for (const place of places)
      for (const id of peopleAt(piece, place))
        for (const index of place.movements) {
          const movement = owns[at]?.get(id)?.[index];
          if (movement) takeFor(movement, subject, need);
        }
    for (const [what, { taken, there }] of need)
      if (taken > there) return `at second ${startS} ${taken} of ${what} are needed and ${there} are there`;
  }
  return null;
};

const sameOption = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((slug) => b.includes(slug));

const badLoad = ({ movement: { load, uses }, exercise }: MovementAt, gym: Gym): string | null => {
  if (!exercise) return null;
  if (!optionsOf(exercise).some((option) => sameOption(option, uses)))
    return `${exercise.slug} is done with ${uses.join(' and ') || 'nothing'}, which does not make it`;
  if (load === null) return null;
  const implement = implementOf(exercise);
  if (implement === null) return `${exercise.slug} has no implement to weigh ${load.weight.weight} ${load.weight.unit}`;
  if (implement !== 'barbell') return null;
  if (load.bar === null) return `${exercise.slug} names no bar`;
  const total = massOf(load.bar) + 2n * load.perSide.reduce((sum, plate) => sum + massOf(plate), 0n);
  const off = total - massOf(load.weight);
  const gap = off < 0n ? -off : off;
  return gap > writtenTolerance(gym.unit)
    ? `${load.weight.weight} ${load.weight.unit} is not what bar and plates weigh`
    : null;
};

export const ROOM_RULES: readonly ClassRule[] = [
  {
    id: 'class.units',
    severity: 'error',
    text: 'At every second the room has a piece of equipment, and a load, for everybody who works.',
    source: 'training-science §4.6 equipment law',
    check: (subject) =>
      checkAll(subject.sessions, 'Use more groups, heats or stations, or other movements.', (session) =>
        shortage(session, subject),
      ),
  },
  {
    id: 'class.loads',
    severity: 'error',
    text: 'Every load can be built with the bars, plates, dumbbells and kettlebells that are there.',
    source: 'training-science §0 rule 13',
    check: (subject) =>
      checkAll(subject.movements, 'Take a load the room can build.', (item) => badLoad(item, subject.profile.gym)),
  },
];
