import type { Tone } from '../paint/tone.ts';

const PALETTES: Record<Tone, string> = {
  light: `--background: #ffffff; --raised: #f6f7f9; --text: #1c1d20; --muted: #5a5d64; --border: #d9dbe0; --accent: #2f5bd0;
  --shadow: 0 8px 28px rgb(20 24 36 / 0.22); --differs: #b3261e; --differs-tint: #fdecea; --same: #1a7f4b; --same-tint: #e6f5ec;
  --near: #8a5a00; --near-tint: #fdf3dc; --only: #4b53bc; --only-tint: #eeeffb; --omits: #5f6368; --omits-tint: #f0f1f3;
  color-scheme: light;`,
  dark: `--background: #1b1c1f; --raised: #232529; --text: #e8e8ea; --muted: #a8adb4; --border: #3a3c42; --accent: #8fb0ff;
  --shadow: 0 8px 28px rgb(0 0 0 / 0.6); --differs: #ff8a80; --differs-tint: #42211f; --same: #6fd19c; --same-tint: #1d3528;
  --near: #f0c060; --near-tint: #3b2f15; --only: #aab0ff; --only-tint: #2a2c48; --omits: #a8adb4; --omits-tint: #2b2d31;
  color-scheme: dark;`,
};

const RULES = `
* { box-sizing: border-box; margin: 0; padding: 0; }
.card {
  display: flex; flex-direction: column; width: min(368px, calc(100vw - 16px)); overflow: hidden;
  background: var(--background); color: var(--text); border: 1px solid var(--border); border-radius: 8px; box-shadow: var(--shadow);
  font: 14px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
  text-align: start; overflow-wrap: anywhere;
}
.card:focus { outline: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
header { display: flex; gap: 8px; align-items: flex-start; padding: 12px 8px 12px 16px; border-bottom: 1px solid var(--border); }
.heading { flex: 1; min-width: 0; }
.buttons { flex: none; display: flex; }
h2 { font-size: 16px; font-weight: 600; line-height: 1.3; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.around { color: var(--muted); font-weight: 400; }
.verdict { margin-top: 6px; display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; color: var(--muted); font-size: 13px; }
.sign { display: inline-flex; gap: 4px; align-items: center; padding: 1px 8px 1px 6px; border-radius: 4px; font-size: 12px; font-weight: 600; white-space: nowrap; }
.sign b { font-size: 14px; line-height: 1; }
.differs, .disputed { color: var(--differs); background: var(--differs-tint); }
.same, .agreed { color: var(--same); background: var(--same-tint); }
.near { color: var(--near); background: var(--near-tint); }
.only-here { color: var(--only); background: var(--only-tint); }
.omits, .unmatched { color: var(--omits); background: var(--omits-tint); }
button { font: inherit; color: inherit; background: none; border: 0; border-radius: 4px; cursor: pointer; }
.close, .step { flex: none; width: 28px; height: 28px; color: var(--muted); font-size: 18px; line-height: 1; }
.close:hover, .step:hover { background: var(--raised); color: var(--text); }
.body { overflow-y: auto; overscroll-behavior: contain; }
ul { list-style: none; }
h3 { padding: 12px 16px 0; font-size: 12px; line-height: 1.45; }
li { padding: 8px 16px 12px; }
li + li, ul + h3, ul + .omitting { border-top: 1px solid var(--border); }
ul:first-child > li, li + li { padding-top: 12px; }
.source { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: baseline; }
.publisher { font-weight: 600; }
.date, .why, .omitting { color: var(--muted); font-size: 13px; }
blockquote { margin: 8px 0 4px; padding-inline-start: 10px; border-inline-start: 2px solid var(--border); }
mark { color: inherit; font-weight: 600; border-radius: 2px; padding: 0 1px; }
mark.differs { background: var(--differs-tint); } mark.same { background: var(--same-tint); } mark.near { background: var(--near-tint); }
.actions { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-top: 4px; }
.open, .apart, .undo, .add { color: var(--accent); font-size: 13px; text-decoration: underline; text-underline-offset: 2px; }
.open:hover, .apart:hover, .undo:hover, .add:hover { text-decoration-thickness: 2px; }
.omitting { padding: 10px 16px; }
.omitting + .omitting { padding-top: 0; }
.notice { padding: 10px 16px; background: var(--raised); border-bottom: 1px solid var(--border); font-size: 13px; }
.undo { margin-inline-start: 8px; }
footer { display: flex; flex-wrap: wrap; gap: 4px 8px; padding: 8px 16px; border-top: 1px solid var(--border); font-size: 13px; }
.added, .failed { color: var(--muted); }
.add:disabled { color: var(--muted); cursor: default; }
@media (forced-colors: active) { .card, .sign { border: 1px solid CanvasText; } mark { background: Mark; color: MarkText; } }
`;

/** The card's whole style: it stands in a shadow root and takes nothing from the page. */
export const cardStyle = (tone: Tone): string => `.card { ${PALETTES[tone]} }\n${RULES}`;
