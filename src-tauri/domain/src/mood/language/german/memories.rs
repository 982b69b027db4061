//! German words for what people grew up with, and for harm that is to come to nobody. Owns words only.

use super::super::Sense;
use super::super::Sense::Free;
use super::super::senses::MEMORIES;
use crate::catalogue::ContentNote as Note;

pub(super) const CHILDHOOD: &[(&[Sense], &str)] = &[
    (
        MEMORIES,
        "unserer kindheit, meiner kindheit, aus der kindheit, aus unserer kindheit, aus meiner kindheit, \
         als kind geliebt, als kinder geliebt, als kind gesehen, als kinder gesehen, als kind geschaut, als \
         kinder geschaut, als kind gern, als kind so gern, vhs, \
         filme unserer kindheit, filme meiner kindheit, filme aus der kindheit, kindheitserinnerungen, \
         kindheitserinnerung, als ich klein war, als wir klein waren, als ich kind war, als wir kinder \
         waren, als ich ein kind war, mit denen wir aufgewachsen sind, mit denen ich aufgewachsen bin, \
         mit dem wir aufgewachsen sind, mit dem ich aufgewachsen bin",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "keinem tier etwas passiert, keinem tier was passiert, keinem tier etwas zustosst, keinem tier \
         was zustosst, keinem tier etwas geschieht, keinem tier ein haar gekrummt wird, keinem hund etwas \
         passiert, keinem hund was passiert, keinem hund etwas zustosst, keinem hund was zustosst, keinem \
         hund etwas geschieht, keinem hund ein haar gekrummt wird, keiner katze etwas passiert, keiner \
         katze was passiert, keiner katze etwas zustosst, keiner katze was zustosst, keiner katze etwas \
         geschieht, keiner katze ein haar gekrummt wird, keinem pferd etwas passiert, keinem pferd was \
         passiert, keinem pferd etwas zustosst, keinem pferd was zustosst, keinem pferd etwas geschieht, \
         keinem pferd ein haar gekrummt wird, den tieren nichts passiert, den tieren nichts zustosst, den \
         tieren nichts geschieht, den tieren nichts schlimmes passiert, dem tier nichts passiert, dem \
         tier nichts zustosst, dem tier nichts geschieht, dem tier nichts schlimmes passiert, dem hund \
         nichts passiert, dem hund nichts zustosst, dem hund nichts geschieht, dem hund nichts schlimmes \
         passiert, der katze nichts passiert, der katze nichts zustosst, der katze nichts geschieht, der \
         katze nichts schlimmes passiert, dem pferd nichts passiert, dem pferd nichts zustosst, dem pferd \
         nichts geschieht, dem pferd nichts schlimmes passiert, tieren nichts passiert, tieren nichts \
         zustosst, tieren nichts geschieht, tieren nichts schlimmes passiert, den hunden nichts passiert, \
         den hunden nichts zustosst, den hunden nichts geschieht, den hunden nichts schlimmes passiert, \
         den tieren darf nichts geschehen, den tieren darf nichts zustossen, den tieren soll nichts \
         passieren, den tieren soll nichts geschehen, den viechern darf nichts passieren, den viechern \
         darf nichts geschehen, den viechern darf nichts zustossen, den viechern soll nichts passieren, \
         den viechern soll nichts geschehen, den vierbeinern darf nichts passieren, den vierbeinern darf \
         nichts geschehen, den vierbeinern darf nichts zustossen, den vierbeinern soll nichts passieren, \
         den vierbeinern soll nichts geschehen, dem hund darf nichts geschehen, dem hund darf nichts \
         zustossen, dem hund soll nichts passieren, dem hund soll nichts geschehen, der katze darf nichts \
         passieren, der katze darf nichts geschehen, der katze darf nichts zustossen, der katze soll \
         nichts passieren, der katze soll nichts geschehen, dem tier darf nichts passieren, dem tier darf \
         nichts geschehen, dem tier darf nichts zustossen, dem tier soll nichts passieren, dem tier soll \
         nichts geschehen, dem pferd darf nichts passieren, dem pferd darf nichts geschehen, dem pferd \
         darf nichts zustossen, dem pferd soll nichts passieren, dem pferd soll nichts geschehen",
    ),
    (
        &[Free(Note::ChildDanger)],
        "keinem kind etwas passiert, keinem kind was passiert, keinem kind etwas zustosst, keinen kindern \
         etwas passiert, keinen kindern was passiert, keinen kindern etwas zustosst, den kindern nichts \
         passiert, den kindern nichts zustosst, den kindern nichts schlimmes passiert, dem kind nichts \
         passiert, dem kind nichts zustosst, dem kind nichts schlimmes passiert, kindern nichts passiert, \
         kindern nichts zustosst, kindern nichts schlimmes passiert, den kindern darf nichts passieren, \
         den kindern darf nichts geschehen, den kindern darf nichts zustossen, den kindern soll nichts \
         passieren, dem kind darf nichts passieren, dem kind darf nichts geschehen, dem kind darf nichts \
         zustossen, dem kind soll nichts passieren, den kleinen darf nichts passieren, den kleinen darf \
         nichts geschehen, den kleinen darf nichts zustossen, den kleinen soll nichts passieren",
    ),
    (
        &[Sense::Note(Note::Illness)],
        "krebsgeschichte, krebsgeschichten, krebsdrama, krebsdramen, krankheitsgeschichte, \
         krankheitsgeschichten, krankheitsdrama, krankengeschichte",
    ),
];
