import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { pagePolicy } from './guard/security-headers.ts';

/** Stands in index.html for a number used once, by which the page's policy knows the style elements it makes. */
const NONCE = '__CSP_NONCE__';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

type Stored = { path: string; type: string; immutable: boolean; encodings: Map<'br' | 'gzip', string> };

/** Serves the built web app: compressed variants made at build time, hashed files for a year, pages by index.html. */
export function openStaticFiles(folder: string): (request: Request) => Response | null {
  const files = new Map<string, Stored>();
  if (existsSync(folder)) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const type = TYPES[extname(entry.name)];
      if (!entry.isFile() || type === undefined) continue;
      const encodings = new Map<'br' | 'gzip', string>();
      if (existsSync(`${path}.br`)) encodings.set('br', `${path}.br`);
      if (existsSync(`${path}.gz`)) encodings.set('gzip', `${path}.gz`);
      const url = `/${relative(folder, path).split(sep).join('/')}`;
      files.set(url, { path, type, immutable: url.startsWith('/assets/'), encodings });
    }
  }
  return (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return null;
    const { pathname } = new URL(request.url);
    const file = files.get(pathname) ?? (extname(pathname) === '' ? files.get('/index.html') : undefined);
    if (file === undefined) return null;
    if (file.type.startsWith('text/html')) return pageOf(file.path, request.method);
    const accepted = request.headers.get('accept-encoding') ?? '';
    const encoding = (['br', 'gzip'] as const).find((each) => accepted.includes(each) && file.encodings.has(each));
    const path = encoding === undefined ? file.path : (file.encodings.get(encoding) ?? file.path);
    const headers: Record<string, string> = {
      'content-type': file.type,
      'content-length': String(statSync(path).size),
      'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    };
    return new Response(request.method === 'HEAD' ? null : readFileSync(path), { headers });
  };
}

function pageOf(path: string, method: string): Response {
  const nonce = randomBytes(16).toString('base64url');
  const body = Buffer.from(readFileSync(path, 'utf8').replaceAll(NONCE, nonce));
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(body.length),
    'cache-control': 'no-cache',
    'content-security-policy': pagePolicy(`'nonce-${nonce}'`),
  };
  return new Response(method === 'HEAD' ? null : body, { headers });
}
