import { expect, it } from 'vitest';
import { CodedError, codeOf } from '../../../utils/domain/coded-error.ts';

it('an error carries its code, which is its message where it has no other', () => {
  const error = new CodedError('timeout');
  expect([error.name, error.code, error.message]).toEqual(['CodedError', 'timeout', 'timeout']);
  expect(error).toBeInstanceOf(Error);
});

it('an error keeps its own message and its cause', () => {
  const cause = new Error('quota');
  const error = new CodedError('store-full', { message: 'no room', cause });
  expect([error.code, error.message, error.cause]).toEqual(['store-full', 'no room', cause]);
});

it.each([
  [new CodedError('source-http-500'), 'source-http-500'],
  [new Error('timeout'), 'failed'],
  ['timeout', 'failed'],
  [null, 'failed'],
  [{ code: 'timeout' }, 'failed'],
])('the code of %s is %s', (thrown, code) => expect(codeOf(thrown)).toBe(code));
