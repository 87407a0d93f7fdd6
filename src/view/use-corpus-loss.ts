import { useEffect, useState } from 'preact/hooks';
import type { CorpusMark } from '../platform/settings.ts';

/** Where it is kept that a corpus is gone; see platform/guard-corpus.ts. */
export interface LossSource {
  getValue(): Promise<CorpusMark | null>;
  watch(onChange: (loss: CorpusMark | null) => void): () => void;
  removeValue(): Promise<void>;
}

/** A corpus that was there and is gone, as soon as that is known; `null` for none. */
export function useCorpusLoss(source: LossSource): CorpusMark | null {
  const [loss, setLoss] = useState<CorpusMark | null>(null);
  useEffect(() => {
    // A surface that cannot read its settings has other troubles, and shows them.
    source.getValue().then(setLoss, () => {});
    return source.watch((now) => setLoss(now ?? null));
  }, [source]);
  return loss;
}
