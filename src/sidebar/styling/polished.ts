export { darken, getContrast, lighten, rgba } from './colours.ts'
export { em, getValueAndUnit, math, stripUnit } from './lengths.ts'

/** Out of sight, yet read aloud. */
export const hideVisually = (): Record<string, string> => ({
  border: '0',
  clip: 'rect(0 0 0 0)',
  height: '1px',
  margin: '-1px',
  overflow: 'hidden',
  padding: '0',
  position: 'absolute',
  whiteSpace: 'nowrap',
  width: '1px',
})
