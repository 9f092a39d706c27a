import type { ZafSdk } from '@zendesk/zaf-sdk-types'
import { askAhead } from '../zendesk/ask-ahead.ts'
import { contactZendesk } from '../zendesk/contact.ts'
import { rememberedRole } from '../zendesk/first-questions.ts'
import { findStorage } from './find-storage.ts'

declare global {
  interface Window {
    ZAFClient?: ZafSdk
  }
}

const place = document.getElementById('root')
if (place === null) throw new Error('The page has no element with the id "root"')
// Dark already while the ticket is read; the drawn panel then follows Zendesk by itself.
if (new URLSearchParams(window.location.search).get('colorScheme') === 'dark')
  document.documentElement.style.colorScheme = 'dark'
const contact = contactZendesk(window.ZAFClient)
const ahead = contact && askAhead(contact, { knowsRole: () => isKept(rememberedRole) })

// All that follows is in a script of its own, so that Zendesk is asked while it loads.
import('./start.tsx').then(
  ({ start }) => start({ place, ahead, storage: findStorage() }),
  () => place.replaceChildren(...sorry.map(toParagraph)),
)

function isKept(name: string): boolean {
  try {
    return findStorage()?.getItem(name) != null
  } catch {
    return false
  }
}

const sorry = [
  { lang: 'en', text: 'The app could not be loaded. Reload the page.' },
  { lang: 'es', text: 'No se pudo cargar la aplicación. Vuelva a cargar la página.' },
]

function toParagraph({ lang, text }: { lang: string; text: string }): HTMLElement {
  return Object.assign(document.createElement('p'), { lang, textContent: text })
}
