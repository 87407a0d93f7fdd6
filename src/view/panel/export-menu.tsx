import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { StoryComparison } from '../../platform/messages.ts';
import { EXPORT_FORMATS, FORMATS } from './export-formats.ts';
import { fileNameOf } from './file-name.ts';

export interface ExportMenuProps {
  story: StoryComparison;
  /** Offers a file to the reader. */
  save(fileName: string, content: string, type: string): void;
}

/** Takes the comparison of the whole story away as a file. */
export function ExportMenu({ story, save }: ExportMenuProps) {
  const [said, setSaid] = useState('');
  return (
    <fieldset class="take-away small">
      <legend>{t('panel_export')}</legend>
      {EXPORT_FORMATS.map((ending) => (
        <button
          key={ending}
          type="button"
          class="button"
          onClick={() => {
            const { type, write } = FORMATS[ending];
            const name = `${fileNameOf(story.summaries[story.base]?.title ?? '')}.${ending}`;
            save(name, write(story), type);
            setSaid(t('panel_exported', name));
          }}
        >
          {t(`panel_export_${ending}`)}
        </button>
      ))}
      <span role="status" class="muted">
        {said}
      </span>
    </fieldset>
  );
}
