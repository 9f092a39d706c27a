import type { ZafSdk } from '@zendesk/zaf-sdk-types'

/** The least that can be an app: it registers, then shows a button. */
const zaf: ZafSdk | undefined = Reflect.get(window, 'ZAFClient')
const client = zaf?.init()
if (client)
  client.on('app.registered', () => {
    const button = document.createElement('button')
    button.textContent = 'Create account'
    button.setAttribute('aria-keyshortcuts', 'Alt+Shift+C')
    document.body.append(button)
    void client.invoke('resize', { width: '100%', height: '40px' })
  })
