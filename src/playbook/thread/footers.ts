import { isBlank, type Line } from './lines.ts'

const device =
  /^\s*(?:sent from (?:my |mail |yahoo|outlook|the )|get outlook for|enviado desde (?:mi|el)|sent via|envoyé de)/i
const notice =
  /^\W{0,4}(?:confidential(?:ity|\b)|notice:|disclaimer|this (?:e-?mail|message|communication)[^.]{0,120}(?:intended|confidential|privileged|(?:subject to|public) (?:public )?(?:disclosure|record))|aviso de confidencialidad|please consider the environment|i work (?:a )?flex|my working (?:hours|days)|(?:our )?office hours|we acknowledge|land acknowledg|public records? notice|if you are not the intended|unless otherwise indicated)/i
const banner =
  /^\W{0,4}(?:caution|warning|external email|external)\W{1,4}.{0,80}(?:originated|outside|external|sender)|^\[external\]|^you don't often get email from/i
const picture = /^\s*\[(?:cid|image|logo)[^\]]{0,200}\]\s*$/i

/** Lines without what mail programs and offices add: device notes, outside-sender banners, confidentiality notices. */
export function dropFooters(lines: readonly Line[]): Line[] {
  const kept: Line[] = []
  let inNotice = false
  for (const line of lines) {
    if (isBlank(line)) {
      inNotice = false
      kept.push(line)
      continue
    }
    inNotice ||= notice.test(line.text) || banner.test(line.text)
    if (!inNotice && !device.test(line.text) && !picture.test(line.text)) kept.push(line)
  }
  return kept
}
