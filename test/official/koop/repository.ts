import { html, type Answer, type Question } from '../answer.ts';
import type { World } from '../world.ts';
import { paperAs, publishedPaper } from './publisher.ts';
import { answerSearch } from './sru.ts';

const FILE =
  /^\/frbr\/officielepublicaties\/kst\/[\w-]+\/([\w-]+)\/1\/(?:(xml|html|pdf)\/\1\.\2|metadata\/metadata\.xml)$/;

/** repository.overheid.nl: the search, and the files it points to. */
export function answerRepository(world: World, { path, query }: Question): Answer {
  if (path === '/sru') return answerSearch(world, query);
  const [, id = '', form = 'metadata'] = FILE.exec(path) ?? [];
  const paper = publishedPaper(world, id);
  return (
    (paper && paperAs(world, paper, form)) ??
    html('<!DOCTYPE html><title>404 Not Found</title><h1>Not Found</h1>', 404)
  );
}
