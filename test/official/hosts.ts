import type { Answer, Question } from './answer.ts';
import { answerPublisher } from './koop/publisher.ts';
import { answerRepository } from './koop/repository.ts';
import { answerGegevensmagazijn, type ApiSwitches } from './odata/service.ts';
import { answerSite } from './site/site.ts';
import type { World } from './world.ts';

type AnswerHost = (world: World, question: Question, api: ApiSwitches) => Answer;

const ANSWERS: Record<string, AnswerHost> = {
  'www.tweedekamer.nl': answerSite,
  'tweedekamer.nl': answerSite,
  'gegevensmagazijn.tweedekamer.nl': (world, question, api) =>
    answerGegevensmagazijn(world, api, question),
  'zoek.officielebekendmakingen.nl': answerPublisher,
  'repository.overheid.nl': answerRepository,
};

/** The official hosts this stand-in answers for. */
export const HOSTS = Object.keys(ANSWERS);

/** @returns null when the host is not one of ours */
export function answerFor(world: World, question: Question, api: ApiSwitches): Answer | null {
  return ANSWERS[question.host]?.(world, question, api) ?? null;
}
