// Light or dark? The reader's choice, or the system's where there is none.
import { create } from 'zustand';
import { readPreference, writePreference } from './preferences.ts';
import { useMedia } from './use-media.ts';

const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const useThemeStore = create<{ theme: Theme }>(() => ({
  theme: readPreference('theme', THEMES, 'system'),
}));

function printTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** For this visit: it is not the reader who chose. */
export function showTheme(theme: Theme): void {
  printTheme(theme);
  useThemeStore.setState({ theme });
}

export function startTheme(): void {
  printTheme(useThemeStore.getState().theme);
}

export function chooseTheme(theme: Theme): void {
  showTheme(theme);
  writePreference('theme', theme);
}

export function useTheme(): Theme {
  return useThemeStore((store) => store.theme);
}

/** Changes whenever colours do, so that the canvas knows when to read them again. */
export function useColourKey(): string {
  const theme = useTheme();
  const dark = useMedia('(prefers-color-scheme: dark)');
  const forced = useMedia('(forced-colors: active)');
  return `${theme === 'system' ? (dark ? 'dark' : 'light') : theme}${forced ? ' forced' : ''}`;
}
