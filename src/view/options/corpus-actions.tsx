import { useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../icon.tsx';

export interface CorpusActionsProps {
  /** There is nothing to export. */
  empty: boolean;
  onAdd(): void;
  onAddFiles(): void;
  onImport(file: File): void;
  onExport(): void;
}

/** What can be done with the corpus as a whole. */
export function CorpusActions({ empty, onAdd, onAddFiles, onImport, onExport }: CorpusActionsProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="actions">
      <button type="button" class="button primary" onClick={onAdd}>
        <Icon name="add" />
        {t('options_add')}
      </button>
      <button type="button" class="button" onClick={onAddFiles}>
        <Icon name="file" />
        {t('options_add_files')}
      </button>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        <Icon name="upload" />
        {t('options_import')}
      </button>
      <button type="button" class="button" disabled={empty} onClick={onExport}>
        <Icon name="download" />
        {t('options_export')}
      </button>
      <input
        ref={field}
        hidden
        type="file"
        accept=".jsonl,.ndjson"
        aria-label={t('options_import')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onImport(file);
          // The same file may be chosen again once it is mended.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
