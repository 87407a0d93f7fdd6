/**
 * Puts records without waiting for each. A put that throws at once must not leave those begun before it without anybody to hear them
 * fail with the transaction.
 */
export async function putMany<T>(store: { put(value: T): Promise<unknown> }, values: readonly T[]): Promise<void> {
  const puts: Promise<unknown>[] = [];
  try {
    for (const value of values) puts.push(store.put(value));
  } catch (error) {
    await Promise.allSettled(puts);
    throw error;
  }
  await Promise.all(puts);
}
