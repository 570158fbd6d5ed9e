import { i18n, I18nProvider } from '@halteres/i18n';
import { cssVariables, MantineProvider, theme } from '@halteres/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { queryClient } from './session/query-client.ts';
import { router } from './router.ts';

/** What every screen stands on. */
export function Providers(): ReactNode {
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>
  );
}
