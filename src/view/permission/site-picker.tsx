import { t } from '../../platform/i18n.ts';
import { Icon } from '../icon.tsx';
import { SiteForm } from './site-form.tsx';

export interface SitePickerProps {
  /** Match patterns granted. */
  sites: readonly string[];
  onAdd(origin: string): void;
  onGiveBack(pattern: string): void;
}

/** "https://*.example.com/*" as a reader knows it: "*.example.com". */
const siteName = (pattern: string) => pattern.replace(/^[a-z*]+:\/\//, '').replace(/\/\*?$/, '');

/** The sites a reader allowed, and a field for another one. */
export function SitePicker({ sites, onAdd, onGiveBack }: SitePickerProps) {
  return (
    <div class="site-picker">
      {sites.length > 0 && (
        <ul class="sites">
          {sites.map((pattern) => (
            <li key={pattern}>
              <span>{siteName(pattern)}</span>
              <button
                type="button"
                class="button quiet only-icon"
                aria-label={t('permission_give_back', siteName(pattern))}
                title={t('permission_give_back', siteName(pattern))}
                onClick={() => onGiveBack(pattern)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <SiteForm class="add-site" onSite={onAdd}>
        <button type="submit" class="button">
          {t('permission_add_site')}
        </button>
      </SiteForm>
    </div>
  );
}
