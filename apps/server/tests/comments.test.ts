import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestApplication, type Answer, type TestApplication } from './test-application.ts';
import type { Coach } from './running-program.ts';

type Comment = { id: string; body: string; authorName: string; mine: boolean; editedAt: string | null };
type Unread = { count: number; items: { personId: string; workoutId: string; count: number; authorName: string }[] };

let app: TestApplication;
let coach: Coach;
let second: Coach;
let athlete: Coach;
let stranger: Coach;
let workout: string;
let exerciseRow: string;
let people: string;
let comments: string;

const made = async <T>(answer: Promise<Answer>): Promise<T> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBeLessThan(300);
  return body as T;
};

async function link(who: Coach, to: Coach): Promise<void> {
  const entity = await made<{ id: string }>(who.send('POST', '/api/entities', { name: 'Client', type: 'CLIENT' }));
  await made(who.send('POST', `/api/entities/${entity.id}/invitations`, { email: to.email }));
  const token = /\?token=([\w-]+)/.exec(app.mailTo(to.email))?.[1] ?? '';
  await made(to.send('POST', '/api/invitations/accept', { token, consentHealth: false }));
}

async function newWorkout(): Promise<void> {
  const started = await made<{ id: string }>(
    athlete.send('POST', `${people}/workouts`, {
      title: 'A',
      startedAt: '2026-11-01T10:00:00Z',
      localDate: '2026-11-01',
    }),
  );
  workout = started.id;
  comments = `${people}/workouts/${workout}/comments`;
  const own = await made<{ id: string }>(
    athlete.send('POST', `${people}/exercises`, {
      name: `Lift ${workout}`,
      measure: 'reps',
      loading: 'barbell',
      primaryMuscle: 'quads',
    }),
  );
  exerciseRow = (
    await made<{ id: string }>(
      athlete.send('POST', `${people}/workouts/${workout}/exercises`, { position: 0, userExerciseId: own.id }),
    )
  ).id;
}

beforeAll(async () => {
  app = await openTestApplication();
  [coach, second, athlete, stranger] = [
    await app.person('Dana'),
    await app.person('Eve'),
    await app.person('Ben'),
    await app.person('Zoe'),
  ];
  people = `/api/people/${athlete.id}`;
  await link(coach, athlete);
  await link(second, athlete);
});
beforeEach(newWorkout);
afterAll(() => app.close());

const list = async (who: Coach): Promise<Comment[]> =>
  (await made<{ items: Comment[] }>(who.send('GET', comments))).items;
const unread = (who: Coach, as: 'athlete' | 'coach'): Promise<Unread> =>
  made<Unread>(who.send('GET', `/api/comments/unread?as=${as}`));

