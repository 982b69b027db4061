//! Turkish words for what people grew up with, and for harm that is to come to nobody. Owns words only.

use super::super::Sense;
use super::super::Sense::Free;
use super::super::senses::MEMORIES;
use crate::catalogue::ContentNote as Note;

pub(super) const CHILDHOOD: &[(&[Sense], &str)] = &[
    (
        MEMORIES,
        "cocuklugumuzda, cocuklugumda, cocukken/cocuklugumda/kucukken izledigim, \
         cocukken/cocuklugumuzda/kucukken izledigimiz, cocukken, cocukluk/cocuklugumuzun/cocuklugumun \
         filmleri, cocukluk filmi, cocuklugumun, cocuklugumuzdaki, kucukken, cocuklugumu ozledim, \
         cocuklugumuzu ozledik",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "hayvanlara/hayvana/kopege/kopeklere/kediye/kedilere/ata/atlara kotu bir sey olmasin, \
         hayvanlara/hayvana/kopege/kopeklere/kediye/kedilere/ata/atlara zarar verilmesin/gelmeyen, \
         hayvanlara/hayvana/kopege/kopeklere/kediye/kedilere/ata/atlara bir sey olmayan, \
         kopege/kopeklere/kediye/kedilere/ata/atlara zarar gelmesin, kopeklere/kedilere/atlara bir sey \
         olmasin, hicbir hayvana kotu bir sey olmasin, hicbir hayvana bir sey olmasin/olmayan, hicbir hayvana \
         zarar gelmesin/verilmesin/gelmeyen, hayvanlarin/hayvanin/kopegin/kedinin/atin cani yanmasin, \
         hayvanlarin/hayvanin/kopegin/kedinin/atin kilina dokunulmasin, \
         hayvanlarin/hayvanin/kopegin/kedinin/atin kilina zarar gelmesin",
    ),
    (
        &[Free(Note::ChildDanger)],
        "cocuklara/cocuga/bebeklere kotu bir sey olmasin/gelmesin, cocuklara/cocuga/bebeklere bir sey \
         olmasin/gelmesin/olmayan, cocuklara/cocuga/bebeklere zarar gelmesin/verilmesin/gelmeyen, hicbir \
         cocuga kotu bir sey olmasin/gelmesin, hicbir cocuga bir sey olmasin/gelmesin/olmayan, hicbir cocuga \
         zarar gelmesin/verilmesin/gelmeyen, cocuklarin basina kotu bir sey olmasin/gelmesin, cocuklarin \
         basina bir sey olmasin/gelmesin/olmayan, cocuklarin basina zarar gelmesin/verilmesin/gelmeyen, \
         cocuklarin/cocugun cani yanmasin, cocuklarin/cocugun burnu kanamasin, cocuklarin/cocugun kilina \
         zarar gelmesin, hicbir cocugun cani yanmasin, hicbir cocugun burnu kanamasin, hicbir cocugun kilina \
         zarar gelmesin",
    ),
];
