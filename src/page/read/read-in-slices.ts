import { type ReadOptions, type ReadResult, readSteps } from './read-page.ts';

/** A slice ends once it has taken this long, in milliseconds: half of what a frame has. */
const BUDGET = 8;
/** Frames of a page that are looked into. */
const MAX_FRAMES = 20;
/** A frame smaller than this, in CSS pixels either way, shows no article. */
const MIN_FRAME = 200;

/** Runs steps in slices: after each that used up its time the page goes first. */
async function inSlices<T>(steps: Generator<void, T>, rest: () => Promise<void>, now: () => number): Promise<T> {
  for (let start = now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - start < BUDGET) continue;
    await rest();
    start = now();
  }
}

/** Documents of the same origin that the page shows in frames large enough for an article. */
function* framesOf(document: Document): Generator<Document> {
  const frames = [...document.querySelectorAll('iframe')].slice(0, MAX_FRAMES);
  for (const frame of frames) {
    // `null` for a frame of another origin, which most are. The size is asked for last: it makes the browser lay the page out.
    const inner = frame.contentDocument;
    if (!inner?.body || frame.clientWidth < MIN_FRAME || frame.clientHeight < MIN_FRAME) continue;
    yield inner;
  }
}

/**
 * Reads the article of a page in slices of time. A page that is none itself may show one in a frame of its own origin.
 *
 * @param rest resolves when the page has had its turn
 */
export async function readInSlices(
  document: Document,
  options: ReadOptions,
  rest: () => Promise<void>,
  now: () => number = () => performance.now(),
): Promise<ReadResult> {
  const read = await inSlices(readSteps(document, options), rest, now);
  if (!('reason' in read)) return read;
  const url = options.url ?? document.location.href;
  for (const frame of framesOf(document)) {
    const inner = await inSlices(readSteps(frame, { ...options, url }), rest, now);
    if (!('reason' in inner)) return inner;
  }
  return read;
}
