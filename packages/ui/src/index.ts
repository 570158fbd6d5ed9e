export { cssVariables, theme } from './theme.ts';
export { Icon, type IconName } from './icon.tsx';
export { AppFrame } from './layout/app-frame.tsx';
export { BodyMap } from './body-map/body-map.tsx';
export { lightOf } from './body-map/light-of.ts';
export { PlateBar, type DrawnPlate } from './plates/plate-bar.tsx';
export { PatternIcon } from './pattern/pattern-icon.tsx';
export type { Figure } from './body-map/figure.ts';
export { Card } from './layout/card.tsx';
export { PageHeader } from './layout/page-header.tsx';
export { Sheet } from './layout/sheet.tsx';
export { EmptyState } from './feedback/empty-state.tsx';
export { ErrorState } from './feedback/error-state.tsx';
export { Notice } from './feedback/notice.tsx';
export { Skeleton, SkeletonRows } from './feedback/skeleton.tsx';
export { Tag } from './feedback/tag.tsx';
export { showToast } from './feedback/toast-store.ts';
export { ToastHost } from './feedback/undo-toast.tsx';
export { BandChart, type BandPoint } from './data/band-chart.tsx';
export { DataTable, type Column } from './data/data-table.tsx';
export { KeyHint } from './data/key-hint.tsx';
export { LineChart } from './data/line-chart.tsx';
export { LoadFigure } from './data/load-figure.tsx';
export { placeForKey, placeUnder } from './data/step-keys.ts';
export { Stat, Stats } from './data/stat.tsx';
export { ChoiceCards } from './input/choice-cards.tsx';
export { DeleteButton } from './input/delete-button.tsx';
export { MultiChoice } from './input/multi-choice.tsx';
export { SegmentedChoice } from './input/segmented-choice.tsx';
export {
  ActionIcon,
  Button,
  Checkbox,
  DirectionProvider,
  MantineProvider,
  NativeSelect,
  PasswordInput,
  Popover,
  Select,
  Switch,
  Textarea,
  TextInput,
  useMantineColorScheme,
} from '@mantine/core';
