import { formatNumber, i18n } from '@halteres/i18n';
import type { Weight } from '@halteres/engine/load/inventory';
import { countedPlates } from './drawn-plates.ts';

export const written = ({ weight, unit }: Weight): string => `${formatNumber(Number(weight), 3)} ${unit}`;

/** `Each side: 2 × 20 kg, 5 kg`, from the inside. */
export function sideText(perSide: readonly Weight[]): string {
  if (perSide.length === 0) return i18n._('The empty bar');
  const plates = countedPlates(perSide)
    .map(({ weight, count }) => (count === 1 ? written(weight) : `${count} × ${written(weight)}`))
    .join(', ');
  return i18n._('Each side: {plates}', { plates });
}
