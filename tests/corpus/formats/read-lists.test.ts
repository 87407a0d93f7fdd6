// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readContents } from '../../../src/corpus/formats/read-contents.ts';
import { bytesOf } from './parse-html.ts';

const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const read = (name: string, content: string) => readContents({ name, bytes: bytesOf(content) }, parseHtml);

describe('a table', () => {
  it('of articles is read by the names of its columns, with semicolons and quoted lines too', async () => {
    const table =
      'Headline;Source;Publication Date;Link;Article Text\n"Dam holds; river falls";Valley Times;5 Mar 2026;https://valley.example/dam;"One.\nTwo."\nNo date;;;;"Three."';
    const { drafts, refused } = await read('a.csv', table);
    expect(refused).toEqual([]);
    expect(drafts).toMatchObject([
      {
        title: 'Dam holds; river falls',
        publisher: 'Valley Times',
        published: '2026-03-05',
        url: 'https://valley.example/dam',
        text: 'One.\nTwo.',
      },
      { title: 'No date', published: null, text: 'Three.' },
    ]);
  });

  it('refuses rows with their line, lines within quotes counted', async () => {
    const table =
      'title,url,text,date\nA,,"One.\nTwo.",2026-03-05\nB,javascript:alert(1),x,\nC,,y,yesterday\nD,,,\nE,,z,';
    const { drafts, refused } = await read('a.csv', table);
    expect(drafts.map(({ title }) => title)).toEqual(['A', 'E']);
    expect(refused.map(({ title, code, line }) => [title, code, line])).toEqual([
      ['B', 'bad-url', 4],
      ['C', 'bad-date', 5],
      ['D', 'missing-text', 6],
    ]);
  });

  it('whose quotation mark is never closed says so', async () => {
    const { refused } = await read('a.csv', 'title,text\nA,"One.\nB,Two.');
    expect(refused).toMatchObject([{ code: 'bad-table', file: 'a.csv', line: 2 }]);
  });
});

describe('a reading list', () => {
  it('of Pocket is read from its table', async () => {
    const { addresses, drafts } = await read(
      'part_000000.csv',
      'title,url,time_added,tags,status\nDam holds,https://valley.example/dam?utm_source=pocket,1772692200,river|dam,unread\nhttps://b.example/,https://b.example/,1772692201,,archive',
    );
    expect(drafts).toEqual([]);
    expect(addresses).toEqual([
      { url: 'https://valley.example/dam?utm_source=pocket', title: 'Dam holds' },
      { url: 'https://b.example/' },
    ]);
  });

  it('of Pocket is read from its page', async () => {
    const page = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
      <li><a href="https://valley.example/dam" time_added="1772692200" tags="">Dam holds</a></li>
      <li><a href="javascript:alert(1)">Bad</a></li></ul></body></html>`;
    expect(await read('ril_export.html', page)).toMatchObject({
      addresses: [{ url: 'https://valley.example/dam', title: 'Dam holds' }],
      refused: [{ title: 'Bad', code: 'bad-url' }],
    });
  });

  it('of Instapaper is read, and what was marked in an article is not its text', async () => {
    const { addresses, drafts } = await read(
      'instapaper-export.csv',
      'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://valley.example/dam,Dam holds,A marked sentence.,Unread,1772692200,[]',
    );
    expect(drafts).toEqual([]);
    expect(addresses).toEqual([{ url: 'https://valley.example/dam', title: 'Dam holds' }]);
  });

  it('of a browser are its bookmarks, each once, without bookmarklets', async () => {
    const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8"><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p><DT><H3>News</H3><DL><p>
<DT><A HREF="https://valley.example/dam" ADD_DATE="1772692200">Dam &amp; river</A>
<DT><A HREF="https://valley.example/dam">Again</A>
<DT><A HREF="place:sort=8">Recent</A>
<DT><A HREF="javascript:void(0)">Marklet</A>
</DL><p></DL><p>`;
    const { addresses, refused } = await read('bookmarks.html', bookmarks);
    expect(addresses).toEqual([{ url: 'https://valley.example/dam', title: 'Dam & river' }]);
    expect(refused.map(({ title, code }) => [title, code])).toEqual([
      ['Recent', 'bad-url'],
      ['Marklet', 'bad-url'],
    ]);
  });
});

