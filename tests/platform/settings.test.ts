import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { pageSettings } from '../../src/platform/page-settings.ts';
import { colours, DEFAULT_COLOURS, density, paintedKinds, siteRules } from '../../src/platform/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('the settings', () => {
  it('are the defaults where the reader set nothing', async () => {
    const settings = await pageSettings('coast.example');
    expect(settings).toMatchObject({ density: 'telling', colours: DEFAULT_COLOURS, rule: null });
    expect(settings.kinds).toContain('figure');
  });

  it('are what the reader set, with the rule of the site that asks and no other', async () => {
    await density.setValue('disputed');
    await colours.setValue({ ...DEFAULT_COLOURS, agreed: '#000000' });
    await paintedKinds.setValue(['figure']);
    await siteRules.setValue({ 'coast.example': 'off', 'harbour.example': 'on' });
    expect(await pageSettings('news.coast.example')).toEqual({
      density: 'disputed',
      colours: { ...DEFAULT_COLOURS, agreed: '#000000' },
      kinds: ['figure'],
      rule: 'off',
    });
  });
});
