//! German words for what people grew up with, and for harm that is to come to nobody. Owns words only.

use super::super::Sense;
use super::super::Sense::Free;
use super::super::senses::MEMORIES;
use crate::catalogue::ContentNote as Note;

pub(super) const CHILDHOOD: &[(&[Sense], &str)] = &[
    (
        MEMORIES,
        "unserer/meiner kindheit, aus der/unserer/meiner kindheit, als kind geliebt/gesehen/geschaut/gern, \
         als kinder geliebt/gesehen/geschaut, als kind so gern, vhs, filme unserer/meiner kindheit, filme aus \
         der kindheit, kindheitserinnerungen, kindheitserinnerung, als ich klein/kind war, als wir \
         klein/kinder waren, als ich ein kind war, mit denen/dem wir aufgewachsen sind, mit denen/dem ich \
         aufgewachsen bin",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "keinem tier/hund/pferd etwas passiert/zustosst/geschieht, keinem tier/hund/pferd was \
         passiert/zustosst, keinem tier/hund/pferd ein haar gekrummt wird, keiner katze etwas \
         passiert/zustosst/geschieht, keiner katze was passiert/zustosst, keiner katze ein haar gekrummt \
         wird, den tieren/hunden nichts passiert/zustosst/geschieht, den tieren/hunden nichts schlimmes \
         passiert, dem tier/hund/pferd nichts passiert/zustosst/geschieht, dem tier/hund/pferd nichts \
         schlimmes passiert, der katze nichts passiert/zustosst/geschieht, der katze nichts schlimmes \
         passiert, tieren nichts passiert/zustosst/geschieht, tieren nichts schlimmes passiert, den \
         tieren/viechern/vierbeinern darf/soll nichts geschehen, den tieren/viechern/vierbeinern darf nichts \
         zustossen, den tieren/viechern/vierbeinern soll nichts passieren, den viechern/vierbeinern darf \
         nichts passieren, dem hund/tier/pferd darf/soll nichts geschehen, dem hund/tier/pferd darf nichts \
         zustossen, dem hund/tier/pferd soll nichts passieren, der katze darf nichts \
         passieren/geschehen/zustossen, der katze soll nichts passieren/geschehen, dem tier/pferd darf nichts \
         passieren",
    ),
    (
        &[Free(Note::ChildDanger)],
        "keinem kind etwas/was passiert, keinem kind etwas zustosst, keinen kindern etwas/was passiert, \
         keinen kindern etwas zustosst, den kindern nichts passiert/zustosst, den kindern nichts schlimmes \
         passiert, dem kind nichts passiert/zustosst, dem kind nichts schlimmes passiert, kindern nichts \
         passiert/zustosst, kindern nichts schlimmes passiert, den kindern/kleinen darf nichts \
         passieren/geschehen/zustossen, den kindern/kleinen soll nichts passieren, dem kind darf nichts \
         passieren/geschehen/zustossen, dem kind soll nichts passieren",
    ),
    (
        &[Sense::Note(Note::Illness)],
        "krebsgeschichte, krebsgeschichten, krebsdrama, krebsdramen, krankheitsgeschichte, \
         krankheitsgeschichten, krankheitsdrama, krankengeschichte",
    ),
];
