import { ask } from './ask.ts';
import type { MessageInput, MessageName, MessageOutput } from './messages.ts';
import { native } from './native.ts';

/** Asks the background. @throws AnswerError with the handler's code, file, line and value; see ask.ts */
export function send<N extends MessageName>(name: N, input: MessageInput<N>): Promise<MessageOutput<N>> {
  return ask(async (message) => native().runtime.sendMessage(message), name, input);
}
