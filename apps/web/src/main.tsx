import '@fontsource-variable/inter/wght.css';
import { readOwnWords } from '@halteres/i18n';
import '@halteres/ui/mantine.css';
import '@halteres/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './shell/providers.tsx';
import { registerWorker } from './shell/service-worker.ts';
import { lastLocale } from './shell/session/session.ts';
import { speak } from './shell/speak.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

if (import.meta.env.PROD) readOwnWords();
await speak(lastLocale());
createRoot(root).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
);
registerWorker();
