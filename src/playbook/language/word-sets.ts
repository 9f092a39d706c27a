/** Words that phrases name by `$name`, English and Spanish side by side, in folded spelling. */
export const wordSets: Readonly<Record<string, string>> = {
  account:
    'account|accounts|login|logins|log~in|log~ins|log~on|username|user~name|user~account|user~id|userid|login~id|access|credentials|cuenta|cuentas|acceso|usuario|usuarios|profile',
  make: 'create|creating|make|making|set~up|setup|setting~up|establish|add|adding|open|provide|activate|turn~on|issue|generate|give|send|get|getting|build|request|requesting|crear|crearle|crearles|crearme|creen|abrir|abrirme|hacer|hacerme|hagan|dar|darme|dar~de~alta|generar|activar|tener|obtener|sacar|solicitar',
  need: 'need|needs|needing|want|wants|would~like|request|requesting|require|requires|must~have|should~have|must~to~have|like~to~have|love|have~to~have|looking~for|in~need~of|necesito|necesita|necesitan|necesitamos|quiero|quisiera|requiero|solicito|me~gustaria|hace~falta|hacen~falta|me~falta|nos~falta|ocupo|ocupamos',
  system:
    'ceci|seci|cecy|the~coaching~site|the~coaching~platform|coaching~site|coaching~platform|coaching~portal',
  one: 'one|ones|1|another~one|mine|a~new~one|una|otra',
  please: 'please|asap|por~favor|thanks|thank~you|gracias',
  supervise:
    'supervise|supervises|supervising|supervised|oversee|oversees|overseeing|manage|manages|managing|lead|leads|leading|superviso|supervisar|supervisa|supervisara|coordino|coordinar|dirijo|dirigir',
  coaches: 'coach|coaches|coaching|coaching~team|coaching~staff|coaching~program|coachings',
  staff:
    'staff|teacher|teachers|provider|providers|employees|people|users|user|coaches|coach|coachees|coachee|team|educators|assistant|assistants|maestras|maestros|maestra|personal|educadoras|them|somebody|someone|new~hires|members|everyone|everybody|asistente|asistentes|ayudante|ayudantes|proveedoras|empleadas|empleados|gente|provider',
  dcyf: 'dcyf|department~of~children~,?~youth~,?~and~families|department~of~children|departamento~de~ninos',
}
