/** What of a CPU profile (Chrome DevTools Protocol, `Profiler.Profile`) is read here. Times in microseconds. */
export interface CpuProfile {
  nodes: { id: number; callFrame: { url: string; functionName: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
  startTime: number;
}

/** What of a trace event is read here: `ts` and `dur` are wall time, `tdur` is what the thread itself worked. Microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
}

interface Task {
  start: number;
  end: number;
  /** Share of the task's time in which the thread was not kept waiting by other programs of the machine, 0 to 1. */
  worked: number;
  /** Microseconds in which the script ran in it. */
  script: number;
}

const TASK = 'ThreadControllerImpl::RunTask';

/** The tasks of each thread, in order. */
function tasksByThread(events: readonly TraceEvent[]): Task[][] {
  const threads = new Map<string, Task[]>();
  for (const { name, pid, tid, ts, dur, tdur } of events) {
    if (name !== TASK || !dur) continue;
    const key = `${pid}:${tid}`;
    const tasks = threads.get(key) ?? [];
    tasks.push({ start: ts, end: ts + dur, worked: Math.min(1, (tdur ?? dur) / dur), script: 0 });
    threads.set(key, tasks);
  }
  for (const tasks of threads.values()) tasks.sort((a, b) => a.start - b.start);
  return [...threads.values()];
}

function taskAt(tasks: readonly Task[], time: number): Task | null {
  let low = 0;
  let high = tasks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tasks[middle] as Task).start <= time) low = middle + 1;
    else high = middle;
  }
  const task = tasks[low - 1];
  return task && time < task.end ? task : null;
}

/** Samples of a profile in which a script was running, the browser's own code called by it included. */
function samplesOf(profile: CpuProfile, scriptUrl: RegExp): { time: number; lasts: number }[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const mark = (id: number, within: boolean) => {
    const node = nodes.get(id);
    if (!node) return;
    const inside = within || scriptUrl.test(node.callFrame.url);
    if (inside) ours.add(id);
    for (const child of node.children ?? []) mark(child, inside);
  };
  const [top] = profile.nodes;
  if (top) mark(top.id, false);
  const { samples = [], timeDeltas = [] } = profile;
  let time = profile.startTime;
  const found: { time: number; lasts: number }[] = [];
  samples.forEach((id, index) => {
    time += timeDeltas[index] ?? 0;
    // A sample holds from its own time to that of the next one.
    if (ours.has(id)) found.push({ time, lasts: timeDeltas[index + 1] ?? 0 });
  });
  return found;
}

/**
 * Milliseconds that a script held the main thread, and its tasks longer than `long`. The profile tells when the script ran,
 * the trace of the same time what of that the thread was working: on a busy machine it is often kept waiting.
 */
export function scriptTime(
  profile: CpuProfile,
  events: readonly TraceEvent[],
  scriptUrl: RegExp,
  long: number,
): { ms: number; longTasks: number } {
  const samples = samplesOf(profile, scriptUrl);
  let best: { tasks: Task[]; within: number } | null = null;
  for (const tasks of tasksByThread(events)) {
    const within = samples.filter(({ time }) => taskAt(tasks, time) !== null).length;
    if (best === null || within > best.within) best = { tasks, within };
  }
  let outside = 0;
  for (const { time, lasts } of samples) {
    const task = best && taskAt(best.tasks, time);
    if (task) task.script += lasts;
    else outside += lasts;
  }
  const worked = (best?.tasks ?? []).map((task) => Math.min(task.script, task.end - task.start) * task.worked);
  return {
    ms: (worked.reduce((sum, time) => sum + time, 0) + outside) / 1000,
    longTasks: worked.filter((time) => time / 1000 > long).length,
  };
}
