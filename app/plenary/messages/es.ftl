### Palabras de la página de inicio y de las páginas sobre la interfaz para programas.

## Start page

front-lead = Lo que se recomendó a este foro, lo que ha sido de ello y quién lo dice.
front-open = Todo lo de aquí puede leerse sin cuenta.
front-demonstration = Una demostración
front-can = Lo que puede hacer
front-can-read = Leer el registro, filtrarlo, imprimirlo, llevárselo
front-can-assess = Iniciar sesión para decir en qué punto está una recomendación
front-can-know = Ver quién puede hacer qué
front-can-program = Leer y escribir con un programa propio
may-forum-read-pages = Leer la página de inicio y las páginas sobre este foro

## Problems

problem-page-lead = Un programa que pidió algo a este foro llega aquí por la respuesta que recibió.
problem-status = Código HTTP { $name }
problem-what-to-do = Qué hacer
problem-malformed = La solicitud no se entendió tal como se envió. Corríjala antes de enviarla de nuevo.
problem-sign-in-needed = La solicitud necesita un token de acceso que siga siendo válido. Cree uno en su cuenta.
problem-not-allowed = El titular del token no tiene ninguna función que lo permita, o el token solo sirve para leer.
problem-not-found = No hay nada en esta dirección, o usted no puede saberlo.
problem-method-not-allowed = Esta dirección admite otros métodos; la descripción de la interfaz dice cuáles.
problem-conflict = Ya existe, o alguien se adelantó. Léalo de nuevo y luego decida.
problem-stale = If-Match nombraba una versión más antigua. Lea de nuevo el elemento y envíe su cambio a partir de él.
problem-too-large = El cuerpo es mayor de lo que se acepta aquí. Envíe menos de una vez.
problem-unsupported-media = El cuerpo es de un tipo que aquí no se lee. Envíe application/json.
problem-unacceptable = El cuerpo se entendió y no se puede aceptar; errors nombra cada campo y dice por qué.
problem-version-needed = Envíe If-Match con el ETag que leyó.
problem-too-many-requests = Espere lo que diga Retry-After y luego continúe más despacio.
problem-internal = El fallo es nuestro. Nada quedó escrito a medias. Informe de él con la instancia que nombra la respuesta.
problem-unavailable = El foro no puede responder ahora. La misma solicitud puede enviarse de nuevo pasados los segundos que diga Retry-After.
problem-no-space = El disco está lleno. No se escribió nada; el operador del foro tiene que hacer sitio.

## Interface for programs

interface-title = Para programas
interface-lead = Todo lo que muestran las páginas puede leerlo un programa, y casi todo puede escribirlo. Leer lo que es público no requiere cuenta.
interface-description = La descripción completa, OpenAPI 3.1
interface-how = Cómo responde
interface-lists = Las listas responden con data, next y total; pase next como cursor para la página siguiente. Un solo objeto va suelto.
interface-tokens = Los cambios requieren un token de acceso, creado en su cuenta o en la línea de comandos.
interface-versions = GET responde con un ETag; envíelo como If-Match con un cambio, y no se sobrescribirá lo que alguien haya cambiado entretanto.
interface-problems = Los errores son problemas según la RFC 9457, cada uno con un tipo que lleva a una página como esta.
interface-calls = Llamadas
interface-call = Llamada
interface-what = Qué hace
interface-takes = Parámetros
interface-who = Quién puede

mail-refused-subject = { $name }: no se pudo aceptar su correo
mail-refused-opening = Su correo «{ $name }» no tuvo efecto.
mail-refused-closing = No se hizo nada más. Puede responder mediante el enlace de la carta que recibió.
mail-too-late = La dirección a la que respondió ya no es válida: ha pasado demasiado tiempo o el asunto está resuelto.
mail-other-sender = La carta se envió a una dirección distinta de aquella desde la que escribe. Responda desde la dirección en la que la recibió.
mail-too-large = El correo supera los 40 MB. Responda con palabras, sin archivos adjuntos.
mail-unreadable = No se puede leer el correo. Responda como texto sin formato.
mail-says-nothing = No se encontraron palabras nuevas aparte de lo citado.
