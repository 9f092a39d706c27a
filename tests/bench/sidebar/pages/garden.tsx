import type { ZafSdk } from '@zendesk/zaf-sdk-types'
import { Button } from '@zendeskgarden/react-buttons'
import { ThemeProvider } from '@zendeskgarden/react-theming'
import { createRoot } from 'react-dom/client'

/** The smallest page of React and Garden: it registers, then shows a button. */
const zaf: ZafSdk | undefined = Reflect.get(window, 'ZAFClient')
const client = zaf?.init()
const place = document.getElementById('root')
if (client && place !== null) {
  const root = createRoot(place)
  client.on('app.registered', () => {
    root.render(
      <ThemeProvider>
        <Button isPrimary aria-keyshortcuts="Alt+Shift+C">
          Create account
        </Button>
      </ThemeProvider>,
    )
    void client.invoke('resize', { width: '100%', height: '40px' })
  })
}
