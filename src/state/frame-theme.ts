// Which theme does the page around a frame want it to start with? It says so in the name it gives the frame.
import type { Theme } from './use-theme.ts';

const NAME = /^demarche-theme-(light|dark)$/;

export function frameTheme(name: string): Theme {
  const [, theme] = NAME.exec(name) ?? [];
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}
