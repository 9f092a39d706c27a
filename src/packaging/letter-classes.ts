const letters = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ҁҊ-ևא-תؠ-يٮ-ەऀ-῿Ⰰ-ⷿ぀-퟿豈-﷿'
/** Capitals and small letters alternate here, one by one; a list of them all would cost more than it tells. */
const alternating = 'Ā-žẠ-ỹ'

const inAnyCase: Readonly<Record<string, string>> = {
  L: letters,
  Lu: letters,
  Ll: letters,
  M: '\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05c7\\u064b-\\u0669',
  N: '0-9',
}
const byCase: Readonly<Record<string, string>> = {
  ...inAnyCase,
  Lu: `A-ZÀ-ÖØ-ÞΆ-ΫЀ-Я${alternating}`,
  Ll: `a-zß-öø-ÿά-ώа-џ${alternating}`,
}

/**
 * Letters and marks of the scripts that names are written in, by the property's name, as the inside of a class. Case
 * is told in Latin-1, Greek and Cyrillic.
 */
export const letterClasses = (ignoresCase: boolean): Readonly<Record<string, string>> =>
  ignoresCase ? inAnyCase : byCase
