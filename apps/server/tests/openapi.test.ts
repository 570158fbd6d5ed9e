import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { openApiDocument } from '../src/openapi.ts';

test('the OpenAPI 3.1 document validates', async () => {
  const document = await openApiDocument('http://127.0.0.1:4000');
  const result = await new Validator().validate(document);
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  expect(document['openapi']).toMatch(/^3\.1/);
});

test('every operation is named, summed up and says what goes wrong', async () => {
  const { paths } = (await openApiDocument('http://127.0.0.1:4000')) as {
    paths: Record<
      string,
      Record<string, { operationId?: string; summary?: string; responses?: Record<string, { content?: object }> }>
    >;
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ where: `${method} ${path}`, ...operation })),
  );
  expect(operations.length).toBeGreaterThan(50);
  expect(
    operations
      .filter((operation) => operation.summary === undefined || operation.operationId === undefined)
      .map((each) => each.where),
  ).toEqual([]);
  expect(new Set(operations.map((operation) => operation.operationId)).size).toBe(operations.length);
  for (const operation of operations)
    expect(Object.keys(operation.responses?.['401']?.content ?? {}), operation.where).toEqual([
      'application/problem+json',
    ]);
});
