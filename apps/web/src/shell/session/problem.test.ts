import { problemFrom } from '@halteres/api/client';
import { expect, it } from 'vitest';

const answer = (status: number, body: string, type = 'application/problem+json') =>
  new Response(body, { status, headers: { 'content-type': type } });

it('keeps what the server said about each field', async () => {
  const problem = await problemFrom(
    answer(
      400,
      JSON.stringify({
        status: 400,
        code: 'bad_request',
        title: 'No',
        detail: 'name: a name',
        errors: [{ path: 'name', message: 'a name' }],
      }),
    ),
  );
  expect(problem).toMatchObject({ status: 400, code: 'bad_request', message: 'name: a name' });
  expect(problem.fieldError('name')).toBe('a name');
  expect(problem.fieldError('age')).toBeUndefined();
});

it('keeps the data of a refusal', async () => {
  const problem = await problemFrom(
    answer(422, JSON.stringify({ code: 'rule_broken', detail: 'no', data: { findings: [1] } })),
  );
  expect(problem.data).toEqual({ findings: [1] });
});

it('makes a problem of whatever a proxy answers', async () => {
  expect(await problemFrom(answer(502, '<html>Bad gateway</html>', 'text/html'))).toMatchObject({
    status: 502,
    code: 'unavailable',
  });
  expect(await problemFrom(answer(400, '[]', 'application/json'))).toMatchObject({
    status: 400,
    code: 'bad_request',
    errors: [],
  });
});
