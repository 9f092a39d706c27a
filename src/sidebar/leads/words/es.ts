import { accountsEs } from './accounts-es.ts'
import type { LeadsWords } from './en.ts'
import { healthEs } from './health-es.ts'
import { playbookEs } from './playbook-es.ts'

export const es: LeadsWords = {
  page: {
    title: 'CECI Accounts',
    unreadable: 'Zendesk no dice quién es usted',
    again: 'Intentar de nuevo',
    rooms: { accounts: 'Cuentas', playbook: 'Reglas y textos', tryIt: 'Probar', health: 'Estado' },
    rehearsal: 'Ensayo en esta pestaña del navegador',
    rehearsalOn:
      'El ensayo está activado en esta pestaña: la app no crea cuentas ni escribe nada en Zendesk, muestra lo que haría. Los tickets abiertos antes hay que recargarlos.',
    rehearsalBarred:
      'Este navegador no guarda nada para páginas dentro de Zendesk, así que el ensayo no se puede activar.',
  },
  proxy: {
    notSet:
      'No hay proxy: los agentes crean las cuentas a mano en CECI, y aquí no se lista ni se cuenta nada de eso. Para crear cuentas con un solo clic, un administrador instala el proxy y pone su dirección y la clave compartida en la configuración de la app.',
    notAnAddress:
      'La dirección del proxy en la configuración no es una dirección web. Estado dice cómo corregirla.',
    noWord: 'El proxy no dio una respuesta clara. Estado dice qué hacer.',
  },
  copy: { copy: 'Copiar', copied: 'Copiado', selected: 'El texto está seleccionado. Pulse Ctrl-C o ⌘-C.' },
  ...accountsEs,
  ...healthEs,
  ...playbookEs,
}
