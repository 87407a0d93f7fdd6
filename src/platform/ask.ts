import type { Answer, Envelope, MessageInput, MessageName, MessageOutput } from './messages.ts';

/** An error of a handler, as it came over the wire; see corpus/problem.ts for the codes. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly code: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly value: string | undefined;

  constructor(error: Extract<Answer<never>, { ok: false }>['error']) {
    super(error.message);
    this.code = error.code;
    this.file = error.file;
    this.line = error.line;
    this.value = error.value;
  }
}

/**
 * Asks and waits for the answer. The other side may be stopped in between: the port then closes without one. Every message
 * can be sent twice, so it is sent once more.
 *
 * @throws AnswerError what the handler threw, or `no-answer`
 */
export async function ask<N extends MessageName>(
  sendMessage: (message: Envelope<N>) => Promise<unknown>,
  name: N,
  input: MessageInput<N>,
): Promise<MessageOutput<N>> {
  let reason = 'the extension did not answer';
  for (let tries = 0; tries < 2; tries++) {
    let answer: Answer<MessageOutput<N>> | undefined;
    try {
      answer = (await sendMessage({ name, input })) as Answer<MessageOutput<N>> | undefined;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
      continue;
    }
    if (answer?.ok === true) return answer.value;
    if (answer?.ok === false) throw new AnswerError(answer.error);
  }
  throw new AnswerError({ code: 'no-answer', message: `${name}: ${reason}` });
}
