export const sizes = [1_000, 10_000, 100_000, 1_000_000]

const ask = 'Please create CECI accounts.\n'
const fill = (piece: (index: number) => string, size: number): string => {
  let text = ask
  for (let index = 0; text.length < size; index++) text += piece(index)
  return text.slice(0, size)
}
const repeat =
  (piece: string) =>
  (size: number): string =>
    fill(() => piece, size)

/** Plain mail and the worst that somebody could send, at any size. */
export const texts: Readonly<Record<string, (size: number) => string>> = {
  'plain prose': repeat(
    'I work with the coaches in our region and would like to see their cycles in CECI soon.\n',
  ),
  'one endless line': repeat('I work with the coaches in our region and would like to see their cycles. '),
  'rows of people': (size) => fill((index) => `Ana Lopez${index}, ana.lopez${index}@dcyf.wa.gov\n`, size),
  'people on one line': (size) => fill((index) => `Ana Lopez (ana.lopez${index}@dcyf.wa.gov), `, size),
  'one letter': repeat('a'),
  'only @': repeat('@'),
  'letters and @': repeat('a@'),
  'dots behind @': repeat('a@a.'),
  'capital words': repeat('Anna Maria '),
  'quotation marks': repeat('> '),
  'quoted lines': repeat('> On Mon, Sep 1, 2025 at 9:41 AM Ana wrote:\n'),
  'header lines': repeat('From: Ana\nTo: Bo\n'),
  'older messages': repeat('From: a@b.co\nSent: x\nTo: y\nSubject: z\n\nI need an account\n'),
  'older, by name': repeat('On Mon, May 4, 2026 at 1:00 PM Ana <a@b.co> wrote:\n> hi\n'),
  'forwarded rows': repeat('From: Ana <a@b.co>\nTo: b\n\nBo Lee, bo@b.co\n'),
  'older in Spanish': repeat('De: a@b.co\nEnviado: x\nPara: y\nAsunto: z\n\n'),
  'one address': repeat('a@b.co '),
  'many addresses': (size) => fill((index) => `<a${index}@b.co>\n`, size),
  'table of people': (size) => fill((index) => `Ana | ana${index}@b.co | Coach\n`, size),
  'signed and signed': repeat('-- \nAna\n'),
  'on … on …': repeat('On '),
  'lines of On': repeat('On Monday\n'),
  'blank lines': repeat('\n'),
  spaces: repeat(' '),
  'thanks, thanks': repeat('thanks, '),
  'open brackets': repeat('('),
  quotes: repeat('"Ana '),
  braces: repeat('{{ {% '),
  'colons and tabs': repeat('Name:\t'),
  accents: repeat('é\u0301'),
}
