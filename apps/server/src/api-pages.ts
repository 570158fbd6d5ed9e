import { createHash } from 'node:crypto';
import { ERRORS } from '@halteres/modules/kernel/contract';
import { pagePolicy } from './guard/security-headers.ts';

type Operation = { summary?: string; tags?: string[] };

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const STYLE = `body{font:16px/1.5 Inter,system-ui,sans-serif;max-width:68rem;margin:2rem auto;padding:0 1rem;background:#fafaf7;color:#14161a}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #d8d9d4;vertical-align:top}
code{font-size:.9em}a{color:#2447f9}@media(prefers-color-scheme:dark){body{background:#101214;color:#fafaf7}td,th{border-color:#33373d}a{color:#7c93ff}}`;

/** The policy of these pages knows their one style by its hash. */
export const API_PAGE_POLICY = pagePolicy(`'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`);

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${STYLE}</style>
</head><body><main><h1>${title}</h1>${body}</main></body></html>`;

/** The API for people: every operation on one page. */
export function apiPage(document: Record<string, unknown>): string {
  const rows = Object.entries(document['paths'] as Record<string, Record<string, Operation>>).flatMap(
    ([path, methods]) =>
      Object.entries(methods).map(
        ([method, operation]) =>
          `<tr><td><code>${method.toUpperCase()}</code></td><td><code>/api${escape(path)}</code></td><td>${escape(operation.summary ?? '')}</td></tr>`,
      ),
  );
  return page(
    'Halteres API',
    `<p>Inputs, outputs and errors in full: <a href="/api/openapi.json">OpenAPI 3.1</a>. Failures are <a href="/api/errors">problems</a>.
Sign in with <code>POST /api/auth/sign-in/email</code> and send the cookie. A write may carry an <code>Idempotency-Key</code>.</p>
<table><thead><tr><th>Method</th><th>Path</th><th>What it does</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
}

/** What each problem means; the `type` of a problem points here. */
export function errorsPage(): string {
  const rows = Object.entries(ERRORS).map(
    ([code, { status, message }]) =>
      `<tr id="${code.toLowerCase()}"><td><code>${code.toLowerCase()}</code></td><td>${status}</td><td>${escape(message)}</td></tr>`,
  );
  return page(
    'Problems',
    `<table><thead><tr><th>Code</th><th>Status</th><th>What it means</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
}
