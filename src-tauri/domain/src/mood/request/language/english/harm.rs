//! English words for harm that is to come to nobody, and for what nobody is to see, however they are said. Owns words only.

use super::super::Sense;
use crate::catalogue::ContentNote as Note;

pub(super) const HARM: &[(&[Sense], &str)] = &[
    (
        &[Sense::Note(Note::AnimalHarm)],
        "anything happen/happens to a dog/cat/horse/pet, anything happen/happens to the dog/cat/horse, anything happen/happens to an animal, \
         dog/cat/horse/animal/pet/puppy/kitten/dogs/cats/horses/animals/pets gets hurt/killed/harmed/injured, \
         dog/cat/horse/animal/pet/puppy/kitten/cats/horses/pets get hurt, \
         dog/cat/horse/animal/pet/puppy/kitten/dogs/cats/horses/animals/pets get killed, \
         dog/cat/horse/animal/pet/puppy/kitten/dogs/cats/horses/animals/pets suffers/suffer, \
         dog/cat/horse/animal/pet/puppy/kitten/dogs/cats/horses/animals/pets comes/come/coming to harm, \
         dog/cat/horse/animal/pet/puppy/kitten/dogs/cats/horses/animals/pets is hurt/harmed/killed, \
         dog/cat/horse/animal/pet/puppy/kitten/dogs/cats/horses/animals/pets are hurt, \
         dog/cat/horse/animal/pet/puppy/kitten/dogs/cats/horses/pets getting killed, \
         dog/cat/horse/animal/pet/puppy/kitten/dogs/cats/horses/animals/pets getting harmed, a dog or a \
         horse/cat gets/get hurt/killed, a dog or a horse/cat suffers/suffer, a dog or a horse/cat comes/come \
         to harm, a cat/horse or a dog gets/get hurt/killed, a cat/horse or a dog suffers/suffer, a cat/horse \
         or a dog comes/come to harm, dogs or horses/cats gets/get hurt/killed, dogs or horses/cats \
         suffers/suffer, dogs or horses/cats comes/come to harm, a dog/cat/horse/pony/puppy/pet in \
         pain/distress/agony, a dog/cat/horse/pony/puppy/pet being beaten/kicked, a \
         dog/cat/horse/pony/puppy/pet whimper/whimpering, the dog/cat/horse in pain/distress/agony, the \
         dog/cat/horse being beaten/kicked, the dog/cat/horse whimper/whimpering, an animal in \
         pain/distress/agony, an animal being beaten/kicked, an animal whimper/whimpering, \
         animals/dogs/horses in agony, animals/dogs/horses being beaten/kicked, animals/dogs/horses \
         whimper/whimpering, dogs/horses in pain/distress",
    ),
    (
        &[Sense::Note(Note::ChildDanger)],
        "kids/children/kiddies/kiddos/child/kid/babies/baby/youngsters/bairns/weans/tots/toddlers/nippers/infants \
         coming/come to harm, kids/children/kiddies/kiddos/child/kid/babies/baby/youngsters comes to harm, \
         kids/children/child/kid/babies/baby come/comes/coming to any harm, anything happen/happens to a child/kid/baby, \
         kids/children/kiddies/kiddos/babies/youngsters gets hurt, \
         kids/children/kiddies/kiddos/child/kid/babies/baby/youngsters get/gets harmed, \
         kids/children/kiddies/kiddos/child/kid/babies/baby/youngsters in harms way, \
         kids/children/kiddies/kiddos/child/kid/babies/baby/youngsters gets killed, \
         kids/children/kiddies/kiddos/child/kid/babies/baby/youngsters suffer/suffers, \
         children/kiddies/kiddos/child/kid/babies/baby/youngsters get killed, \
         kiddies/kiddos/child/kid/baby/youngsters/bairns/weans/tots/toddlers/nippers/infants \
         getting/get/being hurt, little/wee/young ones coming/come to harm, little ones comes to harm, \
         little/wee/young ones getting/being hurt, little ones gets hurt/harmed/killed, little ones/kids get \
         harmed/killed, little ones/kids in harms way, little ones/kids suffer/suffers, little kids \
         coming/come/comes to harm, little kids getting/gets/get/being hurt, little kids gets harmed/killed, \
         small children coming/come/comes to harm, small children getting/gets/get/being hurt, small children \
         get/gets harmed, small children in harms way, small children gets/get killed, small children \
         suffer/suffers, bairns/weans/tots/toddlers/nippers/infants in danger, \
         bairns/weans/tots/toddlers/nippers/infants suffering/hurt, wee/young ones get hurt, wee/young ones \
         in danger, wee/young ones suffering/hurt, wee folk coming/come to harm, wee folk getting/get/being \
         hurt, wee folk in danger, wee folk suffering/hurt",
    ),
    (&[Sense::Note(Note::War)], "soldier, a soldier, another soldier, generals"),
    (
        &[Sense::Clean],
        "without the f word, without f words, nobody/noone in the nuddy/buff/nude/altogether, nobody/noone starkers/naked/nude/undressed, \
         nobody/noone with no clothes on, nobody/noone with nothing on, nobody/noone taking/takes their \
         clothes off, nobody/noone getting undressed, nobody/noone getting/gets their kit off, nobody/noone \
         in their birthday suit, nobody/noone half naked/dressed, no one in the nuddy/buff/nude/altogether, \
         no one starkers/naked/nude/undressed, no one with no clothes on, no one with nothing on, no one \
         taking/takes their clothes off, no one getting undressed, no one getting/gets their kit off, no one \
         in their birthday suit, no one half naked/dressed, without anyone/anybody in the \
         nuddy/buff/nude/altogether, without anyone/anybody starkers/naked/nude/undressed, without \
         anyone/anybody with no clothes on, without anyone/anybody with nothing on, without anyone/anybody \
         taking/takes their clothes off, without anyone/anybody getting undressed, without anyone/anybody \
         getting/gets their kit off, without anyone/anybody in their birthday suit, without anyone/anybody \
         half naked/dressed",
    ),
    (
        &[Sense::Rude],
        "in the nuddy/buff/nude/altogether, starkers, getting their kit off, in their birthday suit, half \
         naked, bare bottoms/skin/flesh, bottoms, birthday suits, striptease, strip scenes, stripping",
    ),
    (
        &[Sense::Free(Note::AnimalHarm)],
        "if/when an animal dies, if/when a/the cat/horse/pet dies, if/when a dog dies, when the dog dies, nobody touches/hurts/harms/kills the dog/horse/cat/animals, nobody touches/hurts/harms/kills an/any \
         animal, nobody touches/hurts/harms/kills a dog/horse, nobody lays a hand/finger on the \
         dog/horse/cat/animals, nobody lays a hand/finger on an/any animal, nobody lays a hand/finger on a \
         dog/horse, no one touches/hurts/harms/kills the dog/horse/cat/animals, no one \
         touches/hurts/harms/kills an/any animal, no one touches/hurts/harms/kills a dog/horse, no one lays a \
         hand/finger on the dog/horse/cat/animals, no one lays a hand/finger on an/any animal, no one lays a \
         hand/finger on a dog/horse",
    ),
];