describe('what is said to a workout', () => {
  test('is read by the athlete and by coaches who see the training, oldest first, each with a name', async () => {
    await made(coach.send('POST', comments, { body: '  Deeper next time  ' }));
    await made(athlete.send('POST', comments, { body: 'I will', workoutExerciseId: exerciseRow }));
    for (const who of [athlete, coach, second])
      expect((await list(who)).map(({ authorName, body }) => [authorName, body])).toEqual([
        ['Dana', 'Deeper next time'],
        ['Ben', 'I will'],
      ]);
    expect((await list(coach)).map(({ mine }) => mine)).toEqual([true, false]);
    expect(await stranger.send('GET', comments)).toMatchObject({ status: 403 });
    const first = await made<{ items: Comment[]; nextCursor: string }>(coach.send('GET', `${comments}?limit=1`));
    expect(first.items).toHaveLength(1);
    const rest = await made<{ items: Comment[] }>(coach.send('GET', `${comments}?limit=1&cursor=${first.nextCursor}`));
    expect(rest.items).toMatchObject([{ body: 'I will' }]);
  });

  test('is changed and taken back by its author alone', async () => {
    const { id } = await made<Comment>(coach.send('POST', comments, { body: 'Deeper' }));
    const one = `${people}/comments/${id}`;
    for (const who of [athlete, second]) {
      expect(await who.send('PATCH', one, { body: 'Mine' })).toMatchObject({ status: 403 });
      expect(await who.send('DELETE', one)).toMatchObject({ status: 403 });
    }
    expect(await stranger.send('DELETE', one)).toMatchObject({ status: 403 });
    expect(await made<Comment>(coach.send('PATCH', one, { body: 'Much deeper' }))).toMatchObject({
      body: 'Much deeper',
      editedAt: expect.any(String) as string,
    });
    await made(coach.send('DELETE', one));
    expect(await list(athlete)).toEqual([]);
    expect(await coach.send('DELETE', one)).toMatchObject({ status: 404 });
  });

  test('counts as unread until it is read, for each reader alone; what one says is never unread', async () => {
    await made(coach.send('POST', comments, { body: 'One' }));
    await made(coach.send('POST', comments, { body: 'Two' }));
    expect((await unread(athlete, 'athlete')).items).toContainEqual(
      expect.objectContaining({ workoutId: workout, count: 2, authorName: 'Dana' }),
    );
    expect((await unread(coach, 'coach')).items.filter(({ workoutId }) => workoutId === workout)).toEqual([]);
    await made(athlete.send('POST', `${comments}/read`, {}));
    expect((await unread(athlete, 'athlete')).items.filter(({ workoutId }) => workoutId === workout)).toEqual([]);
    await made(athlete.send('POST', comments, { body: 'Three' }));
    for (const who of [coach, second])
      expect((await unread(who, 'coach')).items).toContainEqual(
        expect.objectContaining({ workoutId: workout, count: 1, authorName: 'Ben', personId: athlete.id }),
      );
    await made(coach.send('POST', `${comments}/read`, {}));
    expect((await unread(coach, 'coach')).items.filter(({ workoutId }) => workoutId === workout)).toEqual([]);
    expect((await unread(second, 'coach')).items.some(({ workoutId }) => workoutId === workout)).toBe(true);
    expect(await unread(stranger, 'coach')).toEqual({ count: 0, items: [] });
    expect(await unread(stranger, 'athlete')).toEqual({ count: 0, items: [] });
  });

  test.each([
    ['nothing', { body: '' }],
    ['blanks', { body: '  \n ' }],
    ['too much', { body: 'x'.repeat(2001) }],
    ['control zero', { body: 'a\u0000b' }],
    ['an exercise of another workout', { body: 'x', workoutExerciseId: crypto.randomUUID() }],
    ['no id', { body: 'x', workoutExerciseId: 'x' }],
  ])('is refused when it is %s', async (_what, body) => {
    expect(await coach.send('POST', comments, body)).toMatchObject({ status: 400, body: { code: 'bad_request' } });
    expect(await list(athlete)).toEqual([]);
  });

  test('belongs to a workout that is there', async () => {
    await made(athlete.send('POST', comments, { body: 'Mine' }));
    await made(athlete.send('DELETE', `${people}/workouts/${workout}`));
    expect(await coach.send('GET', comments)).toMatchObject({ status: 404 });
    expect(await coach.send('POST', comments, { body: 'x' })).toMatchObject({ status: 404 });
    expect((await unread(coach, 'coach')).items.filter(({ workoutId }) => workoutId === workout)).toEqual([]);
    await made(athlete.send('POST', `${people}/workouts/${workout}/restore`, {}));
    expect(await list(coach)).toMatchObject([{ body: 'Mine' }]);
  });

  test('stays with the athlete, without a name, when the coach’s account is erased', async () => {
    const leaving = await app.person('Leaving Coach');
    await link(leaving, athlete);
    await made(leaving.send('POST', comments, { body: 'Good bye' }));
    const { body } = await leaving.send('POST', '/api/me/erasure', { password: 'a long enough password' });
    expect(body).not.toMatchObject({ code: expect.any(String) as string });
    expect(await list(athlete)).toMatchObject([{ body: 'Good bye', authorName: '', mine: false }]);
  });
});
