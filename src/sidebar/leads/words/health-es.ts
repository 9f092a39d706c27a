import type { healthEn } from './health-en.ts'

const seconds = (count: number): string =>
  Math.abs(count) === 1 ? '1 segundo' : `${Math.abs(count)} segundos`

export const healthEs: typeof healthEn = {
  health: {
    title: 'Estado',
    lead: 'Cada línea se comprueba de nuevo al abrir esta página. Una línea roja dice qué hacer.',
    again: 'Comprobar de nuevo',
    checking: 'Comprobando…',
    levels: { good: 'bien', note: 'conviene mirar', bad: 'por corregir' },
    sum: (bad, notes) =>
      bad === 0 && notes === 0
        ? 'Todo está en orden.'
        : bad === 0
          ? `Nada falla; conviene mirar ${notes}.`
          : `${bad} por corregir, conviene mirar ${notes}.`,
    settings: {
      title: 'Configuración',
      fine: (count) => `Los ${count} ajustes legibles tienen sentido, también los textos de respuesta.`,
      todoAdmin:
        'Corríjalo aquí en Reglas y textos, o en el Centro de administración → Apps → CECI Accounts.',
      todoOther:
        'Pida a un administrador de Zendesk que lo corrija; en Reglas y textos está el texto que entregar.',
    },
    proxy: {
      title: 'Proxy accesible',
      notSet: 'No hay proxy: los agentes crean las cuentas a mano en CECI.',
      todoNotSet:
        'Para seguir así no hace falta nada. Para crear cuentas con un solo clic, instale el proxy y ponga su dirección y la clave compartida en el Centro de administración → Apps → CECI Accounts.',
      notAsked: 'No se preguntó: la dirección del proxy no es una dirección web.',
      fine: 'El proxy responde a través de Zendesk.',
      silent: 'No llegó ninguna respuesta del proxy.',
      down: (host, status) => `Zendesk no encontró ningún proxy en ${host} (HTTP ${status}).`,
      todoSilent: (healthz) =>
        `Vea primero si el proxy funciona: systemctl status ceci-accounts en su máquina; después ${healthz} debe responder desde otra máquina. Si responde, vea que lo que está delante del proxy responda por https con un certificado válido.`,
      refused: (status) => `La llamada al proxy fue rechazada en el camino (HTTP ${status}).`,
      todoRefused: (host) =>
        `Zendesk solo hace llamadas firmadas al host para el que se hizo el paquete. Si no es ${host}, corrija la dirección del proxy o instale un paquete hecho con --proxy-host ${host}. Vea también que la clave compartida esté puesta.`,
      stranger: (status) => `Algo responde allí (HTTP ${status}), pero no es el proxy.`,
      todoStranger: (host) => `Vea qué escucha en ${host} y que el proxy funcione detrás.`,
    },
    key: {
      title: 'Clave compartida aceptada',
      fine: 'El proxy acepta las llamadas que firma Zendesk.',
      refused: 'El proxy rechaza la firma.',
      todo: 'Ponga la misma clave en la configuración de la app y como SHARED_KEY del proxy; vea que ISSUERS del proxy nombre este Zendesk y que su reloj esté bien.',
      unclear: 'El proxy no dijo si acepta la clave.',
      todoUnclear: 'Compruebe de nuevo; si sigue así, mire el registro del proxy.',
    },
    ledger: {
      title: 'Libro de cuentas',
      fine: 'El proxy puede escribir su libro de cuentas.',
      failing: 'El proxy no puede escribir su libro. No se puede crear ninguna cuenta.',
      stopping: 'El proxy está a punto de parar.',
      todo: 'Vea si el disco está lleno o la base de datos caída; el registro del proxy nombra el fallo.',
    },
    clock: {
      title: 'Relojes de acuerdo',
      fine: (skewS) =>
        skewS === 0
          ? 'El proxy y este equipo tienen la misma hora.'
          : `El proxy y este equipo difieren en ${seconds(skewS)}; se permiten 30.`,
      off: (skewS) =>
        `El proxy va ${seconds(skewS)} ${skewS > 0 ? 'por delante' : 'por detrás'} de este equipo.`,
      todo: 'Ajuste por NTP el reloj de la máquina del proxy (y el de este equipo). A partir de 30 segundos se rechazan las llamadas firmadas.',
      unknown: 'Este proxy no dice su hora. Uno más nuevo sí.',
    },
    ceci: {
      title: 'CECI accesible',
      fine: 'CECI responde al proxy.',
      notAsked: 'No se preguntó: vea las líneas sobre el proxy y la clave.',
      unreached: 'CECI no responde al proxy como debería.',
      todo: 'Vea que CECI funcione y que CECI_URL y el acceso del proxy sean correctos; el registro del proxy nombra el fallo.',
    },
    links: {
      tipSheet: 'Enlace a la guía',
      site: 'Enlace al sitio de CECI',
      notAsked: (url) => `No se preguntó: «${url}» no es una dirección web.`,
      fine: (url) => `${url} responde.`,
      silent: (url) => `${url} no responde.`,
      gone: (url, status) => `${url} responde con HTTP ${status}.`,
      todo: 'Abra el enlace; si la página se mudó, ponga la nueva dirección en Reglas y textos. Las respuestas envían allí a la gente.',
    },
    desk: {
      names: 'Personas, grupo, etiquetas y estados',
      wrongSettings: 'No se buscan hasta que los ajustes de arriba tengan sentido.',
      responder: 'Responsable',
      group: 'Grupo para consultas',
      tag: (tag) => `Etiqueta ${tag}`,
      status: (name) => `Estado ${name}`,
      statuses: 'Estados',
      plainStatuses: 'Solo se usan los estados propios de Zendesk.',
      found: (name) => `Zendesk conoce ${name}.`,
      missing: (name) => `Zendesk no conoce ${name}, o conoce más de uno.`,
      todoMissing: 'Escriba el nombre exacto, o el correo o el número, en Reglas y textos.',
      notAsked: (name) => `Zendesk no dijo si conoce ${name}.`,
      used: (count) => (count === 1 ? 'La lleva 1 ticket.' : `La llevan ${count} tickets.`),
      unused:
        'Ningún ticket la lleva todavía. En un equipo nuevo es lo normal; si no, busque un error de escritura.',
      noStatus: (name, category) =>
        `No hay un estado activo ${name} en la categoría ${category}; se usa el propio de la categoría.`,
      todoStatus: (name) =>
        `No hace falta nada, salvo que quiera ${name}: entonces un administrador lo añade.`,
    },
  },
}
