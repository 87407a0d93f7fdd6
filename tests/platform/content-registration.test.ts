import { describe, expect, it } from 'vitest';
import { CONTENT_SCRIPT, syncRegistration } from '../../src/platform/content-registration.ts';
import {
  giveBackAll,
  giveBackSites,
  permissionState,
  requestAllSites,
  requestSite,
  sitePattern,
} from '../../src/platform/permissions.ts';
import { fakePermissions, fakeScripting } from './fake-browser.ts';

const apiOf = (origins: string[]) => {
  const permissions = fakePermissions(origins);
  const scripting = fakeScripting();
  return { permissions, scripting, api: { permissions, scripting: scripting as never } };
};

describe('what the reader granted', () => {
  it('is every page, some sites, or the button alone', async () => {
    expect(await permissionState(fakePermissions(['*://*/*', '*://a.example/*']))).toEqual({ mode: 'all', sites: [] });
    expect(
      await permissionState(fakePermissions(['*://b.example/*', '*://a.example/*', 'chrome://favicon/*'])),
    ).toEqual({
      mode: 'sites',
      sites: ['*://a.example/*', '*://b.example/*'],
    });
    expect(await permissionState(fakePermissions([]))).toEqual({ mode: 'button', sites: [] });
  });

  it('is asked for and given back', async () => {
    const permissions = fakePermissions([]);
    expect(await requestSite(permissions, 'https://a.example:8443/x')).toBe(true);
    expect(await requestSite(permissions, 'about:blank')).toBe(false);
    expect([...permissions.granted]).toEqual(['*://a.example/*']);
    await giveBackSites(permissions, ['*://a.example/*']);
    await requestAllSites(permissions);
    await giveBackAll(permissions);
    expect([...permissions.granted]).toEqual([]);
  });

  it.each([
    ['https://www.a.example/x?y#z', '*://www.a.example/*'],
    ['http://127.0.0.1:8080/', '*://127.0.0.1/*'],
    ['chrome://settings', null],
    ['file:///a', null],
    ['', null],
  ])('for %j is asked as %j', (url, pattern) => expect(sitePattern(url)).toBe(pattern));
});

const noRules = async () => ({});

describe('the registered content script', () => {
  it('is registered for every page when all is granted', async () => {
    const { api, scripting } = apiOf(['*://*/*']);
    await syncRegistration(api, noRules);
    expect([...scripting.scripts.values()]).toEqual([
      {
        id: 'page',
        js: [CONTENT_SCRIPT],
        matches: ['*://*/*'],
        excludeMatches: [],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });

  it('is not registered when nothing is granted', async () => {
    const { api, scripting } = apiOf([]);
    await syncRegistration(api, noRules);
    expect(scripting.calls).toEqual([]);
  });

  it('follows what is granted', async () => {
    const { api, permissions, scripting } = apiOf(['*://a.example/*']);
    await syncRegistration(api, noRules);
    permissions.granted.add('*://b.example/*');
    await syncRegistration(api, noRules);
    expect(scripting.scripts.get('page')?.matches).toEqual(['*://a.example/*', '*://b.example/*']);
    await syncRegistration(api, noRules);
    permissions.granted.clear();
    await syncRegistration(api, noRules);
    expect(scripting.calls).toEqual(['register', 'update', 'unregister']);
    expect(scripting.scripts.size).toBe(0);
  });

  it('is never registered twice, however many ask at once', async () => {
    const { api, scripting } = apiOf(['*://*/*']);
    await Promise.all([syncRegistration(api, noRules), syncRegistration(api, noRules), syncRegistration(api, noRules)]);
    expect(scripting.calls).toEqual(['register']);
  });

  it('does not run at all on a site that is switched off, and runs there again when it is switched on', async () => {
    const { api, scripting } = apiOf(['*://*/*']);
    const off = async () =>
      ({ 'bank.example': 'off', 'news.example': 'on', '[::1]': 'off', '10.0.0.1': 'off' }) as const;
    await syncRegistration(api, off);
    expect(scripting.scripts.get('page')?.excludeMatches).toEqual([
      '*://*.bank.example/*',
      '*://10.0.0.1/*',
      '*://[::1]/*',
    ]);
    await syncRegistration(api, off);
    expect(scripting.calls).toEqual(['register']);
    await syncRegistration(api, noRules);
    expect(scripting.scripts.get('page')?.excludeMatches).toEqual([]);
  });

  it('asks about a site of which a part is switched on again', async () => {
    const { api, scripting } = apiOf(['*://*/*']);
    await syncRegistration(api, async () => ({ 'paper.example': 'off', 'blog.paper.example': 'on' }) as const);
    expect(scripting.scripts.get('page')?.excludeMatches).toEqual([]);
  });

  it('is tried again after a failure', async () => {
    const { api, scripting } = apiOf(['*://*/*']);
    const broken = {
      ...api,
      scripting: {
        ...(scripting as object),
        getRegisteredContentScripts: () => Promise.reject(new Error('no')),
      } as never,
    };
    await expect(syncRegistration(broken, noRules)).rejects.toThrow('no');
    await syncRegistration(api, noRules);
    expect(scripting.calls).toEqual(['register']);
  });
});
