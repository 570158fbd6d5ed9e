import { createORPCClient } from '@orpc/client';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import minified from './contract.generated.json' with { type: 'json' };
import type { contract } from './contract.ts';

/** Any failure of a request: the problem document of the server, or `offline` when it was not reached. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly { path: string; message: string }[];
  readonly data: unknown;

  constructor(problem: {
    status: number;
    code: string;
    detail: string;
    errors?: readonly { path: string; message: string }[];
    data?: unknown;
  }) {
    super(problem.detail);
    this.name = 'ApiProblem';
    this.status = problem.status;
    this.code = problem.code;
    this.errors = problem.errors ?? [];
    this.data = problem.data;
  }

  /** What the server said about one field, by its path. */
  fieldError(path: string): string | undefined {
    return this.errors.find((error) => error.path === path)?.message;
  }
}

export const isProblem = (error: unknown, code?: string): error is ApiProblem =>
  error instanceof ApiProblem && (code === undefined || error.code === code);

const isRecord = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object';

/** An answer that is no success, as a problem; also when a proxy in between wrote it. */
export async function problemFrom(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  const fields = isRecord(body) ? body : {};
  const text = (value: unknown, fallback: string): string =>
    typeof value === 'string' && value !== '' ? value : fallback;
  const errors = Array.isArray(fields['errors'])
    ? fields['errors'].flatMap((each: unknown) =>
        isRecord(each) ? [{ path: text(each['path'], ''), message: text(each['message'], '') }] : [],
      )
    : [];
  return new ApiProblem({
    status: response.status,
    code: text(fields['code'], response.status >= 500 ? 'unavailable' : 'bad_request'),
    detail: text(fields['detail'], text(fields['title'], `The server answered ${response.status}.`)),
    errors,
    ...('data' in fields ? { data: fields['data'] } : {}),
  });
}

/** Fetch that throws an ApiProblem where the answer is no success or there is none. */
export async function fetchOrProblem(request: Request | string, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(request, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem({ status: 0, code: 'offline', detail: 'The server was not reached.' });
  }
  if (!response.ok) throw await problemFrom(response);
  return response;
}

/** The same key and request are answered once, however often they are sent. */
type CallContext = { idempotencyKey?: string };

export type ApiClient = ContractRouterClient<typeof contract, CallContext>;

/** The typed client of every route. `origin` is where /api lives. */
export function createApiClient(origin: string): ApiClient {
  const link = new OpenAPILink<CallContext>(minified as unknown as AnyContractRouter, {
    url: `${origin}/api`,
    headers: ({ context: { idempotencyKey } }) =>
      idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey },
    fetch: (request, init) => fetchOrProblem(request, init),
  });
  return createORPCClient(link);
}
