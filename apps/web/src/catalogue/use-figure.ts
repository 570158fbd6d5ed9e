import type { Figure } from '@halteres/ui';
import { useState } from 'react';

const KEPT = 'halteres-figure';

/** Which figure the body map draws, as last chosen on this device. */
export function useFigure(): [Figure, (figure: Figure) => void] {
  const [figure, setFigure] = useState<Figure>(() => (localStorage.getItem(KEPT) === 'female' ? 'female' : 'male'));
  return [
    figure,
    (chosen) => {
      localStorage.setItem(KEPT, chosen);
      setFigure(chosen);
    },
  ];
}
