import type { Declaration, HandledOf, InputOf, OutputOf } from '../declaration.ts';
import type { Sender } from '../sender.ts';
import { bulkMessages } from './bulk.ts';
import { citationMessages } from './citations.ts';
import { documentMessages } from './documents.ts';
import { followMessages } from './follow.ts';
import { paperMessages } from './papers.ts';
import { quoteMessages } from './quotes.ts';
import { readingHistoryMessages } from './reading-history.ts';
import { savedMessages } from './saved.ts';
import { storageMessages } from './storage.ts';
import { textMessages } from './texts.ts';

/**
 * Every message that reaches the background; guard, client, server and the types of the handlers follow from here. Scripts
 * in pages count as outsiders: they may ask about the papers of their page and keep them, nothing else.
 */
export const MESSAGES = {
  ...bulkMessages,
  ...citationMessages,
  ...documentMessages,
  ...followMessages,
  ...paperMessages,
  ...quoteMessages,
  ...readingHistoryMessages,
  ...savedMessages,
  ...storageMessages,
  ...textMessages,
};

type Messages = typeof MESSAGES;
export type MessageName = keyof Messages;
export type MessageInput<Name extends MessageName> = InputOf<Messages[Name]>;
export type MessageOutput<Name extends MessageName> = OutputOf<Messages[Name]>;

/** One handler for each message of a subject: `HandlersOf<typeof followMessages>`. */
export type HandlersOf<Subject extends Record<string, Declaration>> = {
  [Name in keyof Subject]: (
    input: HandledOf<Subject[Name]>,
    sender: Sender,
  ) => Promise<OutputOf<Subject[Name]>>;
};

export type Handlers = HandlersOf<Messages>;
