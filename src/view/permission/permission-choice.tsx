import type { ComponentChildren } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { PermissionState } from '../../platform/messages.ts';
import { Icon } from '../icon.tsx';
import type { PermissionTools } from './permission-tools.ts';
import { SitePicker } from './site-picker.tsx';
import { usePermission } from './use-permission.ts';

/** The three ways in which pages may be read, what each means, and which one holds. */
export function PermissionChoice({ tools }: { tools: PermissionTools }) {
  const { state, problem, settle } = usePermission();
  const mode = state?.mode;
  return (
    <div class="permission">
      <ul class="choices">
        <Choice mode="all" current={mode} onChoose={() => void settle(tools.requestAll())} />
        <Choice mode="sites" current={mode}>
          <SitePicker
            sites={mode === 'sites' ? (state?.sites ?? []) : []}
            onAdd={(origin) => void settle(mode === 'all' ? tools.requestOnlySite(origin) : tools.requestSite(origin))}
            onGiveBack={(pattern) => void settle(tools.giveBackSite(pattern))}
          />
        </Choice>
        <Choice mode="button" current={mode} onChoose={() => void settle(tools.giveBackAll())} />
      </ul>
      <p role="status" class={problem === '' ? '' : 'notice differs'}>
        {problem}
      </p>
    </div>
  );
}

interface ChoiceProps {
  mode: PermissionState['mode'];
  current: PermissionState['mode'] | undefined;
  onChoose?(): void;
  children?: ComponentChildren;
}

function Choice({ mode, current, onChoose, children }: ChoiceProps) {
  const chosen = mode === current;
  return (
    <li class={chosen ? 'choice chosen' : 'choice'}>
      <div class="choice-words">
        <h3>{t(`permission_${mode}`)}</h3>
        <p class="muted">{t(`permission_${mode}_text`)}</p>
      </div>
      <div class="choice-action">
        {chosen ? (
          <p class="current">
            <Icon name="check" /> {t('permission_current')}
          </p>
        ) : (
          onChoose && (
            <button
              type="button"
              class="button"
              aria-label={`${t('permission_choose')}: ${t(`permission_${mode}`)}`}
              onClick={onChoose}
            >
              {t('permission_choose')}
            </button>
          )
        )}
      </div>
      {children}
    </li>
  );
}
