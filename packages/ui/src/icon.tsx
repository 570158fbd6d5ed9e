import type { ReactNode } from 'react';

/** Strokes on a 20 px grid. */
const PATHS = {
  person: 'M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM3.5 17c.6-3.2 3.2-5 6.5-5s5.900 1.800 6.500 5',
  people:
    'M7.500 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 16.500c.5-2.900 2.700-4.500 5.500-4.500s5 1.600 5.500 4.500M13 9.300a2.700 2.700 0 0 0 0-5.200M15 12.200c1.600.6 2.700 2 3 4.300',
  calendar: 'M3.500 5.500h13v11h-13zM3.500 8.500h13M7 3v3M13 3v3',
  program: 'M3 4h14M3 10h14M3 16h8M7 2.500v3M13 8.500v3M9 14.500v3',
  book: 'M10 5.500C8.500 4 6 3.500 3 3.500v12c3 0 5.500.5 7 2 1.500-1.500 4-2 7-2v-12c-3 0-5.500.5-7 2ZM10 5.500v12',
  board: 'M3 3.500h14v10H3zM6 6.500h8M6 9.500h5M7 17l1.500-3.500M13 17l-1.500-3.500',
  gym: 'M2 10h16M5 5.500v9M15 5.500v9M7.500 7v6M12.500 7v6',
  plates: 'M2 10h3M15 10h3M5 5v10M8.300 3v14M11.700 3v14M15 5v10',
  today:
    'M10 3v2M10 15v2M3 10h2M15 10h2M5 5l1.400 1.400M13.600 13.600 15 15M15 5l-1.400 1.400M6.400 13.600 5 15M10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  chart: 'M3 16.500h14M4 13l4-4 3 2.500L16.500 5',
  plus: 'M10 4v12M4 10h12',
  more: 'M3.500 6h13M3.500 10h13M3.500 14h13',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12ZM13.500 13.500 17 17',
  back: 'M12 4 6 10l6 6',
  next: 'm8 4 6 6-6 6',
  down: 'm5 8 5 5 5-5',
  up: 'm5 12 5-5 5 5',
  check: 'm4 10.500 4 4 8-9',
  cross: 'M5 5l10 10M15 5 5 15',
  warning: 'M10 3 2.500 16.500h15zM10 8v4M10 14.200v.3',
  info: 'M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15ZM10 9v5M10 6v.3',
  swap: 'M4 7h11l-3-3M16 13H5l3 3',
  trash: 'M4 6h12M8 6V4h4v2M5.500 6l.7 10.500h7.600L14.500 6M8.500 9v5M11.500 9v5',
  undo: 'M7 4 3.500 7.500 7 11M4 7.500h8a4.500 4.500 0 0 1 0 9H8',
  lock: 'M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9',
  shield: 'M10 2.500 4 5v4.500c0 4 2.500 6.500 6 8 3.500-1.500 6-4 6-8V5zM7.500 10l2 2 3.500-4',
  moon: 'M16 12.500A6.500 6.500 0 0 1 7.500 4 6.500 6.500 0 1 0 16 12.500Z',
  sun: 'M10 13.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM10 2v2M10 16v2M2 10h2M16 10h2M4.500 4.500 6 6M14 14l1.500 1.500M15.500 4.500 14 6M6 14l-1.500 1.500',
  keyboard: 'M2.500 5.500h15v9h-15zM5.500 8.500h.1M8.500 8.500h.1M11.500 8.500h.1M14.500 8.500h.1M6.500 11.500h7',
  pencil: 'm4 16 .8-3.500L13.500 3.800l2.700 2.700L7.500 15.200z',
  pain: 'M11 2.500 5 11h4.500L9 17.500 15 9h-4.500z',
  mail: 'M2.500 5h15v10.500h-15zM3 5.500l7 5.500 7-5.500',
  archive: 'M3 4h14v3H3zM4 7v9.500h12V7M8 10.500h4',
  spark: 'M10 3l1.800 5.200L17 10l-5.200 1.800L10 17l-1.800-5.200L3 10l5.200-1.800z',
  cloud: 'M6 15.500a3.500 3.500 0 0 1-.5-7 4.800 4.800 0 0 1 9.200 1.200 3 3 0 0 1-.2 5.800z',
  move: 'M3 10h14M13 6l4 4-4 4',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words; it says nothing by itself, so it is hidden from screen readers. */
export function Icon({ name, size = 20 }: { name: IconName; size?: 16 | 20 | 24 }): ReactNode {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
