import type { ReactNode } from 'react';
import { PhoneLogger } from '../phone-logger.tsx';
import type { Logger } from '../use-logger.ts';

export default function DeskLogger({ logger }: { logger: Logger }): ReactNode {
  return <PhoneLogger logger={logger} />;
}
