import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import type { SiteState } from '../../../platform/messages.ts';
import { send } from '../../../platform/send.ts';
import { Icon } from '../../icon.tsx';
import { PermissionChoice } from '../../permission/permission-choice.tsx';
import type { PermissionTools } from '../../permission/permission-tools.ts';
import { SiteForm } from '../../permission/site-form.tsx';
import { useShownAgain } from '../../use-shown-again.ts';
import { ProblemList } from '../problem-list.tsx';

type Rule = NonNullable<SiteState['rule']>;

/** Which pages are read at all, and the sites for which the reader decided otherwise. */
export function SitesSection({ tools }: { tools: PermissionTools }) {
  return (
    <>
      <section class="block" aria-labelledby="permission-title">
        <h2 id="permission-title">{t('permission_title')}</h2>
        <PermissionChoice tools={tools} />
      </section>
      <section class="block" aria-labelledby="rules-title">
        <h2 id="rules-title">{t('rules_title')}</h2>
        <p class="muted">{t('rules_text')}</p>
        <SiteRules />
      </section>
    </>
  );
}

function SiteRules() {
  const [rules, setRules] = useState<SiteState[] | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const load = useCallback(() => void send('site/list', {}).then(setRules, setProblem), []);
  useEffect(load, [load]);
  // Rules are made in the popup, too.
  useShownAgain(load);
  const set = (host: string, rule: Rule | null) => {
    setProblem(null);
    send('site/set', { host, rule }).then(load, setProblem);
  };
  return (
    <>
      <AddRule onAdd={set} />
      {problem !== null && <ProblemList title={t('options_failed')} problems={[problem]} />}
      {rules === null && problem === null && <p role="status">{t('loading')}</p>}
      {rules?.length === 0 && <p class="muted">{t('rules_none')}</p>}
      <ul class="rules">
        {(rules ?? []).map(({ site, rule }) => (
          <li key={site}>
            <span class="rule-site">{site}</span>
            <RuleChoice site={site} rule={rule ?? 'off'} onRule={(chosen) => set(site, chosen)} />
            <button
              type="button"
              class="button quiet only-icon"
              aria-label={t('options_remove', site)}
              title={t('options_remove', site)}
              onClick={() => set(site, null)}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function RuleChoice({ site, rule, onRule }: { site: string; rule: Rule; onRule(rule: Rule): void }) {
  return (
    <select
      class="input"
      aria-label={site === '' ? t('rules_choice') : t('rules_choice_of', site)}
      value={rule}
      onChange={(event) => onRule(event.currentTarget.value as Rule)}
    >
      <option value="off">{t('rule_off')}</option>
      <option value="on">{t('rule_on')}</option>
    </select>
  );
}

function AddRule({ onAdd }: { onAdd(host: string, rule: Rule): void }) {
  const [rule, setRule] = useState<Rule>('off');
  return (
    <SiteForm class="add-rule" onSite={(origin) => onAdd(new URL(origin).hostname, rule)}>
      <RuleChoice site="" rule={rule} onRule={setRule} />
      <button type="submit" class="button">
        {t('rules_add')}
      </button>
    </SiteForm>
  );
}
