import type { ReplyKind } from '../reply-kind.ts'

const hi = 'Hi{% if ticket.requester.first_name != blank %} {{ ticket.requester.first_name }}{% endif %},'
const agent = '{{ current_user.first_name }}'

/** The procedure's wording; what it leaves open follows its voice. */
export const english: Readonly<Record<ReplyKind, string>> = {
  account_created: `${hi}

{% if people.size == 1 %}I have created a new account for {{ account.name }}.

To log in, go to the website {{ site.url }}

Enter your Username: {{ account.email }}

Password: {{ account.password }}
{% else %}I have created new accounts for {% for person in people %}{{ person.name }}{% unless forloop.last %}{% if forloop.rindex == 2 %} and {% else %}, {% endif %}{% endunless %}{% endfor %}.

To log in, go to the website {{ site.url }}
{% for person in people %}
For {{ person.name }}:

Enter your Username: {{ person.email }}

Password: {{ person.password }}
{% endfor %}{% endif %}
There is a Help tab at the bottom of every page with some helpful tip sheets to get started.

Please let me know if you need further support in getting to know the CECI system.

Thanks,

${agent}`,

  ask_role: `${hi}

Can you explain your role to me and what program you work for?

Typically, Program Directors invite Coachees/teachers/providers to create accounts and Coach Leads invite coaches to create accounts. If your role is outside of either of these scenarios, please give us a little more information so that we can help direct you to the right person to set up your account or help create the account for you.

Thank you so much!

${agent}`,

  tip_sheet_can_invite: `${hi}

Thank you for reaching out! You can invite people to create accounts yourself. The tip sheet Adding Users to CECI shows each step: {{ tip_sheet.url }}

Please let me know if you need further support in getting to know the CECI system.

Thanks,

${agent}`,

  tip_sheet_must_pass_on: `${hi}

Thank you for reaching out! Program Directors invite Coachees/teachers/providers to create accounts and Coach Leads invite coaches to create accounts.

Could you pass this tip sheet, Adding Users to CECI, on to your Program Director or Coach Lead? It shows them how to send you the invitation: {{ tip_sheet.url }}

Please let me know if they are not able to invite you, or if you do not know who to ask.

Thank you so much!

${agent}`,

  discuss_note: `For {{ team_leads }}: please decide whether to create this account.

{% if ticket.requester.name != blank %}{{ ticket.requester.name }}{% else %}The requester{% endif %}{% if ticket.requester.email != blank %} ({{ ticket.requester.email }}){% endif %} asks: {{ ticket.title }}
{% if people.size > 0 %}
For: {% for person in people %}{{ person.name }}{% if person.email != blank %} ({{ person.email }}){% endif %}{% unless forloop.last %}, {% endunless %}{% endfor %}
{% endif %}
Why we discuss it: the request is outside of the usual paths (Program Directors invite Coachees/teachers/providers, Coach Leads invite coaches) and is not from DCYF staff, Cultivate Learning staff or a newly hired Coach Lead.
{% for quote in quotes %}
"{{ quote }}"
{% endfor %}
{{ current_user.first_name }}`,

  already_has_account: `${hi}

{% if people.size == 1 %}There is already a CECI account for {{ account.name }}.

To log in, go to the website {{ site.url }}

Enter your Username: {{ account.email }}
{% else %}There are already CECI accounts for {% for person in people %}{{ person.name }} (Username: {{ person.email }}){% unless forloop.last %}{% if forloop.rindex == 2 %} and {% else %}, {% endif %}{% endunless %}{% endfor %}.

To log in, go to the website {{ site.url }}
{% endif %}
If you do not remember the password, select Forgot Password on the log in page and CECI will e-mail you a link to set a new one.

Please let me know if you need further support in getting to know the CECI system.

Thanks,

${agent}`,
}
