/// <reference types="node" />
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const outDir = here('../../dist/web');

/** The origin stays the browser's: the server refuses writes that come from another site. */
const apiServer = { target: process.env['HALTERES_API'] ?? 'http://127.0.0.1:4000', changeOrigin: false };

const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest']);

/** Writes .br and .gz beside each text file, so that the server compresses nothing while it serves. */
function compressedVariants(): Plugin {
  return {
    name: 'compressed-variants',
    apply: 'build',
    enforce: 'post',
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        for (const entry of readdirSync(outDir, { recursive: true, withFileTypes: true })) {
          if (!entry.isFile() || !COMPRESSED.has(extname(entry.name))) continue;
          const path = join(entry.parentPath, entry.name);
          const content = readFileSync(path);
          if (content.length < 1024) continue;
          writeFileSync(
            `${path}.br`,
            brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
          );
          writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
        }
      },
    },
  };
}

/** An English text without placeholders is its own key: the catalogue would carry it twice, and the code a third time. */
function ownWordsLeftOut(): Plugin {
  return {
    name: 'own-words-left-out',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /locales[\\/]en\.po$/ },
      handler(code) {
        const [, text = ''] = /JSON\.parse\(("(?:[^"\\]|\\.)*")\)/.exec(code) ?? [];
        const messages = JSON.parse(JSON.parse(text) as string) as Record<string, unknown>;
        const others = Object.entries(messages).filter(([id, said]) => JSON.stringify(said) !== JSON.stringify([id]));
        return { code: `export const messages = ${JSON.stringify(Object.fromEntries(others))};`, map: null };
      },
    },
  };
}

export default defineConfig({
  root: here('.'),
  publicDir: here('./public'),
  plugins: [
    react(),
    lingui({ configPath: here('../../packages/i18n/lingui.config.ts') }),
    VitePWA({
      registerType: 'prompt',
      injectRegister: null,
      manifest: {
        name: 'Halteres',
        short_name: 'Halteres',
        description: 'Programs, calendar and log for people under a bar.',
        start_url: '/',
        display: 'standalone',
        background_color: '#fafaf7',
        theme_color: '#fafaf7',
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globIgnores: ['rest-worker.js'],
        globPatterns: ['**/*.{js,css,html,svg,png}', '**/inter-latin-wght-normal*.woff2'],
        importScripts: ['/rest-worker.js'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/api/, /^\/calendar\/.+\.ics$/, /^\/healthz/, /^\/readyz/],
        cleanupOutdatedCaches: true,
      },
    }),
    ownWordsLeftOut(),
    compressedVariants(),
  ],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            {
              name: 'shell',
              test: /apps[\\/]web[\\/]src[\\/](main|shell[\\/](session|parts|[a-z-]+\.))|apps[\\/]web[\\/]src[\\/]shell[\\/]frame[\\/](layout|navigation|use-shell-keys|command-key|mark|sync-status|conflict-link)|packages[\\/](ui[\\/]src[\\/](icon|theme|layout|feedback|data[\\/](key-hint|row-keys|load-figure|stat))|i18n[\\/]src|api[\\/]src)|node_modules[\\/]@(orpc|lingui)/,
              priority: 1,
            },
            {
              name: 'router',
              test: /node_modules[\\/]@tanstack[\\/](react-router|router-core|history|react-store|store|react-query|query-core)[\\/]/,
              priority: 2,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': apiServer } },
  preview: { proxy: { '/api': apiServer } },
});
