import { directionOf, i18n, I18nProvider } from '@halteres/i18n';
import { cssVariables, DirectionProvider, MantineProvider, theme } from '@halteres/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useSyncExternalStore, type ReactNode } from 'react';
import { queryClient } from './session/query-client.ts';
import { router } from './router.ts';
import { styleNonce } from './style-nonce.ts';

const whenSpoken = (listener: () => void): (() => void) => i18n.on('change', listener);

/** What every screen stands on. Another language draws every screen anew: words are looked up while drawing. */
export function Providers(): ReactNode {
  const spoken = useSyncExternalStore(whenSpoken, () => i18n.locale);
  return (
    <I18nProvider i18n={i18n}>
      <DirectionProvider key={spoken} initialDirection={directionOf(spoken)} detectDirection={false}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          defaultColorScheme="auto"
          getStyleNonce={() => styleNonce}
        >
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </MantineProvider>
      </DirectionProvider>
    </I18nProvider>
  );
}
