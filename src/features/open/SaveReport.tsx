// How does the reader keep the list of what is wrong?
import { Download } from 'lucide-react';
import { safeFileName } from '../../exchange/file-name.ts';
import type { Issue } from '../../model/issue.ts';
import { Button } from '../shared/Button.tsx';
import { saveFile } from '../shared/save-file.ts';

export function SaveReport({ name, issues }: { name: string; issues: readonly Issue[] }) {
  function save(): void {
    const report = JSON.stringify({ file: name, issues }, null, 2);
    saveFile(
      `${safeFileName(name.replace(/\.json$/i, ''))}-report.json`,
      report,
      'application/json',
    );
  }

  return (
    <Button onClick={save}>
      <Download size={16} aria-hidden />
      Save the list as a report
    </Button>
  );
}
