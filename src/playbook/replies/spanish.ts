import type { ReplyKind } from '../reply-kind.ts'
import { english } from './english.ts'

const hola =
  'Hola{% if ticket.requester.first_name != blank %}, {{ ticket.requester.first_name }}{% endif %}:'
const agent = '{{ current_user.first_name }}'

/** Spanish twins of the procedure's wording; role names stay as CECI shows them. */
export const spanish: Readonly<Record<ReplyKind, string>> = {
  account_created: `${hola}

{% if people.size == 1 %}He creado una cuenta nueva para {{ account.name }}.

Para entrar, vaya al sitio web {{ site.url }}

Escriba su nombre de usuario (Username): {{ account.email }}

Contraseña (Password): {{ account.password }}
{% else %}He creado cuentas nuevas para {% for person in people %}{{ person.name }}{% unless forloop.last %}{% if forloop.rindex == 2 %} y {% else %}, {% endif %}{% endunless %}{% endfor %}.

Para entrar, vaya al sitio web {{ site.url }}
{% for person in people %}
Para {{ person.name }}:

Escriba su nombre de usuario (Username): {{ person.email }}

Contraseña (Password): {{ person.password }}
{% endfor %}{% endif %}
Al pie de cada página hay una pestaña de ayuda (Help) con guías útiles para empezar.

Avíseme, por favor, si necesita más ayuda para conocer el sistema CECI.

Gracias,

${agent}`,

  ask_role: `${hola}

¿Me puede explicar cuál es su puesto y en qué programa trabaja?

Por lo general, los directores de programa (Program Directors) invitan a los Coachees, maestros y proveedores a crear su cuenta, y los Coach Leads invitan a los coaches. Si su puesto no corresponde a ninguno de estos dos casos, dénos por favor un poco más de información para que podamos dirigirle a la persona indicada o ayudarle a crear la cuenta.

¡Muchas gracias!

${agent}`,

  tip_sheet_can_invite: `${hola}

¡Gracias por escribirnos! Usted puede invitar a otras personas a crear su cuenta. La guía Adding Users to CECI muestra cada paso: {{ tip_sheet.url }}

Avíseme, por favor, si necesita más ayuda para conocer el sistema CECI.

Gracias,

${agent}`,

  tip_sheet_must_pass_on: `${hola}

¡Gracias por escribirnos! Los directores de programa (Program Directors) invitan a los Coachees, maestros y proveedores a crear su cuenta, y los Coach Leads invitan a los coaches.

¿Podría pasarle esta guía, Adding Users to CECI, a su Program Director o Coach Lead? Ahí se explica cómo enviarle la invitación: {{ tip_sheet.url }}

Avíseme, por favor, si no pueden invitarle o si no sabe a quién preguntar.

¡Muchas gracias!

${agent}`,

  discuss_note: english.discuss_note,

  already_has_account: `${hola}

{% if people.size == 1 %}Ya existe una cuenta de CECI para {{ account.name }}.

Para entrar, vaya al sitio web {{ site.url }}

Escriba su nombre de usuario (Username): {{ account.email }}
{% else %}Ya existen cuentas de CECI para {% for person in people %}{{ person.name }} (Username: {{ person.email }}){% unless forloop.last %}{% if forloop.rindex == 2 %} y {% else %}, {% endif %}{% endunless %}{% endfor %}.

Para entrar, vaya al sitio web {{ site.url }}
{% endif %}
Si no recuerda la contraseña, elija Forgot Password en la página de entrada y CECI le enviará un correo con un enlace para crear una nueva.

Avíseme, por favor, si necesita más ayuda para conocer el sistema CECI.

Gracias,

${agent}`,
}
