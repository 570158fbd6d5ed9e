import type { ReactNode } from 'react';

export function WorkoutPage(): ReactNode {
  return null;
}
