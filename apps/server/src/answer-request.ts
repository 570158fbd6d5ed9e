import type { Context } from '@orpc/server';
import type { StandardHandler } from '@orpc/server/standard';
import { toFetchHeaders, toFetchResponse, toStandardHeaders, toStandardLazyRequest } from '@orpc/standard-server-fetch';
import { parseAccept } from 'hono/utils/accept';
import { pack, WrittenAnswer } from './written-answer.ts';

/** Below this the gain is less than a network packet. */
const LEAST_COMPRESSED_BYTES = 1024;

/**
 * oRPC's handler over fetch. Its own adapter makes a whole Request (body, abort signal) also for a GET, and a stream of
 * each answer; what then compresses the answer reads that stream again. Together that costs as much as the rest of a
 * request. Here a GET is its address and headers, JSON is read in one go, and written, and gzipped where welcome, too.
 */
export async function answerRequest<T extends Context>(
  handler: StandardHandler<T>,
  request: Request,
  context: T,
): Promise<Response | null> {
  const { matched, response } = await handler.handle(standardRequest(request), { prefix: '/api', context });
  if (!matched) return null;
  if (!isJson(response.body)) return toFetchResponse(response);
  const headers = toFetchHeaders(response.headers);
  headers.set('content-type', response.status < 400 ? 'application/json' : 'application/problem+json');
  headers.set('vary', 'Accept-Encoding');
  const packed = response.body instanceof WrittenAnswer && takesGzip(request) ? response.body.packed : null;
  if (packed !== null) return packedResponse(packed, response.status, headers);
  const text = response.body instanceof WrittenAnswer ? response.body.text : JSON.stringify(response.body);
  const bytes = Buffer.byteLength(text);
  // A write's answer is also kept for its Idempotency-Key, so it stays readable.
  if (request.method === 'GET' && bytes >= LEAST_COMPRESSED_BYTES && takesGzip(request))
    return packedResponse(pack(text), response.status, headers);
  headers.set('content-length', String(bytes));
  return new Response(text, { status: response.status, headers });
}

function standardRequest(request: Request): ReturnType<typeof toStandardLazyRequest> {
  const { method, headers } = request;
  const isGet = method === 'GET';
  const isJsonRead = headers.get('content-type')?.startsWith('application/json') === true;
  if (!isGet && (!isJsonRead || headers.has('content-disposition'))) return toStandardLazyRequest(request);
  return {
    url: new URL(request.url),
    method,
    headers: toStandardHeaders(headers),
    body: isGet ? async () => undefined : () => readJson(request),
    signal: undefined,
  };
}

async function readJson(request: Request): Promise<unknown> {
  const text = await request.text();
  return text === '' ? undefined : JSON.parse(text);
}

function packedResponse(packed: Uint8Array<ArrayBuffer>, status: number, headers: Headers): Response {
  headers.set('content-encoding', 'gzip');
  headers.set('content-length', String(packed.length));
  return new Response(packed, { status, headers });
}

/** Whether a body goes out as JSON rather than as a file, a form or a stream of events. */
function isJson(body: unknown): boolean {
  if (body === null || typeof body !== 'object') return body !== undefined;
  const { constructor } = body;
  return Array.isArray(body) || body instanceof WrittenAnswer || constructor === Object || constructor === undefined;
}

function takesGzip(request: Request): boolean {
  const accepted = parseAccept(request.headers.get('accept-encoding') ?? '');
  const named = accepted.find(({ type }) => type === 'gzip') ?? accepted.find(({ type }) => type === '*');
  return named !== undefined && named.q > 0;
}
