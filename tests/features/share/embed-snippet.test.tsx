// Does the reader get the lines that show this very view, in the form and size that they chose?
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { EmbedSnippet } from '../../../src/features/share/EmbedSnippet.tsx';
import { DEFAULT_VIEW } from '../../../src/view/view-state.ts';

const view = { ...DEFAULT_VIEW, data: 'harbour', by: 'state' } as const;

it('a frame as wide as its column, or an element of a size, copied as they stand', async () => {
  const user = userEvent.setup();
  render(<EmbedSnippet view={view} title="The harbour" />);
  const lines = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Lines of HTML' });
  expect(lines.value).toContain('title="The harbour"');
  expect(lines.value).toContain('#data=harbour&amp;by=state&amp;embed=1"');
  expect(lines.value).toContain('width="100%"');
  await user.click(screen.getByRole('radio', { name: 'Element' }));
  await user.click(screen.getByRole('radio', { name: '640 × 420' }));
  expect(lines.value).toContain('<demarche-graph');
  expect(lines.value).toContain('width: 640px; height: 420px');
  await user.click(screen.getByRole('button', { name: 'Copy lines' }));
  expect(await navigator.clipboard.readText()).toBe(lines.value);
  expect(screen.getByRole('status')).toHaveTextContent('The lines are copied.');
});

it('a file of one’s own has no frame, and is told how to get one', () => {
  render(<EmbedSnippet view={{ ...view, data: 'file:harbour' }} title="The harbour" />);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText(/command “site”/)).toBeInTheDocument();
});
