import type { AddedArticle, FeedState, IntakeAddress } from '../corpus/intake.ts';
import type { Judgement } from '../corpus/store/judgements.ts';
import type { LookUpHit } from '../engine/look-up.ts';
import type { OmittedFact, Story } from '../engine/story.ts';
import type { ComparedFact, Kind, Related } from '../engine/types.ts';
import type { Density, PaintColours } from './settings.ts';
import type { SiteRule } from './site-rules.ts';
import type { CorpusProtocol } from './corpus-protocol.ts';

/** An article as a surface names it: never its whole text. */
export interface ArticleSummary {
  id: string;
  title: string;
  publisher: string;
  published: string | null;
  url: string;
}

/** What the content script read from a page. Offsets of the answer are offsets into this `text`. */
export interface PageArticle {
  url: string;
  title: string;
  publisher: string;
  published: string | null;
  lang: string;
  author?: string;
  text: string;
}

/** Facts of a page with the reports of the others, ready for every surface. */
export interface PageComparison {
  /** Id of the page's article, as judgements on two articles name it. */
  page?: string;
  title: string;
  url: string;
  /** The page's own words are in `facts`; their spans index the text the content script sent. */
  facts: ComparedFact[];
  /** What related articles report and the page does not. */
  omitted: OmittedFact[];
  related: Related[];
  lineages: string[][];
  /** Every article that `related` or a report names, by id. */
  articles: Record<string, ArticleSummary>;
}

/** The whole story of a page, for the side panel. */
export interface StoryComparison extends Story {
  /** Id of the page's own article, which `articles` and `summaries` have as well. */
  page: string;
  /** Every article of the story, by id. */
  summaries: Record<string, ArticleSummary>;
}

/** The state of one tab: exactly one of these, never a guess. */
export type PageState =
  | { status: 'no-permission'; origin: string }
  | { status: 'forbidden' } // a page no extension may read: browser pages, the store
  | { status: 'site-off'; site: string } // the reader switched the site off for good
  | { status: 'unread' } // permitted, nobody asked to read it yet
  | { status: 'working' }
  | { status: 'not-article'; reason: 'no-text' | 'too-short' | 'not-an-article' }
  | { status: 'language'; lang: string }
  | { status: 'nothing-related'; facts: number }
  | { status: 'failed'; message: string }
  | { status: 'compared'; comparison: PageComparison };

/** What a content script needs to know of the reader's settings. */
export interface PageSettings {
  density: Density;
  colours: PaintColours;
  kinds: Kind[];
  /** What holds for the site of the page that asks. */
  rule: SiteRule | null;
}

/** A site's rule, `null` for none; `site` is the host as the rules name it, '' where the address is no site's. */
export interface SiteState {
  site: string;
  rule: SiteRule | null;
}

/** How the reader lets the extension read pages. */
export interface PermissionState {
  mode: 'all' | 'sites' | 'button';
  /** Match patterns granted, for `sites`. */
  sites: string[];
}

/**
 * Every message, one documented signature each: sender (`send`) and handlers derive from it. Only the names under
 * `page/` are answered to a content script; all others only to the extension's own pages. Those
 * about the corpus stand in corpus-protocol.ts.
 */
export interface Protocol extends CorpusProtocol {
  /** From the content script: compare what was read. `null` text fields never; a page that is no article sends `page/skip`. */
  'page/compare'(page: PageArticle): Promise<PageState>;
  /** From the content script: the page is no article, and why. */
  'page/skip'(input: { reason: 'no-text' | 'too-short' | 'not-an-article' }): Promise<PageState>;
  /** From the card: open an article of the corpus at the sentence, in a new tab. */
  'page/open'(input: { article: string; sentenceStart: number }): Promise<void>;

  /** From the content script: what the reader set, as far as a page is concerned. */
  'page/settings'(input: Record<string, never>): Promise<PageSettings>;
  /**
   * From the card: the page's fact and the fact of an article that was matched with it are not the same; `same` takes it back.
   * What is compared next knows of it, on every page.
   */
  'page/judge'(input: { fact: string; article: string; theirs: string; same: boolean }): Promise<void>;

  /** The rule of the site that a host belongs to. */
  'site/rule'(input: { host: string }): Promise<SiteState>;
  /** Switches a site on or off for good; `null` takes the rule away. Pages that stand open follow at once. */
  'site/set'(input: { host: string; rule: SiteRule | null }): Promise<SiteState>;
  /** Every rule, by name of the site. */
  'site/list'(input: Record<string, never>): Promise<SiteState[]>;

  /**
   * As `page/judge`, for the fact of a tab's page or, where a story is looked at from the side of another article, of that article
   * `base`. What is known of the tab itself stays until it is checked again. @throws Problem `not-found`
   */
  'judgement/set'(input: {
    tabId: number;
    fact: string;
    article: string;
    theirs: string;
    base?: string;
  }): Promise<Judgement>;
  /** Takes a judgement back by its key; of `tabId` as `judgement/set`. */
  'judgement/undo'(input: { key: string; tabId?: number }): Promise<void>;
  'judgement/list'(input: Record<string, never>): Promise<Judgement[]>;

