import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { applySettings, readSettings } from '../../src/platform/portable-settings.ts';
import { colours, DEFAULT_COLOURS, density, recentLookUps, siteRules } from '../../src/platform/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('the settings of a back-up', () => {
  it('come back as they were', async () => {
    await density.setValue('disputed');
    await colours.setValue({ ...DEFAULT_COLOURS, near: '#123456' });
    await siteRules.setValue({ 'coast.example': 'off' });
    const saved = JSON.parse(JSON.stringify(await readSettings()));
    fakeBrowser.reset();
    await applySettings(saved);
    expect(await density.getValue()).toBe('disputed');
    expect((await colours.getValue()).near).toBe('#123456');
    expect(await siteRules.getValue()).toEqual({ 'coast.example': 'off' });
  });

  it('leave out what was looked up', async () => {
    await recentLookUps.setValue(['somebody']);
    expect(JSON.stringify(await readSettings())).not.toContain('somebody');
  });

  it.each([
    [{ name: 'density', value: 'everything' }],
    [{ name: 'colours', value: { disputed: 'url(x)', near: '#000000', agreed: '#000000', 'only-here': '#000000' } }],
    [{ name: 'site-rules', value: JSON.parse('{"__proto__": "on"}') }],
    [{ name: 'site-rules', value: { 'coast.example': 'maybe' } }],
    [{ name: 'recent-look-ups', value: ['x'] }],
    [{ name: 'constructor', value: 1 }],
    ['density'],
    [null],
  ])('that are none change nothing: %j', async (line) => {
    const before = await readSettings();
    await applySettings([line]);
    expect(await readSettings()).toEqual(before);
    expect(await recentLookUps.getValue()).toEqual([]);
  });
});
