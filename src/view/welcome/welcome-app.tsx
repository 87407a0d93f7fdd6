import { t } from '../../platform/i18n.ts';
import { PermissionChoice } from '../permission/permission-choice.tsx';
import type { PermissionTools } from '../permission/permission-tools.ts';
import { StoryDiagram } from './story-diagram.tsx';

export interface WelcomeAppProps {
  tools: PermissionTools;
  /** Which browser it runs in: their toolbars are arranged in different ways. */
  browser: 'chromium' | 'firefox';
  openOptions(): void;
}

/** The page after installation: what it does, when it may read, and where to begin. */
export function WelcomeApp({ tools, browser, openOptions }: WelcomeAppProps) {
  return (
    <main class="welcome">
      <header>
        <p class="brand">
          <img src="/icon/48.png" width="32" height="32" alt="" />
          {t('welcome_title')}
        </p>
        <h1>{t('welcome_lead')}</h1>
        <p class="lead">{t('welcome_what')}</p>
        <StoryDiagram />
        <p class="muted">{t('welcome_never')}</p>
      </header>
      <section>
        <h2>{t('permission_title')}</h2>
        <PermissionChoice tools={tools} />
      </section>
      <div class="steps">
        <section>
          <h2>{t('welcome_pin')}</h2>
          <p>{browser === 'firefox' ? t('welcome_pin_firefox') : t('welcome_pin_chromium')}</p>
        </section>
        <section>
          <h2>{t('welcome_try')}</h2>
          <p>{t('welcome_try_text')}</p>
        </section>
        <section>
          <h2>{t('welcome_next')}</h2>
          <p>{t('welcome_next_text')}</p>
        </section>
      </div>
      <p>
        <button type="button" class="button primary" onClick={openOptions}>
          {t('welcome_options')}
        </button>
      </p>
    </main>
  );
}
