namespace NewsDataset.Bogus.Material;

/// <summary>
/// Spanish, as written in Spain. Subjects bring their article, so nothing that contracts with "el" stands before them, and they take no
/// adjective or participle. Organizations bring none: the council is masculine, all others are feminine, and templates say so. Groups are
/// masculine plurals, reasons feminine singulars. A weekday brings its article and begins no sentence. Marks of the sentence follow a closing quotation mark.
/// </summary>
internal static class Spanish
{
    public static LanguageMaterial Create() => new()
    {
        Language = Language.Spanish,
        Home = Region.Sierra,
        Names = new NameMaterial
        {
            Regions = new()
            {
                [Region.Sierra] = new RegionMaterial
                {
                    Given = ["Anselmo", "Gonzalo", "Rubén", "Eusebio", "Tomás", "Fermín", "Lucía", "Rocío", "Begoña", "Amparo", "Noelia", "Elvira"],
                    Family = ["Gárgoles", "Peñuela", "Cañizal", "Olmedilla", "Robledano", "Hinojal", "Zarzosa", "Almarza"],
                    Towns = (["Navasombra", "Valdelumbre", "Peñagarza", "Fuentelirio", "Torrejara", "Villalondra", "Zarzaluenga", "Almorazán"], " ", ["del Río", "la Real", "de Suso"]),
                },
            },
            HomeInEnglish = new RegionMaterial
            {
                Given = ["Anselmo", "Gonzalo", "Ruben", "Eusebio", "Tomas", "Fermin", "Lucia", "Rocio", "Begona", "Amparo", "Noelia", "Elvira"],
                Family = ["Gargoles", "Penuela", "Canizal", "Olmedilla", "Robledano", "Hinojal", "Zarzosa", "Almarza"],
                Towns = (["Navasombra", "Valdelumbre", "Penagarza", "Fuentelirio", "Torrejara", "Villalondra", "Zarzaluenga", "Almorazan"], " ", ["del Rio", "la Real", "de Suso"]),
            },
            Organizations =
            [
                "Ayuntamiento de {0}", "Cámara de Comercio de {0}", "Unión de Agricultores de {0}", "Universidad de {0}",
                "Policlínica General de {0}", "Fundación Patrimonio de {0}", "Asociación de Vecinos de {0}", "Autoridad del Transporte de {0}",
            ],
            Papers = ["El Correo de {0}", "Los Tiempos de {0}", "El Heraldo de {0}", "El Expreso de {0}", "La Crónica de {0}", "El Espejo de {0}"],
            Agencies = ["Farwire", "Servicio Continental de Prensa", "Agencia de Noticias Meridiano", "Unidesk"],
        },
        Dates = new DateMaterial
        {
            Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
            Weekdays = ["Domingo", "Lunes", "Martes", "Miércoles", "Jueves", "Viernes", "Sábado"],
            WeekdaysInSentence = ["el domingo", "el lunes", "el martes", "el miércoles", "el jueves", "el viernes", "el sábado"],
            Moments = [("{D} de {B} de {Y}", ""), ("{DD}/{MM}/{Y} {hh}:{mm}", ""), ("{D} de {B} de {Y} - {hh}:{mm} h", ""), ("{D} de {B} de {Y}, {hh}:{mm} (GMT+1)", "+01:00"), ("{DD}/{MM}/{Y}", "")],
            Day = "{D} de {B} de {Y}",
            Month = "{B} de {Y}",
            Masthead = "{W}, {D} de {B} de {Y}",
        },
        QuotationMarks = ["«»", "“”", "«»", "\"\""],
        ThousandsSeparator = ".",
        Honorifics = ("", ""),
        Works = new TopicMaterial
        {
            Subjects =
            [
                "la pasarela peatonal", "la biblioteca pública", "el hospital comarcal", "el canal de riego", "la estación de autobuses",
                "la planta potabilizadora", "el mercado de abastos", "el colegio femenino", "el parque solar", "la ronda de circunvalación",
            ],
            Sections = ["Local", "Provincia", "Urbanismo"],
            Headlines =
            [
                "{l} empezará <en breve|en unas semanas|el mes que viene> a construir {s}",
                "{l} recibe otros {n:20-90} millones para {s}",
                "El {o} aprueba el <proyecto definitivo|nuevo proyecto> para {s}",
                "{S} se retrasa y {g} <pierden la paciencia|piden explicaciones>",
                "{S}: qué cambiará para {g} y cuándo",
                "{l} tendrá por fin {s} tras {n:3-19} años de espera",
                "¿Quién paga {s}? El pleno lo decide {w}",
                "{S} entra en funcionamiento un año antes de lo previsto y {g} respiran aliviados",
                "Un hallazgo inesperado deja en el aire {s}",
            ],
            Leads =
            [
                "Los vecinos tendrán que esperar <un poco|unos meses> más: {s} no será una realidad antes de {M}, según anunció {w} el {o}.",
                "Tras meses de discusiones sobre el coste y el emplazamiento, el {o} aprobó {w} <por amplia mayoría|por un estrecho margen> el proyecto para construir {s}.",
                "{l} empezará el mes que viene a construir {s}, unas obras que se prolongarán durante {n:9-30} meses, según confirmaron {w} fuentes municipales.",
                "Muchos lo daban ya por perdido, pero el proyecto ha resucitado: el {o} firmó {w} el contrato para construir {s}.",
            ],
            Sentences =
            [
                "El presupuesto para {s} ha pasado en <dos|tres|cuatro|cinco> años de {n:12-40} a {n:41-95} millones de euros, según la memoria que acompaña al proyecto.",
                "Los técnicos dan por terminado el {n:20-90} % de los trabajos previos para {s}, y antes del invierno se instalarán <los desagües|las conducciones>.",
                "La empresa contratista atribuyó la demora a {x} y se comprometió a reforzar la obra con un segundo turno.",
                "{S} ahorrará a unas {N:3-48} personas el desplazamiento a {m}.",
                "Tres empresas se presentaron al concurso, y la oferta más barata quedó un {n:4-22} % por debajo del precio de licitación.",
                "El proyecto suprime {n:40-400} plazas de aparcamiento para dejar sitio a árboles, bancos y aceras más anchas.",
                "Un proyecto anterior para {s} fue descartado en {M:-}, cuando los técnicos advirtieron de que no tenía en cuenta {x}.",
                "Mientras duren los trabajos, junto a la obra solo se podrá circular en un sentido entre las seis de la mañana y las ocho de la tarde.",
                "La mitad del dinero procede del Estado; un tercio, de la diputación, y el resto se cubrirá con un préstamo a {n:10-30} años.",
                "Los redactores del plan sostienen que {s} traerá {b} a una parte del municipio olvidada durante décadas.",
                "El viejo edificio que ocupaba el solar, cerrado desde hacía {n:6-40} años, fue derribado en {M:-}.",
                "Los detractores han reunido {N:11-96} firmas contra el emplazamiento elegido, aunque no contra {s} en sí.",
            ],
            Quotes =
            [
                "Llevan {n:8-25} años prometiéndonos {s}, y no me lo creeré hasta que lo vea con mis propios ojos",
                "El proyecto es bueno y el dinero está; lo único que nos falta es tiempo",
                "Nadie rechaza {s}; lo que pedimos es que alguien hable con los que viven al lado",
                "Si no llueve demasiado, en primavera habremos recuperado el retraso",
                "Mi madre andaba {n:3-12} kilómetros para esto; mi hija no tendrá que hacerlo",
                "Es un buen día para {l}",
                "Cada mes que perdemos nos cuesta <dos|tres|cuatro|cinco|seis|siete|ocho|nueve> millones de euros",
            ],
            Captions =
            [
                "Operarios trabajan en {l}, donde se construye {s}.",
                "Terrenos de {l} donde se construirá {s}.",
                "Recreación del aspecto que tendrá {s}.",
            ],
            Keywords = ["infraestructuras", "obras públicas", "presupuestos", "urbanismo", "transporte", "pleno municipal", "contratación pública", "barrios"],
        },
        Weather = new TopicMaterial
        {
            Subjects = ["la inundación", "el temporal", "la lluvia torrencial", "el ciclón", "el corrimiento de tierras", "la tromba de agua", "el vendaval", "la riada"],
            Sections = ["El tiempo", "Medio ambiente", "Sucesos"],
            Headlines =
            [
                "{l} hace balance de daños tras {s}",
                "Suspendidas las clases en {l} por {s}",
                "{l} se prepara para lo peor y evacua a {N:12-90} personas",
                "{G} piden ayuda tras {s}",
                "{l} se queda sin trenes por {s}",
                "{l} cumple tres días sin luz",
                "La noche que cambió {l}: así vivieron {g} {s}",
                "El {o} abre albergues para {N:2-9} personas",
                "La ayuda llega a {l}, pero {g} la ven insuficiente",
                "¿Qué cubre el seguro tras {s}?",
            ],
            Leads =
            [
                "Unas {N:4-60} personas pasaron <la noche|la segunda noche consecutiva> fuera de casa por {s}, según informó {w} el {o}.",
                "Carreteras cortadas, colegios cerrados y puestos de mercado vacíos: {s} ha paralizado {l}.",
                "Lo peor parece haber pasado, pero en {l} las labores de limpieza tras {s} no han hecho más que empezar.",
                "Los equipos de rescate alcanzaron {w} las últimas casas aisladas cerca de {l}, <dos|tres|cuatro|cinco|seis> días después de que {s} dejara incomunicada la zona.",
            ],
            Sentences =
            [
                "La estación meteorológica recogió {n:80-290} litros por metro cuadrado en {n:12-48} horas, más que en todo el mes anterior.",
                "Al caer la tarde había vuelto la luz al {n:40-90} % de los hogares, mientras que los pueblos de la carretera de {m} seguían a oscuras.",
                "Los daños afectan a {N:2-40} hectáreas de cultivo, y en el campo temen por la cosecha.",
                "En el momento más crítico, el río subió <dos|tres|cuatro|cinco|seis|siete> metros por encima de su nivel habitual y se llevó por delante dos puentes de madera.",
                "Los servicios sanitarios atendieron a {n:11-95} personas, la mayoría por agotamiento; no hay heridos graves.",
                "La línea férrea a {m} permanece cortada por la caída de árboles y no se reabrirá, como pronto, hasta {w}.",
                "Las previsiones apuntan a una mejoría dentro de <dos|tres|cuatro|cinco> días, aunque se desaconseja viajar de noche.",
                "El {o} ha habilitado {n:4-30} albergues en colegios y polideportivos, donde se reparten mantas, agua y comida.",
                "El episodio recuerda al de {M:-}, cuando los daños superaron los {n:20-80} millones de euros.",
                "Las aseguradoras han recibido {N:3-30} partes hasta ahora, una cifra que podría duplicarse.",
                "Los voluntarios trabajaron toda la noche: llenaron {N:20-90} sacos de arena y llevaron el ganado a terrenos más altos.",
                "Los científicos de la {q} estudian desde hace años si el calentamiento global hace más probables estos episodios.",
            ],
            Quotes =
            [
                "Cogimos a los niños y los papeles y dejamos todo lo demás",
                "Llevo {n:30-60} años viviendo aquí y nunca había visto nada igual",
                "Los avisos llegaron a tiempo, pero muchos no se los creyeron",
                "Lo que necesitamos ahora es agua limpia, no visitas",
                "El peligro no ha pasado, y pido a todo el mundo que no se acerque al río",
            ],
            Captions =
            [
                "Una calle de {l}, a la mañana siguiente.",
                "Voluntarios reparten comida en un colegio de {l}.",
                "{G} esperan noticias sobre el estado de la carretera de {m}.",
            ],
            Keywords = ["meteorología", "rescates", "cambio climático", "emergencias", "cortes de luz", "ríos", "previsión del tiempo", "ayudas"],
        },
        Culture = new TopicMaterial
        {
            Subjects = ["la fiesta de los farolillos", "la semana del teatro", "la feria del libro", "el festival de cometas", "la fiesta de la cosecha", "el festival de títeres", "el festival de música popular", "la semana del cine"],
            Sections = ["Cultura", "Agenda", "Fin de semana"],
            Headlines =
            [
                "{l} celebra {s} con {N:9-80} visitantes",
                "Nueva vida para {s}",
                "Por qué {s} enamora a {g}",
                "{S} vuelve <dos|tres|cuatro|cinco|seis|siete|ocho|nueve> años después",
                "De {l} al mundo: así nació {s}",
                "El {o} aporta {n:2-9} millones para salvar {s}",
                "Aparecen en {l} fotografías que se creían perdidas",
                "{S} agota las entradas en {n:9-55} minutos",
                "Un fin de semana en {l}: cinco planes imprescindibles",
            ],
            Leads =
            [
                "Empezó con {n:12-40} personas en la trastienda de un bar; {w} fueron {N:20-90} las que acudieron a {l} para vivir {s}.",
                "{S} arrancó {w} en {l}, y en las calles se cantó hasta bien pasada la medianoche.",
                "Durante años, {s} apenas interesó a nadie. Ahora es el orgullo de toda la localidad, y el {o} ha encontrado el dinero para mantener viva la cita.",
                "{S} afronta en {l} su mayor transformación en {n:2-9}0 años.",
            ],
            Sentences =
            [
                "Hubo quien viajó desde {m}, y <una semana|un mes> antes ya no quedaba una cama libre en toda la localidad.",
                "La pieza más antigua de la muestra es un tambor de madera fabricado hace unos {n:15-60}0 años y restaurado a mano.",
                "La entrada es gratuita para los niños, y los estudiantes pagan la mitad.",
                "El programa reúne {n:18-90} actividades en {n:4-12} espacios, dos de los cuales nunca se habían abierto al público.",
                "Un equipo de la {q} ha grabado {N:2-14} canciones que solo se conservaban en la memoria de los mayores.",
                "Los preparativos comenzaron en {M:-}, en un aula cedida por una maestra del pueblo, y desde entonces {s} no ha dejado de sumar voluntarios.",
                "El comercio habla de unas ventas un {n:12-60} % superiores a las de una semana normal.",
                "La lluvia respetó la cita hasta la última noche, cuando el concierto de clausura tuvo que trasladarse al mercado cubierto.",
                "Los más críticos lamentan que {s} haya crecido demasiado y que los precios lo hayan hecho al mismo ritmo.",
                "El {o} decidirá {w} si en otoño habrá una edición extraordinaria.",
                "Buena parte de lo expuesto procede de familias que lo guardaron durante generaciones en desvanes y baúles.",
                "Hasta {M} puede visitarse una exposición con {n:40-200} fotografías, muchas de ellas inéditas.",
            ],
            Quotes =
            [
                "Mi abuelo bailó en esta plaza, y esta noche ha bailado mi hijo",
                "No queríamos una pieza de museo, queríamos algo vivo",
                "Lo que ha pasado hoy en esta plaza no se compra con dinero",
                "Habrá quien vea {s} como un pasatiempo; para nosotros es memoria",
                "El año que viene necesitaremos una sala más grande o menos amigos",
                "Esta noche {l} no duerme",
            ],
            Captions =
            [
                "Público en la jornada inaugural, en {l}.",
                "{S} atrae a visitantes de todas las edades.",
                "Una restauradora, en su taller de {l}.",
            ],
            Keywords = ["fiestas", "patrimonio", "música", "exposiciones", "turismo", "tradiciones", "teatro", "artesanía"],
        },
        Sentences =
        [
            "El {o} no respondió <{w}|antes del cierre de esta edición> a las preguntas de este periódico.",
            "{G} lo ven de otra manera: en una encuesta, el {n:51-88} % de ellos aseguran que nadie les ha pedido su opinión.",
            "El primer informe se conocerá en {M} y cualquiera podrá consultarlo.",
            "En {m}, una iniciativa parecida fracasó <hace tres años|el año pasado>, en gran medida por {x}.",
            "En los últimos {n:5-15} años, la población de {l} ha crecido un {n:6-38} %.",
            "El asunto no está cerrado: un juzgado de {m} verá la primera demanda en {M}.",
            "Los interesados pueden pedir cita en el registro municipal hasta fin de mes.",
            "Las conversaciones se prolongaron <tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once> horas a puerta cerrada, y las dos partes salieron sin hacer declaraciones.",
            "Los expertos de la {q} advierten, sin embargo, de que {x} podría echar por tierra buena parte de lo conseguido.",
            "No todo el mundo en {l} está convencido, y la próxima reunión se anuncia larga.",
            "{G} esperan, ante todo, {b}.",
            "Nadie sabe si el dinero bastará: de una reserva de {n:20-60} millones de euros quedan {n:2-9}.",
            "{G} se juegan mucho en las próximas semanas.",
            "La sección local del sindicato calificó la decisión de {t:mero punto de partida}.",
            "En {m} siguen el caso de cerca, porque el año que viene tendrán que tomar la misma decisión.",
            "{P}, {r}, ha seguido el asunto desde el principio y guarda en casa {n:6-30} carpetas llenas de cartas.",
            "El teléfono de información recibió {N:2-19} llamadas el primer día.",
            "Los niños de {l} tienen su propia versión: una clase de quinto de primaria la ha pintado en {n:20-60} metros de muro.",
            "Según la oficina de estadística, el paro en la comarca se sitúa en el {n:4-13} %, algo menos que hace un año.",
            "En una cosa hay acuerdo: conseguir {b} no admite demora.",
            "Lo que los documentos llaman {t:provisional} puede durar <tres|cuatro|cinco|seis|siete|ocho|nueve> años, según enseña la experiencia.",
            "El {d}, el {o} habló por primera vez en público del asunto.",
            "El siguiente paso es una audiencia pública, a la que {g} han sido convocados por carta.",
            "Un portavoz apuntó a {x}, algo que, según dijo, nadie había tenido en cuenta.",
            "Al atardecer, los corrillos comentaban la noticia delante de la farmacia.",
            "Quienes conocen bien la localidad cuentan que el asunto viene de lejos y que los mismos argumentos se oían ya hace una generación.",
            "En el bar de enfrente de la estación, los parroquianos cruzan apuestas sobre el desenlace, con una ronda de cafés en juego.",
            "Preguntados en la calle, {g} dieron respuestas que no podían ser más dispares.",
            "Una empresa externa ha revisado las cuentas dos veces y ha encontrado pequeños errores en la segunda columna, pero nada que altere el resultado.",
            "Un plano colgado en la sala de espera de la estación muestra cómo era la zona hace {n:4-12}0 años, cuando no había ni una carretera asfaltada.",
            "Entre bastidores, según varios asistentes a las reuniones, el tono fue más cordial de lo que parecía en público.",
            "Hace falta paciencia para leer el informe: {n:120-480} páginas, tres anexos y ningún resumen.",
            "En las oficinas municipales, de momento, nada cambia: la ventanilla abre a las nueve y cierra a las dos.",
            "En el instituto, los profesores han llevado el tema a las aulas y los alumnos mayores han escrito a las autoridades.",
            "Desde el primer artículo han llegado a este periódico {n:12-70} cartas al director, la mayoría firmadas con nombre y apellidos.",
            "Un cartero jubilado, que prefiere no dar su nombre, recuerda que su padre contaba una historia muy parecida.",
            "Ideas no faltan, pero todas cuestan dinero y nadie ha dicho aún de dónde saldrá.",
            "Los vecinos han empezado a echarse una mano: comparten coche, se prestan herramientas y se turnan para cuidar de los niños, algo poco habitual aquí hace un año.",
            "Los abogados de ambas partes coinciden en que un acuerdo saldría más barato que un pleito de varios años.",
            "Lo que más sorprende a los observadores es la serenidad del debate, pese a todo lo que está en juego.",
            "Los documentos pueden consultarse los días laborables, de diez a dos, con cita previa por teléfono.",
            "En otros lugares, casos parecidos tardaron entre <dos|tres|cuatro> y <cinco|seis|siete|ocho|nueve> años en resolverse, y no todos acabaron bien.",
            "Al final todo puede decidirse por <dos|tres|cuatro|cinco|seis> votos, y al menos un concejal aún no ha tomado partido.",
            "La {k} invita a {g} a un coloquio que se celebrará {w}.",
            "Un comunicado difundido por la {k} habla de un paso en la buena dirección, pero reclama también {b}.",
            "La {k} lleva <tres|cuatro|cinco|seis|siete|ocho|nueve> años reclamando {b}.",
            "Los sondeos ayudan poco, porque la pregunta se formuló de tres maneras y obtuvo tres respuestas distintas.",
            "El acta de la última sesión ocupa {n:14-60} páginas, la mitad de ellas dedicadas a discutir el orden del día.",
            "Muchos de los que tomaron la palabra no habían ido nunca a una asamblea, y algunos llevaban su intervención escrita en el reverso de la lista de la compra.",
            "No es el primer intento de este tipo, y quienes participaron en los anteriores aconsejan mantener la cabeza fría.",
            "En la panadería de la esquina, donde las noticias suelen saberse antes que en ningún otro sitio, nadie quiso apostar por una decisión rápida.",
            "Una charla informativa, pensada para {n:12-25} personas, tuvo que trasladarse al gimnasio por la afluencia de público.",
            "Los responsables han prometido publicar todas las facturas, aunque no han concretado cuándo.",
            "El ambiente ha cambiado mucho desde la primavera: donde antes había gritos, ahora se comparte café.",
            "Viejas fotografías del archivo municipal muestran el mismo lugar con caballos, charcos y una única farola de gas.",
            "Dos peritos independientes llegaron a la misma conclusión, aunque por motivos bien distintos.",
            "Los padres se turnan para acompañar a los niños al colegio, de modo que no tengan que cruzar solos la carretera.",
            "El plazo se ha ampliado ya <dos|tres|cuatro|cinco> veces, y casi nadie cree que esta vez vaya a cumplirse.",
            "Según el calendario previsto, a finales de año debería saberse sobre quién recae la responsabilidad.",
        ],
        Quotes =
        [
            "Hay que pensar en los próximos veinte años, no en los próximos veinte días",
            "En primavera nos dijeron una cosa y en otoño, otra",
            "No conozco aquí a nadie que se oponga a tener {b}",
            "Eso no se lo podré decir hasta dentro de un año",
            "Aquí cada uno tiene su parte de razón, y ese es justo el problema",
            "No es una cuestión de dinero, es una cuestión de voluntad",
            "{l} y {m} tienen los mismos problemas, y ya es hora de que colaboren",
            "Los números se pueden leer de muchas maneras, pero {x} es un hecho",
            "Estudiaremos todas las propuestas y contestaremos todas las cartas",
            "Si aquí no cambia nada, los jóvenes se irán",
            "He visto pasar a <cuatro|cinco|seis|siete|ocho|nueve> alcaldes, y todos decían lo mismo",
            "Necesitamos {b}, y antes de que llegue el invierno",
            "Estoy {v:convencido/convencida} de que lo peor que podemos hacer es quedarnos de brazos cruzados",
        ],
        FirstAttributions =
        [
            "{Q}, <afirma|asegura|dice> {p}, {r}.",
            "{Q}, declaró {w} a la prensa {p}, {r}.",
            "{p}, {r}, lo <resume|explica|ve> así: {Q}.",
            "En palabras de {p}, {r}: {Q}.",
        ],
        LaterAttributions =
        [
            "{Q}, <señaló|apuntó|indicó> {p}.",
            "{Q}, <añadió|agregó|insistió> {p}.",
            "{Q}.",
            "{p} <fue más allá|lo dejó claro|insistió>: {Q}.",
            "{v:Preguntado/Preguntada} por {x}, {p} respondió: {Q}.",
            "A propósito de {x}, {p} comentó: {Q}.",
        ],
        Roles =
        [
            "jefe de la oficina de urbanismo/jefa de la oficina de urbanismo", "portavoz de la administración comarcal", "presidente de la junta vecinal/presidenta de la junta vecinal", "profesor de Historia en el instituto/profesora de Historia en el instituto",
            "ingeniero jefe del servicio de obras públicas/ingeniera jefa del servicio de obras públicas", "médico del centro de salud/médica del centro de salud", "diputado regional/diputada regional", "experto en medio ambiente/experta en medio ambiente",
            "director de los servicios de emergencia/directora de los servicios de emergencia", "abogado de los denunciantes/abogada de los denunciantes", "economista", "presidente de la asociación de docentes/presidenta de la asociación de docentes",
        ],
        Groups = ["los vecinos", "los comerciantes", "los agricultores", "los estudiantes", "los viajeros", "los ganaderos", "los jubilados", "los padres de alumnos", "los artesanos", "los sanitarios", "los taxistas", "los inquilinos"],
        Benefits = ["carreteras más seguras", "agua más limpia", "trayectos más cortos", "nuevos empleos", "mejores escuelas", "alquileres más bajos", "un suministro eléctrico fiable", "calles más tranquilas", "precios justos", "más médicos", "un buen transporte público", "viviendas dignas"],
        Reasons = ["la escasez de mano de obra cualificada", "la subida de los precios", "la mala planificación", "la dureza del invierno", "la falta de repuestos", "la altura de la capa freática", "la confusión en torno a la propiedad del suelo", "la caída de la recaudación", "la falta de mapas actualizados", "la huelga portuaria", "la debilidad de los controles", "la reforma de la ley"],
        Crossheads = ["Un largo camino por delante", "Persisten las dudas", "Qué pasará ahora", "El dinero escasea", "Habla la calle", "Lecciones del pasado", "Una cuestión de confianza", "Esperanza en la comarca", "Las cifras", "A paso lento", "Una vieja disputa", "La vista puesta en el futuro"],
        ListIntros = ["Las claves, de un vistazo:", "Lo que deben saber {g}:", "Las medidas anunciadas son estas:"],
        ListItems =
        [
            "Una nueva oficina en {l}, abierta <tres|cuatro|cinco|seis> días a la semana", "{n:2-15} millones de euros para reparaciones antes del invierno", "Asesoramiento gratuito para {g}",
            "Informes anuales, el primero de ellos en {M}", "Un fondo para conseguir {b}", "Suspensión de los trabajos nocturnos", "Un estudio independiente sobre {x}",
        ],
        Chrome = new ChromeMaterial
        {
            Menus = ["Portada | Local | Política | Economía | Deportes | Opinión", "Iniciar sesión", "Menú", "Buscar", "Edición impresa", "Ir al contenido principal", "Última hora", "Hemeroteca", "Vídeos", "Pódcast", "Esquelas", "El tiempo: 14 °C"],
            Kickers = ["Exclusiva", "Análisis", "Sobre el terreno", "Contexto", "En directo", "Reportaje"],
            Bylines = ["Por {a}", "{a}", "{a}, redacción", "Texto: {a}"],
            Desks = ["Redacción", "Redacción local", "De nuestra redacción"],
            Published = ["{L:Publicado el} {D}", "{L:Publicado:} {D}", "{D}", "{L:Fecha de publicación:} {D}"],
            Updated = ["{L:Actualizado:} {U}", "{L:Última actualización:} {U}"],
            Shares = ["Comparte esta noticia", "Facebook Twitter WhatsApp Correo", "Copiar enlace", "📲 Enviar a un amigo", "Imprimir", "Compartido 12 veces", "Guardar para después"],
            Advertisements = ["Publicidad", "PUBLICIDAD – desliza para seguir leyendo", "Patrocinado: infusiones Hojalinda, ya en tu supermercado", "Tejados para toda la vida: Hijas de Tejavieja, presupuesto sin compromiso", "[Anuncio] Hasta un 40 % de descuento en botas de invierno", "¿Quieres que tu marca aparezca aquí? Anúnciate con nosotros"],
            ReadAlso = ["Lee también:", "Te puede interesar:", "Más información:", "No te lo pierdas:"],
            RelatedHeadings = ["Noticias relacionadas", "Lo más leído", "También te puede interesar", "Más en esta sección"],
            Credits = ["Foto: {f}", "{f} / {y}", "Imagen:\u00A0{f}"],
            TagCues = ["Etiquetas:", "Temas:", "Archivado en:"],
            Newsletters = ["Apúntate a nuestro boletín de la mañana ✉️", "Las noticias del día, en tu buzón", "Tu correo electrónico", "Suscribirme", "Puedes darte de baja cuando quieras."],
            Endmatter = ["– Fin –", "(amr/jlc)", "Fe de errores: una versión anterior de este texto daba un número de portal equivocado. Lamentamos el error.", "Los gastos de viaje corrieron a cargo de este periódico.", "Este texto se publicó antes en nuestro suplemento de fin de semana."],
            Editors = ["{L:Edición:} {e}", "{L:Editado por} {e}"],
            Agencies = ["Con información de {y}", "{L:Fuente:} {y}"],
            Comments = ["3 comentarios", "laribera22: ¡Ya era hora! 👏", "el_de_siempre: Hace diez años dijeron exactamente lo mismo.", "Ana K.: ¿Y mientras tanto quién quita la nieve?", "guest_481: [sic] – las actas no las lee nadie", "Inicia sesión para comentar"],
            Errors = ["No se ha podido cargar el vídeo. (Error 404)", "Activa JavaScript para leer los comentarios.", "No se puede abrir C:\\cms\\export\\[tmp]\\story.xml"],
            Footers = ["© {Y} {u}. Todos los derechos reservados.", "{u} – Aviso legal – Privacidad – Contacto", "Copyright {Y} {u}"],
        },
    };
}