describe('Zotero', () => {
  const expected = {
    url: 'https://valley.example/dam',
    title: 'Dam holds',
    publisher: 'Valley Times',
    published: '2026-03-05',
    author: 'Ida Lund, Per Strand',
  };

  it('exports tables', async () => {
    const table =
      '"Key","Item Type","Publication Year","Author","Title","Publication Title","Url","Abstract Note","Date"\n"AB12","newspaperArticle","2026","Lund, Ida; Strand, Per","Dam holds","Valley Times","https://valley.example/dam","Not the text.","2026-03-05"';
    expect(await read('zotero.csv', table)).toMatchObject({ addresses: [expected], drafts: [], refused: [] });
  });

  it('exports CSL-JSON', async () => {
    const items = [
      {
        id: 'x',
        type: 'article-newspaper',
        title: 'Dam holds',
        'container-title': 'Valley Times',
        author: [
          { family: 'Lund', given: 'Ida' },
          { family: 'Strand', given: 'Per' },
        ],
        issued: { 'date-parts': [['2026', 3, 5]] },
        URL: 'https://valley.example/dam',
      },
      { id: 'y', type: 'book', title: 'Only a year', issued: { 'date-parts': [[2020]] }, URL: 'https://b.example/' },
    ];
    expect((await read('a.json', JSON.stringify(items))).addresses).toEqual([
      expected,
      { url: 'https://b.example/', title: 'Only a year' },
    ]);
  });

  it('exports RDF', async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#">
<bib:Article rdf:about="https://valley.example/dam"><z:itemType>newspaperArticle</z:itemType>
<dcterms:isPartOf><bib:Newspaper><dc:title>Valley Times</dc:title></bib:Newspaper></dcterms:isPartOf>
<bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Lund</foaf:surname><foaf:givenName>Ida</foaf:givenName></foaf:Person></rdf:li>
<rdf:li><foaf:Person><foaf:surname>Strand</foaf:surname><foaf:givenName>Per</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
<dc:title>Dam holds</dc:title><dc:date>2026-03-05</dc:date>
<dc:identifier><dcterms:URI><rdf:value>https://valley.example/dam</rdf:value></dcterms:URI></dc:identifier></bib:Article>
<z:Attachment><z:itemType>attachment</z:itemType><dc:title>Snapshot</dc:title></z:Attachment></rdf:RDF>`;
    expect(await read('a.rdf', rdf)).toMatchObject({ addresses: [expected], refused: [] });
  });

  it('exports RIS, with the line of what has no address', async () => {
    const ris =
      'TY  - NEWS\nTI  - Dam holds\nAU  - Lund, Ida\nAU  - Strand, Per\nT2  - Valley Times\nDA  - 2026/03/05/\nUR  - https://valley.example/dam\nER  - \n\nTY  - BOOK\nTI  - No address\nER  - \n';
    expect(await read('a.ris', ris)).toMatchObject({
      addresses: [expected],
      refused: [{ title: 'No address', code: 'missing-text', line: 10 }],
    });
  });

  it('exports BibTeX', async () => {
    const bib =
      '@comment{x}\n@article{lund_dam_2026,\n\ttitle = {{Dam} holds},\n\turl = {https://valley.example/dam},\n\tjournal = "Valley Times",\n\tauthor = {Lund, Ida and Strand, Per},\n\tdate = {2026-03-05},\n}\n\n@book{b, title = {No address}}';
    expect(await read('a.bib', bib)).toMatchObject({
      addresses: [expected],
      refused: [{ title: 'No address', code: 'missing-text', line: 10 }],
    });
  });

  it('is not waited for where a BibTeX file goes on and on', async () => {
    const start = performance.now();
    await read('a.bib', `@article{a, title = {${'{'.repeat(300_000)}`);
    await read('a.bib', `@article{a, ${'x '.repeat(200_000)}`);
    await read('a.bib', '@article{'.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('an OPML list', () => {
  it('offers its feeds, each once, those in folders too', async () => {
    const opml = `<?xml version="1.0"?><opml version="2.0"><body><outline text="News"><outline type="rss" text="Valley &amp; Coast" xmlUrl="https://valley.example/rss"/>
      <outline text="Again" xmlUrl="https://valley.example/rss"/></outline><outline text="Bad" xmlUrl="javascript:x"/><outline text="Page" htmlUrl="https://c.example"/></body></opml>`;
    expect(await read('feeds.opml', opml)).toMatchObject({
      feeds: [{ url: 'https://valley.example/rss', title: 'Valley & Coast' }],
      refused: [{ title: 'Bad', code: 'bad-url' }],
    });
  });
});
