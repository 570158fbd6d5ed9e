import { i18n } from '@halteres/i18n';
import type { ReactNode } from 'react';
import page from '../shell/parts/page.module.css';
import { neededBy } from './use-own-pieces.ts';
import { usePieceName } from './use-piece-name.ts';

type Props = { exercise: { equipment: readonly string[]; ownEquipment: readonly string[] } };

/** The equipment an exercise of one's own or a coach's needs, by name. */
export function NeededPieces({ exercise }: Props): ReactNode {
  const name = usePieceName();
  const pieces = neededBy(exercise).flatMap((key) => name(key) ?? []);
  if (pieces.length === 0) return null;
  return <p className={page.small}>{i18n._('With {equipment}', { equipment: pieces.join(', ') })}</p>;
}
