import {Box, Card} from '@sanity/ui';
import type {ReactNode} from 'react';
import {WIDTHS, type PreviewSettings} from './previewSettings.ts';

/** Colours of a page that has none of its own. */
const PAGES = {
  light: {background: '#fff', color: '#1c1b1a'},
  dark: {background: '#161514', color: '#eceae7'},
} as const;

interface StageProps extends Pick<PreviewSettings, 'theme' | 'width' | 'language'> {
  readonly children: ReactNode;
}

/** A plain page of some width, light or dark, on which an element is seen as visitors see it. */
export function Stage({theme, width, language, children}: StageProps) {
  const pixels = WIDTHS.find(({id}) => id === width)?.pixels ?? null;
  return (
    <Card flex={1} overflow="auto" padding={4} tone="transparent">
      <Box
        lang={language}
        style={{
          ...PAGES[theme],
          colorScheme: theme,
          fontFamily: 'system-ui, sans-serif',
          fontSize: 16,
          lineHeight: 1.5,
          margin: '0 auto',
          maxWidth: pixels ?? 'none',
          padding: width === 'phone' ? 16 : 32,
          borderRadius: 4,
          boxShadow: '0 0 0 1px var(--card-border-color)',
        }}
      >
        {children}
      </Box>
    </Card>
  );
}
