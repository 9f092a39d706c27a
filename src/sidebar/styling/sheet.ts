const rulesOfGroup: number[] = []
let sheet: CSSStyleSheet | undefined

/** A place in the page's styles: what is opened later stands later and wins among equals. */
export const openGroup = (): number => rulesOfGroup.push(0) - 1

export function addRule(group: number, rule: string): void {
  let before = 0
  for (let each = 0; each <= group; each++) before += rulesOfGroup[each] ?? 0
  sheet ??= createSheet()
  sheet.insertRule(rule, before)
  rulesOfGroup[group] = (rulesOfGroup[group] ?? 0) + 1
}

function createSheet(): CSSStyleSheet {
  const { sheet: created } = document.head.appendChild(document.createElement('style'))
  if (created === null) throw new Error('The page takes no styles')
  return created
}
