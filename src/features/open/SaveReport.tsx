// How does the reader keep the list of what is wrong?
import { Download } from 'lucide-react';
import type { Issue } from '../../model/issue.ts';
import { Button } from '../shared/Button.tsx';

export function SaveReport({ name, issues }: { name: string; issues: readonly Issue[] }) {
  function save(): void {
    const report = JSON.stringify({ file: name, issues }, null, 2);
    const url = URL.createObjectURL(new Blob([report], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${safeFileName(name)}-report.json`;
    link.click();
    URL.revokeObjectURL(url);
  }

  return (
    <Button onClick={save}>
      <Download size={16} aria-hidden />
      Save the list as a report
    </Button>
  );
}

/** A name from a file may hold anything; a file name of ours holds only this. */
function safeFileName(name: string): string {
  const safe = name
    .toLowerCase()
    .replace(/\.json$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return safe === '' ? 'dataset' : safe;
}
