import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const cobalt: MantineColorsTuple = [
  '#eaeeff',
  '#d3dbff',
  '#a9b7ff',
  '#94a7ff',
  '#7c93ff',
  '#4f6cfb',
  '#2447f9',
  '#1a38d6',
  '#152db0',
  '#0f2187',
];

/** Chalk, iron and cobalt for Mantine; the colours themselves are the variables of base.css. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  primaryColor: 'cobalt',
  primaryShade: { light: 6, dark: 4 },
  autoContrast: true,
  colors: { cobalt },
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
});

const tokens = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--action)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-cobalt-light': 'var(--action-soft)',
  '--mantine-color-cobalt-light-hover': 'var(--action-soft)',
  '--mantine-color-cobalt-light-color': 'var(--action)',
  '--mantine-primary-color-light': 'var(--action-soft)',
  '--mantine-primary-color-light-color': 'var(--action)',
  '--mantine-primary-color-filled-hover': 'var(--action-hover)',
  '--input-asterisk-color': 'var(--danger)',
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: tokens, dark: tokens });
