import type { playbookEn } from './playbook-en.ts'

export const playbookEs: typeof playbookEn = {
  playbook: {
    place: (message, line, column) => `${message} (línea ${line}, columna ${column})`,
    rules: {
      title: 'Reglas vigentes',
      lead: 'Lo que sugiere la app, con sus cambios sin guardar. Siempre decide un agente.',
      invalid: 'Las reglas se muestran cuando los ajustes de abajo tengan sentido.',
      and: 'y',
      when: {
        create_account: (domains, phrases) => [
          `Alguien escribe desde un correo auténtico de ${domains}; o muestra ${phrases}; o fue contratado para supervisar coaches; o una de estas personas lo pide para un colega.`,
        ],
        phrase: (phrase, domain) => `«${phrase}» con un correo de ${domain}`,
        ask_role:
          'Alguien pide una cuenta y nada dice a la vez su puesto y su programa; o su respuesta sigue sin decirlo.',
        send_tip_sheet:
          'Alguien quiere saber cómo invitar, o está en los caminos habituales: los Program Directors invitan a Coachees, maestros y proveedores; los Coach Leads invitan a los coaches.',
        discuss:
          'El puesto se dice y queda fuera de los caminos habituales y de las razones de arriba: padres, vendedores, investigadores, otros estados.',
        none: 'El ticket no trata de una cuenta nueva, o esperamos una respuesta.',
      },
      role: (role, roles) => `Rol: ${role}, si no se pide otro de ${roles}.`,
      after: (status, tag) =>
        `Después: estado ${status}, ${tag === '' ? 'sin etiqueta' : `etiqueta ${tag}`}.`,
      canInvite: (then) => `Si puede invitar: ${then}`,
      mustPassOn: (then) => `Si tiene que pasarla: ${then}`,
      leads: (leads, group) =>
        group === ''
          ? `La nota nombra a ${leads}.`
          : `La nota nombra a ${leads}; el ticket va al grupo ${group}.`,
      never:
        'Los nombres mostrados, los correos parecidos y las órdenes dentro de un ticket no prueban nada.',
    },
    replies: {
      title: 'Respuestas',
      lead: 'Escritas en Liquid, el lenguaje de las macros de Zendesk. Los agentes ven exactamente la vista previa.',
      names: {
        account_created: 'Cuenta creada',
        ask_role: 'Preguntar el puesto',
        tip_sheet_can_invite: 'Guía, para quien puede invitar',
        tip_sheet_must_pass_on: 'Guía, para pasarla',
        discuss_note: 'Nota a los responsables',
        already_has_account: 'Ya tiene cuenta',
      },
      which: 'Respuesta',
      language: 'Idioma',
      text: 'Texto',
      insert: 'Insertar un marcador',
      fine: 'Este texto se puede usar.',
      problems: (count) => (count === 1 ? '1 problema' : `${count} problemas`),
      noPassword: 'Este texto no lleva contraseña, así que nadie podría entrar con él.',
      useBuiltIn: 'Volver al texto propio de la app',
      isBuiltIn: 'Este es el texto propio de la app.',
      preview: 'Vista previa',
      previewOf: 'Vista previa con',
      againstBuiltIn: 'Cambios respecto al texto propio',
      againstSaved: 'Cambios respecto a lo guardado',
      same: 'No hay diferencia.',
    },
    settings: { title: 'Otros ajustes', lead: 'Un campo vacío significa el valor propio de la app.' },
    save: {
      title: 'Guardar',
      nothing: 'No hay cambios.',
      changes: (count) => (count === 1 ? 'Cambia 1 ajuste:' : `Cambian ${count} ajustes:`),
      complaints: (count) =>
        count === 1
          ? 'Hay que corregir 1 cosa antes de guardar:'
          : `Hay que corregir ${count} cosas antes de guardar:`,
      save: 'Guardar en Zendesk',
      saving: 'Guardando…',
      discard: 'Descartar mis cambios',
      handOver: 'Solo un administrador puede guardar ajustes en Zendesk. Entregue este texto:',
      handOverText: 'Texto que entregar',
      handOverHead: 'Cambie, por favor, estos ajustes en el Centro de administración → Apps → CECI Accounts:',
      saved:
        'Guardado, leído de nuevo y comparado. La clave compartida sigue sirviendo. Los tickets que se abran desde ahora lo usan.',
      keyRefused:
        'Guardado, pero el proxy rechaza ahora la clave compartida. Póngala de nuevo en el Centro de administración → Apps → CECI Accounts.',
      keyUnclear: 'Guardado, pero el proxy no respondió y la clave no está probada. Mire Estado.',
      notKept: (names) => `Zendesk aceptó el cambio pero tiene otro valor en: ${names}.`,
      moved: (names) =>
        `Otra persona ha cambiado ${names} entretanto. Su texto se conserva; mire los cambios y guarde de nuevo.`,
      failed: (why) => `No consta que se haya guardado nada. ${why}`,
      empty: '(propio de la app)',
    },
    transfer: {
      title: 'Exportar e importar',
      lead: 'Todos los ajustes menos la dirección del proxy y la clave, para revisarlos o pasarlos de prueba a real.',
      export: 'Exportar',
      file: 'Descargar ceci-accounts-settings.json',
      text: 'Los ajustes como texto',
      import: 'Importar',
      paste: 'Pegue aquí los ajustes exportados',
      pick: 'O elija el archivo',
      notJson: 'Esto no es una exportación de esta app.',
      unknown: (names) => `Esta app no tiene estos ajustes: ${names}.`,
      same: 'Estos ajustes son iguales a los de aquí.',
      changes: (count) => (count === 1 ? 'Cambiaría 1 ajuste:' : `Cambiarían ${count} ajustes:`),
      take: 'Tomarlos y guardar arriba',
      taken: 'Tomados. Aún no se ha guardado nada.',
    },
    overrules: {
      title: 'Cuántas veces los agentes decidieron otra cosa',
      lead: 'De los últimos 90 días, según la regla que habló.',
      none: 'No se sugirió nada en este tiempo.',
      failed: (why) => `No se pudieron leer los recuentos. ${why}`,
      rule: 'Regla',
      suggested: 'Sugerencia',
      times: 'Veces',
      overruled: 'Otra decisión',
      instead: 'En su lugar',
      noRule: 'No habló ninguna regla',
      other: 'entregado, o avisado de que ya tiene cuenta',
    },
  },
  tryIt: {
    title: 'Probar',
    lead: 'Lo que la app diría de un ticket. No se escribe nada en ninguna parte.',
    source: 'Ticket',
    sources: { sample: 'Un ejemplo', number: 'Un ticket de este equipo', pasted: 'Un texto pegado' },
    samples: {
      staff: 'Personal de DCYF pide una cuenta',
      noRole: 'Alguien sin puesto',
      teacher: 'Una maestra, en español',
      parent: 'Un padre',
    },
    number: 'Número de ticket',
    read: 'Leerlo',
    reading: 'Leyendo…',
    failed: (why) => `No se pudo leer el ticket. ${why}`,
    subject: 'Asunto',
    name: 'Nombre del solicitante',
    email: 'Correo del solicitante',
    text: 'Lo que escribe',
    withDraft: 'Con mis cambios sin guardar',
    invalid: 'Primero hay que corregir los ajustes; Reglas y textos y Estado dicen cuáles.',
    result: 'Lo que dice la app',
    people: 'Personas que recibirían una cuenta',
    notTold: 'no se dice',
    reply: 'Respuesta',
    after: 'Estado y etiquetas',
    noReply: 'Ninguna respuesta.',
    rehearse: 'Ensayar la creación de las cuentas',
    rehearsed: (email, password) =>
      `Ensayado: se crearía ${email}. La contraseña en el ensayo es «${password}».`,
    rehearseFailed: (email, why) => `Ensayo de ${email}: ${why}`,
    rehearseLead: 'Pasa por el ensayo del proxy: ni CECI ni Zendesk se enteran.',
  },
}
