import { t } from '../../platform/i18n.ts';
import { formatCount } from '../../wording/count-words.ts';
import { Icon } from '../icon.tsx';
import { SECTION_ICONS, SECTIONS, type Section } from './sections.ts';

export interface SectionNavProps {
  current: Section;
  /** Jobs that are under way. */
  running: number;
}

/** The way from one section to another: links, so that each has an address and the browser's "back" leads back. */
export function SectionNav({ current, running }: SectionNavProps) {
  return (
    <nav class="section-nav" aria-label={t('sections_label')}>
      <p class="wordmark">
        <img src="/icon/32.png" alt="" width={24} height={24} />
        <strong>{t('extension_name')}</strong>
      </p>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={`#${section}`} aria-current={section === current ? 'page' : undefined}>
              <Icon name={SECTION_ICONS[section]} />
              <span>{t(`section_${section}`)}</span>
              {section === 'add' && running > 0 && (
                <span class="count-badge">
                  {formatCount(running)} <span class="visually-hidden">{t('jobs_running')}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
