import type {
  MessageInput,
  MessageName,
  MessageOutput,
} from '../../../utils/messaging/protocol/messages.ts';
import { browser } from '../fake-extension-api.ts';

type Answer<Name extends MessageName> = (
  input: MessageInput<Name>,
) => MessageOutput<Name> | Promise<MessageOutput<Name>>;
type Answers = { [Name in MessageName]?: Answer<Name> };

export interface FakeBackground {
  /** What was asked, in order. */
  sent: { name: MessageName; input: unknown }[];
  /** Changes what is answered from now on. */
  answer(answers: Answers): void;
}

/** Stands where the background stands. A message without an answer here fails, as one that it could not handle. */
export function fakeBackground(answers: Answers): FakeBackground {
  const known = { ...answers };
  const sent: FakeBackground['sent'] = [];
  const sendMessage = async (message: { name: MessageName; input: never }) => {
    // A push has no name and nobody here who listens.
    if (!message.name) return undefined;
    sent.push({ name: message.name, input: message.input });
    const answer = known[message.name] as Answer<MessageName> | undefined;
    try {
      if (answer) return { ok: true, value: await answer(message.input) };
    } catch {
      // falls through: it failed
    }
    return { ok: false, error: 'failed' };
  };
  Object.assign(browser.runtime, { sendMessage });
  return { sent, answer: (more) => Object.assign(known, more) };
}