  /** From the popup: what is known of a tab, at once; reads nothing. */
  'tab/state'(input: { tabId: number }): Promise<PageState>;
  /** From the popup: read the tab now (injects the content script where needed) and compare. `anyway`: even if it is no article. */
  'tab/check'(input: { tabId: number; anyway?: boolean }): Promise<PageState>;

  /**
   * From the side panel: facts by articles for the story of a tab's page, from the side of the article `base` (the page
   * where it is left out). `null` where nothing is known of the tab's text; `tab/state` then says why.
   */
  'story/compare'(input: { tabId: number; base?: string }): Promise<StoryComparison | null>;

  /** Look up a name or figure in the corpus. */
  'lookup/find'(input: { query: string }): Promise<{ hits: LookUpHit[]; articles: Record<string, ArticleSummary> }>;

  /**
   * From the popup: the page of a tab, as it stands, into the corpus. The tab has to be readable: by the button, the menu or
   * the shortcut that was pressed on it, or because its site is granted. @throws Problem `no-permission`, `no-article-in-html`
   */
  'tab/add'(input: { tabId: number; collection?: string }): Promise<AddedArticle>;
  /** Collection of the article that a tab's address is known by; `null` where the corpus has none from there. */
  'tab/known'(input: { tabId: number }): Promise<{ collection: string | null }>;
  /** From the card: the page it stands in. */
  'page/add'(input: Record<string, never>): Promise<AddedArticle>;
  /**
   * Fetches one address and adds its article. The extension's page asks the browser for the site first.
   * @throws Problem `no-permission`, `not-reached`, `too-slow`, `too-large`, `wrong-content`, `no-article-in-html`
   */
  'intake/link'(input: { url: string; collection?: string }): Promise<AddedArticle>;
  /** Fetches many addresses as a job (see `job/list`), which goes on after the background or the browser was ended. */
  'intake/urls'(input: { addresses: IntakeAddress[]; collection: string; label?: string }): Promise<{ job: string }>;
  /** Adds every open tab that shows an article, as a job. Tabs of private windows and of sites not granted are refused. */
  'intake/tabs'(input: { collection: string }): Promise<{ job: string }>;

  /** From an extension page, in the click that asks the browser for sites: they are wanted for fetching alone. */
  'intake/asking'(input: { urls: string[] }): Promise<void>;

  'feed/list'(input: Record<string, never>): Promise<FeedState[]>;
  /**
   * Follows a feed, or the feed that a page names in its head, and reads it at once. The extension's page asks the browser
   * for the site first. @throws Problem `no-permission`, `not-reached`, `too-slow`, `too-large`, `wrong-content`, `not-a-feed`
   */
  'feed/add'(input: { url: string; title?: string; collection?: string }): Promise<FeedState>;
  'feed/remove'(input: { id: string }): Promise<FeedState[]>;
  'feed/set'(input: {
    id: string;
    changes: Partial<Pick<FeedState, 'title' | 'collection' | 'enabled' | 'every'>>;
  }): Promise<FeedState>;
  /** Reads a feed now, whenever it is due; every feed without an id. */
  'feed/check'(input: { id?: string }): Promise<FeedState[]>;

  /** From the popup: scroll the tab to a mention of a fact and mark it. */
  'tab/show'(input: { tabId: number; fact: string; mention: number }): Promise<void>;

  'permission/state'(input: Record<string, never>): Promise<PermissionState>;
  /** After the page asked the browser for (or gave back) origins: brings the registered content script in line. */
  'permission/changed'(input: Record<string, never>): Promise<PermissionState>;
}

/**
 * From the background to the content script of one tab, which listens with `listenInPage` of platform/listen-in-page.ts. A
 * content script that was just injected or registered reads its page by itself; these ask one that is there already.
 */
export interface PageProtocol {
  /** Read the page anew, send `page/compare` or `page/skip`, paint, and answer with what came back. `anyway`: even if it is no article. */
  'content/read'(input: { anyway: boolean }): Promise<PageState>;
  /** Bring the fact's mention number `mention` into view, as the popup's "next" and "previous" ask. */
  'content/show'(input: { fact: string; mention: number }): Promise<void>;
  /** The settings changed, or the site's rule: ask for them anew and show them. */
  'content/settings'(input: Record<string, never>): Promise<void>;
  /** What pages are compared with has changed: compare again what was read. */
  'content/compare'(input: Record<string, never>): Promise<void>;
  /** Go to the next painted fact or the previous one, and open its card. */
  'content/step'(input: { back: boolean }): Promise<void>;
}

export type MessageName = keyof Protocol;
export type MessageInput<N extends MessageName> = Parameters<Protocol[N]>[0];
export type MessageOutput<N extends MessageName> = Awaited<ReturnType<Protocol[N]>>;

/** What goes over the wire. An error keeps its code, place and value, so that a surface can word it. */
export interface Envelope<N extends MessageName = MessageName> {
  name: N;
  input: MessageInput<N>;
}
export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; error: { code: string; message: string; file?: string; line?: number; value?: string } };
