//! Turkish words for what people grew up with, and for harm that is to come to nobody. Owns words only.

use super::super::Sense;
use super::super::Sense::Free;
use super::super::senses::MEMORIES;
use crate::catalogue::ContentNote as Note;

pub(super) const CHILDHOOD: &[(&[Sense], &str)] = &[
    (
        MEMORIES,
        "cocuklugumuzda, cocuklugumda, cocukken izledigim, cocukken izledigimiz, cocuklugumuzda \
         izledigimiz, cocuklugumda izledigim, cocukken, cocukluk filmleri, cocukluk filmi, cocuklugumuzun \
         filmleri, cocuklugumun filmleri, cocuklugumun, cocuklugumuzdaki, kucukken izledigim, kucukken \
         izledigimiz, kucukken, cocuklugumu ozledim, cocuklugumuzu ozledik",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "hayvanlara kotu bir sey olmasin, hayvanlara zarar verilmesin, hayvanlara bir sey olmayan, \
         hayvanlara zarar gelmeyen, hayvana kotu bir sey olmasin, hayvana zarar verilmesin, hayvana bir \
         sey olmayan, hayvana zarar gelmeyen, kopege kotu bir sey olmasin, kopege zarar gelmesin, kopege \
         zarar verilmesin, kopege bir sey olmayan, kopege zarar gelmeyen, kopeklere kotu bir sey olmasin, \
         kopeklere bir sey olmasin, kopeklere zarar gelmesin, kopeklere zarar verilmesin, kopeklere bir \
         sey olmayan, kopeklere zarar gelmeyen, kediye kotu bir sey olmasin, kediye zarar gelmesin, \
         kediye zarar verilmesin, kediye bir sey olmayan, kediye zarar gelmeyen, kedilere kotu bir sey \
         olmasin, kedilere bir sey olmasin, kedilere zarar gelmesin, kedilere zarar verilmesin, kedilere \
         bir sey olmayan, kedilere zarar gelmeyen, ata kotu bir sey olmasin, ata zarar gelmesin, ata \
         zarar verilmesin, ata bir sey olmayan, ata zarar gelmeyen, atlara kotu bir sey olmasin, atlara \
         bir sey olmasin, atlara zarar gelmesin, atlara zarar verilmesin, atlara bir sey olmayan, atlara \
         zarar gelmeyen, hicbir hayvana kotu bir sey olmasin, hicbir hayvana bir sey olmasin, hicbir \
         hayvana zarar gelmesin, hicbir hayvana zarar verilmesin, hicbir hayvana bir sey olmayan, hicbir \
         hayvana zarar gelmeyen, hayvanlarin cani yanmasin, hayvanlarin kilina dokunulmasin, hayvanlarin \
         kilina zarar gelmesin, hayvanin cani yanmasin, hayvanin kilina dokunulmasin, hayvanin kilina \
         zarar gelmesin, kopegin cani yanmasin, kopegin kilina dokunulmasin, kopegin kilina zarar \
         gelmesin, kedinin cani yanmasin, kedinin kilina dokunulmasin, kedinin kilina zarar gelmesin, \
         atin cani yanmasin, atin kilina dokunulmasin, atin kilina zarar gelmesin",
    ),
    (
        &[Free(Note::ChildDanger)],
        "cocuklara kotu bir sey olmasin, cocuklara bir sey olmasin, cocuklara kotu bir sey gelmesin, \
         cocuklara bir sey gelmesin, cocuklara zarar gelmesin, cocuklara zarar verilmesin, cocuklara bir \
         sey olmayan, cocuklara zarar gelmeyen, cocuga kotu bir sey olmasin, cocuga bir sey olmasin, \
         cocuga kotu bir sey gelmesin, cocuga bir sey gelmesin, cocuga zarar gelmesin, cocuga zarar \
         verilmesin, cocuga bir sey olmayan, cocuga zarar gelmeyen, hicbir cocuga kotu bir sey olmasin, \
         hicbir cocuga bir sey olmasin, hicbir cocuga kotu bir sey gelmesin, hicbir cocuga bir sey \
         gelmesin, hicbir cocuga zarar gelmesin, hicbir cocuga zarar verilmesin, hicbir cocuga bir sey \
         olmayan, hicbir cocuga zarar gelmeyen, cocuklarin basina kotu bir sey olmasin, cocuklarin basina \
         bir sey olmasin, cocuklarin basina kotu bir sey gelmesin, cocuklarin basina bir sey gelmesin, \
         cocuklarin basina zarar gelmesin, cocuklarin basina zarar verilmesin, cocuklarin basina bir sey \
         olmayan, cocuklarin basina zarar gelmeyen, bebeklere kotu bir sey olmasin, bebeklere bir sey \
         olmasin, bebeklere kotu bir sey gelmesin, bebeklere bir sey gelmesin, bebeklere zarar gelmesin, \
         bebeklere zarar verilmesin, bebeklere bir sey olmayan, bebeklere zarar gelmeyen, cocuklarin cani \
         yanmasin, cocuklarin burnu kanamasin, cocuklarin kilina zarar gelmesin, cocugun cani yanmasin, \
         cocugun burnu kanamasin, cocugun kilina zarar gelmesin, hicbir cocugun cani yanmasin, hicbir \
         cocugun burnu kanamasin, hicbir cocugun kilina zarar gelmesin",
    ),
];
