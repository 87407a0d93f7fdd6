import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/page/read/read-page.ts';
import { ARTICLE_HEAD, pageOf, paragraph, paragraphs } from './page-of.ts';

const textOf = (document: Document, anyway = false) => {
  const read = readPage(document, { anyway });
  return 'reason' in read ? `(${read.reason})` : read.article.text;
};
const article = (inner: string, around = '') =>
  pageOf(
    `<nav><a href="/">Home</a> <a href="/w">World</a></nav>${around}<main><article><h1>Ferry late again</h1>${inner}</article></main><footer>Sandhaven Times, 1 Pier Road.</footer>`,
    { head: ARTICLE_HEAD },
  );

describe('the text of an article', () => {
  it('is its paragraphs, each on a line, without menus, headline and footer', () => {
    const text = textOf(article(paragraphs(4)));
    expect(text.split('\n')).toHaveLength(4);
    expect(text).toMatch(/^On day 1 the ferry/);
    expect(text).toMatch(/their fares\.$/);
  });

  it('keeps short lines of speech, list items, and subheadings that stand above text', () => {
    const text = textOf(
      article(
        `${paragraphs(3)}<p>“Never again,” she said.</p><h2>What it costs</h2><ul><li>Three crossings a day, from May to October</li></ul><h2>Nothing below</h2>`,
      ),
    );
    expect(text).toContain('\n“Never again,” she said.\nWhat it costs\nThree crossings a day, from May to October');
    expect(text).not.toContain('Nothing below');
  });

  it('keeps a paragraph whose full stop is missing, and no label', () => {
    const unfinished = 'After the storm the harbour master counted the boats that were still afloat and shook his head';
    const text = textOf(article(`${paragraphs(3)}<p>${unfinished}</p><p>More on the harbour</p>${paragraph(4)}`));
    expect(text).toContain(unfinished);
    expect(text).not.toContain('More on the harbour');
  });

  it('reads a standfirst that is marked up as a heading', () => {
    const standfirst = 'Passengers waited for nine hours while the only ferry lay in dock without a captain.';
    expect(textOf(article(`<h2>${standfirst}</h2>${paragraphs(4)}`))).toMatch(new RegExp(`^${standfirst}`));
  });

  it.each([
    [
      'a sidebar',
      '<aside><p>The museum of boats has opened a new wing, with 300 models, said its director in a speech.</p></aside>',
    ],
    [
      'related stories',
      '<div class="RelatedStories"><p>The mayor of Sandhaven has resigned after nine years in office, he said on Monday.</p></div>',
    ],
    [
      'a newsletter box',
      '<div id="newsletter-signup"><p>Every morning the news of the harbour in your inbox, free of charge and of fish.</p></div>',
    ],
    [
      'a caption',
      '<figure><img alt=""><figcaption>The ferry in dock last summer, seen from the pier of the town.</figcaption></figure>',
    ],
    [
      'an element that says it is hidden',
      '<div hidden><p>This sentence is for another day and should not be read by anybody today.</p></div>',
    ],
    [
      'an element hidden by its style',
      '<p style="display: none">This sentence is for another day and should not be read by anybody.</p>',
    ],
    [
      'a link to another story',
      '<p>Read more: <a href="/x">The mayor of Sandhaven resigns after nine years in office on Monday</a></p>',
    ],
    [
      'a line of code',
      '<pre>const ferry = late(); // that is so often the case that it has a function of its own.</pre>',
    ],
    [
      'a script',
      '<script type="text/template">The mayor of Sandhaven has resigned after nine years in office.</script>',
    ],
    [
      'a teaser with a linked heading',
      '<div><h4><a href="/x">Mayor resigns</a></h4><p>The mayor of Sandhaven has resigned after nine years in office.</p></div>',
    ],
    ['a line of credits', '<p>(Additional reporting by Pia Lund in Upper Sandhaven; Editing by Otto Grau)</p>'],
    ['a footnote mark', '<sup><a href="#n1">[17]</a></sup>'],
  ])('leaves out %s', (_, junk) => {
    const plain = textOf(article(`${paragraph(1)}${paragraphs(3)}`));
    expect(textOf(article(`${paragraph(1)}${junk}${paragraphs(3)}`))).toBe(plain);
  });

  it('leaves out the comments even where they are longer than the article', () => {
    const document = article(paragraphs(3), '');
    document
      .querySelector('article')
      ?.insertAdjacentHTML('beforeend', `<section id="comments">${paragraphs(9)}</section>`);
    expect(textOf(document).split('\n')).toHaveLength(3);
  });

  it('keeps a frame whose class speaks of boilerplate but holds most of the page', () => {
    const document = pageOf(`<div class="has-sidebar share-enabled"><h1>Ferry late again</h1>${paragraphs(5)}</div>`, {
      head: ARTICLE_HEAD,
    });
    expect(textOf(document).split('\n')).toHaveLength(5);
  });

  it('joins the parts of an article that stands in several boxes', () => {
    const document = article(
      `<div>${paragraphs(3)}</div><div class="ad-slot"><p>Buy a boat today, and pay for it in nine years or never.</p></div><div>${paragraphs(4)}</div>`,
    );
    expect(textOf(document).split('\n')).toHaveLength(7);
  });

  it('reads paragraphs that are parted by line breaks only', () => {
    const lines = Array.from({ length: 4 }, (_, n) => paragraph(n + 1).replace(/<\/?p>/g, '')).join('<br><br>');
    expect(textOf(article(`<div>${lines}</div>`)).split('\n')).toHaveLength(4);
  });

  it('reads the first of several stories on one endless page', () => {
    const second = `<article><h1>Mayor resigns</h1><p>Another story begins here, and it is about the mayor, who has had enough of it all.</p>${paragraphs(3)}</article>`;
    const document = article(paragraphs(4));
    document.querySelector('main')?.insertAdjacentHTML('beforeend', second);
    expect(textOf(document)).not.toContain('Another story');
  });

  it('is known by the day printed under its headline where nothing else tells', () => {
    const page = (line: string) =>
      pageOf(`<h1>Ferry late again</h1><p class="line">${line}</p><div>${paragraphs(9)}</div>`);
    const options = { url: 'https://times.example/x' };
    expect(readPage(page('Sandhaven Times, 2 March 2026'), options)).toHaveProperty('article');
    expect(readPage(page('Sandhaven Times, printed daily'), options)).toEqual({ reason: 'not-an-article' });
  });

  it('reads text in an open shadow tree', () => {
    const document = article('<story-body></story-body>');
    const host = document.querySelector('story-body') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = `<div>${paragraphs(4)}</div>`;
    expect(textOf(document).split('\n')).toHaveLength(4);
  });

  it('leaves out what a shadow tree hides, or lets the reader write in', () => {
    const document = article('<story-body></story-body>');
    const host = document.querySelector('story-body') as Element;
    host.attachShadow({
      mode: 'open',
    }).innerHTML = `<div>${paragraphs(4)}</div><div hidden>${paragraph(5)}</div><div contenteditable>${paragraph(6)}</div>`;
    expect(textOf(document).split('\n')).toHaveLength(4);
  });

  it('changes nothing in the page', () => {
    const document = article(paragraphs(4));
    const before = document.documentElement.outerHTML;
    readPage(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('what is no article', () => {
  const front = (cards: number) =>
    pageOf(
      Array.from(
        { length: cards },
        (_, n) =>
          `<article><h2><a href="/a${n}">Harbour news number ${n} of this long day</a></h2>${paragraph(n)}</article>`,
      ).join(''),
      { head: '<meta property="og:type" content="website"><title>Sandhaven Times</title>' },
    );

  it('is a front page of teasers, whatever its address', () => {
    expect(readPage(front(12))).toEqual({ reason: 'not-an-article' });
    expect(readPage(front(12), { url: 'https://times.example/' })).toEqual({ reason: 'not-an-article' });
  });

  it('is a front page that calls itself an article', () => {
    const document = pageOf(`<h1>Sandhaven Times</h1><div>${paragraphs(3)}</div>`, { head: ARTICLE_HEAD });
    expect(readPage(document, { url: 'https://times.example/' })).toEqual({ reason: 'not-an-article' });
    expect(readPage(document)).toHaveProperty('article');
  });

  it('is a section of the paper, with dates and a headline of its own', () => {
    const cards = Array.from(
      { length: 9 },
      (_, n) =>
        `<div><h3><a href="/s${n}">Story number ${n}</a></h3><time datetime="2026-03-0${n + 1}"></time>${paragraph(n)}</div>`,
    );
    const document = pageOf(`<h1>World</h1><main>${cards.join('')}</main>`);
    expect(readPage(document, { url: 'https://times.example/2026/world' })).toEqual({ reason: 'not-an-article' });
  });

  it('is not a story that announces two others', () => {
    const others = '<h3><a href="/a">Mayor resigns over ferry</a></h3><h3><a href="/b">New pier for Sandhaven</a></h3>';
    expect(readPage(article(`${paragraphs(4)}${others}`))).toHaveProperty('article');
  });

  it('is a list of search results', () => {
    const results = Array.from(
      { length: 8 },
      (_, n) => `<div class="result"><h3><a href="/r${n}">Result number ${n}</a></h3>${paragraph(n)}</div>`,
    ).join('');
    const document = pageOf(`<h1>Results</h1><main>${results}</main>`, { head: '<title>ferry - Search</title>' });
    expect(readPage(document, { url: 'https://search.example/search?q=ferry' })).toEqual({ reason: 'not-an-article' });
  });

  it('is a letter in a mailbox', () => {
    const document = pageOf(
      `<nav><a href="#inbox">Inbox (3)</a></nav><div role="main"><h2>Re: ferry</h2><div>${paragraphs(5)}</div></div>`,
      {
        head: '<title>Inbox - Mail</title>',
      },
    );
    expect(readPage(document, { url: 'https://mail.example/mail/u/0/' })).toEqual({ reason: 'not-an-article' });
  });

  it('is a text somebody is writing', () => {
    const document = pageOf(`<h1>Draft</h1><article contenteditable="true">${paragraphs(8)}</article>`, {
      head: ARTICLE_HEAD,
    });
    expect(readPage(document)).toEqual({ reason: 'not-an-article' });
  });

  it('is a page with one sign of an article and nothing else', () => {
    expect(readPage(pageOf(`<article>${paragraphs(3)}</article>`), { url: 'https://shop.example/terms' })).toEqual({
      reason: 'not-an-article',
    });
  });

  it('is a note, and a page without prose', () => {
    expect(readPage(article(`${paragraph(1)}${paragraph(2)}`))).toEqual({ reason: 'too-short' });
    expect(readPage(pageOf('<form><label>Name <input></label><button>Send</button></form>'))).toEqual({
      reason: 'no-text',
    });
  });

  it('is read all the same when the reader asks for it, but for a page without prose', () => {
    const short = article(`${paragraph(1)}${paragraph(2)}`);
    expect(textOf(short, true).split('\n')).toHaveLength(2);
    expect(textOf(front(12), true)).toContain('On day 1 the ferry');
    expect(readPage(pageOf('<p><a href="/">Home</a></p>'), { anyway: true })).toEqual({ reason: 'no-text' });
  });
});

describe('a hostile page', () => {
  it('is read in time however deep and however long its words', () => {
    const document = article(
      `${'<div>'.repeat(600)}${'a'.repeat(50_000)}${' \n'.repeat(50_000)}${'</div>'.repeat(600)}${paragraphs(4)}`,
    );
    const started = performance.now();
    expect(textOf(document)).toContain('On day 1 the ferry');
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('a standfirst', () => {
  const standfirst =
    '<p class="article-dek">The ferry was late, and 21 passengers of the morning boat want their money back.</p>';
  const read = (body: string) => {
    const result = readPage(pageOf(body, { head: ARTICLE_HEAD }));
    if ('reason' in result) throw new Error(result.reason);
    return result.map.text.slice(0, result.bodyStart);
  };

  it('is read, but the story begins behind it', () => {
    const story = `<div class="body">${paragraphs(5)}</div>`;
    expect(read(`<article><header><h1>Late</h1>${standfirst}</header>${story}</article>`)).toContain(
      'want their money',
    );
  });

  it('is no first paragraph that only stands apart, and none of an article without one', () => {
    expect(read(`<article><h1>Late</h1>${paragraph(9)}<div class="body">${paragraphs(5)}</div></article>`)).toBe('');
    expect(read(`<article><h1>Late</h1>${paragraphs(5)}</article>`)).toBe('');
  });
});
