import { useCallback, useEffect, useState } from 'preact/hooks';
import { KINDS } from '../../../engine/types.ts';
import { t } from '../../../platform/i18n.ts';
import { DENSITIES } from '../../../platform/settings.ts';
import { useShownAgain } from '../../use-shown-again.ts';
import { ProblemList } from '../problem-list.tsx';
import { LineColourList } from './line-colours.tsx';
import type { Settings, SettingsTools } from './settings-tools.ts';
import { ToldApart } from './told-apart.tsx';

/** What is painted on pages and how, what is remembered, and what the reader told apart. */
export function SettingsSection({ tools }: { tools: SettingsTools }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const load = useCallback(() => void tools.load().then(setSettings, setProblem), [tools]);
  useEffect(load, [load]);
  useShownAgain(load);
  const change = (part: Partial<Settings>) => {
    setSettings((before) => before && { ...before, ...part });
    setProblem(null);
    tools.save(part).catch((error: unknown) => {
      setProblem(error);
      load();
    });
  };
  if (settings === null)
    return problem === null ? (
      <p role="status">{t('loading')}</p>
    ) : (
      <ProblemList title={t('options_failed')} problems={[problem]} />
    );
  return (
    <>
      {problem !== null && <ProblemList title={t('options_failed')} problems={[problem]} />}
      <fieldset class="block">
        <legend>{t('density_title')}</legend>
        {DENSITIES.map((density) => (
          <label key={density} class="check">
            <input
              type="radio"
              name="density"
              checked={settings.density === density}
              onChange={() => change({ density })}
            />
            <span>
              {t(`density_${density}`)}
              <span class="small muted">{t(`density_${density}_text`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="block">
        <legend>{t('kinds_title')}</legend>
        <p class="small muted">{t('kinds_text')}</p>
        <div class="check-grid">
          {KINDS.map((kind) => (
            <label key={kind} class="check">
              <input
                type="checkbox"
                checked={settings.kinds.includes(kind)}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  change({ kinds: KINDS.filter((one) => (one === kind ? on : settings.kinds.includes(one))) });
                }}
              />
              <span>{t(`kind_${kind.replaceAll('-', '_')}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <LineColourList
        colours={settings.colours}
        defaults={tools.defaultColours}
        onColours={(colours) => change({ colours })}
      />
      <fieldset class="block">
        <legend>{t('remember_title')}</legend>
        <label class="check">
          <input
            type="checkbox"
            checked={settings.remember}
            onChange={(event) => change({ remember: event.currentTarget.checked })}
          />
          <span>
            {t('remember_label')}
            <span class="small muted">{t('remember_text')}</span>
          </span>
        </label>
      </fieldset>
      <ToldApart />
    </>
  );
}
