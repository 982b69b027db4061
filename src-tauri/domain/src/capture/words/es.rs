//! Spanish words, as far as they say something of a film that is found by its name or its marks.

use super::{NONE, Words};

#[rustfmt::skip] // One list to a line keeps the table readable.
pub(super) const WORDS: Words = Words {
    code: "es",
    telling: &["el", "los", "las", "del", "una", "que", "por", "para", "pero", "como", "pelicula", "esta", "sus", "y"],
    film: &["peliculas?", "largometrajes?"],
    months: ["(?-i:enero)", "(?-i:febrero)", "(?-i:marzo)", "(?-i:abril)", "(?-i:mayo)", "(?-i:junio)", "(?-i:julio)", "(?-i:agosto)", "(?-i:septiembre|setiembre)", "(?-i:octubre)", "(?-i:noviembre)", "(?-i:diciembre)"],
    days: &["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"],
    published: &["publicado(?: el)?:?", "actualizado(?: el)?:?"],
    of_a_text: &["lectura"],
    directed_by: &["dirigida por", "dirigido por", "direccion:"],
    hours: "(?:horas?)",
    minutes: "(?:minutos?)",
    runtime: &["dura(?:cion)?:?"],
    on_service: &["en", "llega(?:[^.\\n]{0,36})? a"],
    came: &["desde(?: el)?", "llego", "estreno", "se estreno"],
    comes: &["llega", "se estrena", "aterriza", "a partir del?"],
    since: &["disponible", "ya esta"],
    until: &["hasta(?: el)?", "abandona", "deja"],
    it_again: &["plataforma"],
    yesterday: &["ayer"],
    today: &["hoy"],
    tomorrow: &["manana"],
    audience: &["publico", "espectador(?:es)?", "usuarios?"],
    critics: &["critica", "criticos?"],
    stars_given: &["estrellas?"],
    remake: &["(?:nueva version|remake) de(?:l)?"],
    both: &["amb[ao]s", "las dos peliculas"],
    true_story: &["hechos reales", "historia real", "caso real", "historia veridica"],
    not_true: &["no (?:esta )?basad[ao] en"],
    said: &["dijo", "dice", "cuenta", "conto", "escribio", "escribe", "anade", "anadio", "comenta", "comento", "confeso", "asegura"],
    another: &["otr[oa]"],
    speaker: &["espectador(?:a|es)?", "usuari[oa]s?"],
    maker: &["(?:el|la) director(?:a)?", "el equipo", "(?:el|la) productor(?:a)?", "portavoz"],
    opinion: &["llor(?:ando|e|amos)", "aplaudiendo", "maravillos[ao]", "aburrid[ao]", "obra maestra", "mejor pelicula", "encanto"],
    not: &["no", "nunca", "sin"],
    heavy: &["tortura(?:dos|s)?", "violacion", "suicidio", "abusos? sexual(?:es)?", "genocidio"],
    grave: &["muerte", "muere", "asesinat[oa]s?", "guerra", "dictadura", "duelo", "cancer"],
    ..NONE
};
