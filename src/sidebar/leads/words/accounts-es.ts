import type { accountsEn } from './accounts-en.ts'

const rows = (count: number): string => (count === 1 ? '1 fila' : `${count} filas`)

export const accountsEs: typeof accountsEn = {
  accounts: {
    title: 'Cuentas',
    again: 'Leer de nuevo',
    search: 'Buscar nombre, correo, rol, ticket',
    from: 'Desde',
    to: 'Hasta',
    role: 'Rol',
    agent: 'Agente',
    result: 'Resultado',
    all: 'Todos',
    thisMonth: 'Este mes',
    lastMonth: 'El mes pasado',
    twelveMonths: 'Doce meses',
    reading: (count) => `Leyendo… ${count} hasta ahora`,
    count: (shown, all) => (shown === all ? rows(all) : `${shown} de ${rows(all)}`),
    atMost: (count) =>
      `Solo se leen las ${count} filas más nuevas. Elija un período más corto para el resto.`,
    failed: (why) => `No se pudo leer el registro. ${why}`,
    columns: {
      when: 'Cuándo',
      who: 'Cuenta para',
      firstName: 'Nombre',
      lastName: 'Apellido',
      email: 'Correo electrónico',
      role: 'Rol',
      ticket: 'Ticket',
      agent: 'Agente',
      result: 'Resultado',
    },
    states: {
      'under-way': 'en curso',
      made: 'creada',
      unknown: 'no se sabe',
      refused: 'rechazada',
      released: 'no creada',
    },
    table: 'Filas del registro',
    pages: 'Páginas de la tabla',
    page: (page, pages) => `Página ${page} de ${pages}`,
    newer: 'Más nuevas',
    older: 'Más antiguas',
    export: (count) => `Exportar ${rows(count)} como CSV`,
    file: 'Descargar ceci-accounts.csv',
    csvText: 'Lo mismo como texto, si no se permiten descargas',
  },
  charts: {
    title: 'Meses',
    lead: 'De las filas de arriba.',
    none: 'No se crearon cuentas en este período.',
    roles: 'Cuentas creadas, por mes y rol',
    minutesTitle: 'Del ticket abierto al resuelto, mediana por mes (los 100 tickets más nuevos de cada mes)',
    month: 'Mes',
    minutes: 'Minutos',
    duration: (minutes) =>
      minutes < 120
        ? `${Math.round(minutes)} min`
        : minutes < 2880
          ? `${Math.round(minutes / 60)} h`
          : `${Math.round(minutes / 1440)} d`,
    asTable: 'Las cifras en una tabla',
    readingTickets: 'Leyendo los tiempos de los tickets en Zendesk…',
    ticketsFailed: (why) => `Zendesk no dice cuánto tardaron los tickets. ${why}`,
    noneSolved: 'Ninguno de estos tickets está resuelto todavía.',
  },
  unfinished: {
    title: 'Sin terminar',
    lead: 'Cuentas de los últimos 60 días sin respuesta enviada, resultados abiertos de cualquier fecha y consultas de más de dos días hábiles.',
    again: 'Mirar de nuevo',
    reading: 'Mirando…',
    failed: (why) => `No se pudo leer. ${why}`,
    notListed: 'Aquí no se conocen las cuentas hechas a mano; mire los tickets.',
    accounts: (count) =>
      count === 0
        ? 'No hay cuentas sin terminar'
        : count === 1
          ? '1 cuenta sin terminar'
          : `${count} cuentas sin terminar`,
    discussions: (count) =>
      count === 0
        ? 'Ninguna consulta espera'
        : count === 1
          ? '1 consulta espera'
          : `${count} consultas esperan`,
    why: {
      'outcome-unknown': 'puede tener una cuenta o no: CECI nunca lo dijo.',
      'under-way': 'tiene una cuenta en curso.',
      'no-reply': 'tiene una cuenta y ninguna respuesta.',
      'reply-not-sent': 'tiene una cuenta; la respuesta se preparó y no se ha enviado.',
    },
    since: (when) => `Espera desde ${when}`,
    open: (ticket) => `Abrir el ticket #${ticket}`,
    lookInCeci: (email) => `Busque ${email} en Manage Users de CECI y diga lo que vio.`,
  },
}
