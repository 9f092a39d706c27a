import { foldTight } from '../language/fold.ts'
import type { Voice } from '../thread/read-thread.ts'
import { findNames } from './find-names.ts'
import { toWritten } from './read-display-name.ts'
import type { FullName } from './split-name.ts'
import type { Asking, Target } from './target.ts'

const forSomebody =
  /\b(?:for|add|set(?:ting)? up|get|getting|enroll|para|a|create)\s{1,2}(?:(?:our|my|the|new|mr\.|mrs\.|ms\.|dr\.|nuestra|nuestro|mi|nueva|nuevo|\p{Ll}+)\s){0,5}$/iu

/** People named for an account without any address. */
export function findNameless({ intent, selfName, voices }: Asking): Target[] {
  const sentences = intent.account
    .map(({ sentence }) => sentence)
    .filter(({ words }) => !/ (?:could|can|may) i | i need | me | for myself /.test(words))
  const found = sentences.flatMap(({ source, start, end }) => {
    const text = source.slice(start, Math.min(end, start + 600))
    return findNames(text).filter(
      (name) => name.words.length > 1 && forSomebody.test(text.slice(0, name.start)),
    )
  })
  const names = found
    .map((name) => toWritten(name))
    .filter((name) => foldTight(name.last) !== foldTight(selfName.last) && !isWriter(name, voices))
  return [...new Map(names.map((name) => [foldTight(name.first + name.last), name] as const)).values()].map(
    (name) => ({ name, email: '', row: {}, self: false, said: [] }),
  )
}

function isWriter({ first, last }: FullName, voices: readonly Voice[]): boolean {
  return voices.some(({ writer, signedAs }) =>
    [writer.name, signedAs].some(
      (name) => foldTight(name).includes(foldTight(last)) && foldTight(name).includes(foldTight(first)),
    ),
  )
}
