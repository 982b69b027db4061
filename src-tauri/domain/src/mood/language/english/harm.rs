//! English words for harm that is to come to nobody, and for what nobody is to see, however they are said. Owns words only.

use super::super::Sense;
use crate::catalogue::ContentNote as Note;

pub(super) const HARM: &[(&[Sense], &str)] = &[
    (
        &[Sense::Note(Note::AnimalHarm)],
        "dog gets hurt, dog get hurt, dog gets killed, dog get killed, dog suffers, dog suffer, dog comes \
         to harm, dog come to harm, dog coming to harm, dog gets harmed, dog gets injured, dog is hurt, \
         dog is harmed, dog are hurt, dog is killed, dog getting killed, dog getting harmed, cat gets \
         hurt, cat get hurt, cat gets killed, cat get killed, cat suffers, cat suffer, cat comes to harm, \
         cat come to harm, cat coming to harm, cat gets harmed, cat gets injured, cat is hurt, cat is \
         harmed, cat are hurt, cat is killed, cat getting killed, cat getting harmed, horse gets hurt, \
         horse get hurt, horse gets killed, horse get killed, horse suffers, horse suffer, horse comes to \
         harm, horse come to harm, horse coming to harm, horse gets harmed, horse gets injured, horse is \
         hurt, horse is harmed, horse are hurt, horse is killed, horse getting killed, horse getting \
         harmed, animal gets hurt, animal get hurt, animal gets killed, animal get killed, animal \
         suffers, animal suffer, animal comes to harm, animal come to harm, animal coming to harm, animal \
         gets harmed, animal gets injured, animal is hurt, animal is harmed, animal are hurt, animal is \
         killed, animal getting killed, animal getting harmed, pet gets hurt, pet get hurt, pet gets \
         killed, pet get killed, pet suffers, pet suffer, pet comes to harm, pet come to harm, pet coming \
         to harm, pet gets harmed, pet gets injured, pet is hurt, pet is harmed, pet are hurt, pet is \
         killed, pet getting killed, pet getting harmed, puppy gets hurt, puppy get hurt, puppy gets \
         killed, puppy get killed, puppy suffers, puppy suffer, puppy comes to harm, puppy come to harm, \
         puppy coming to harm, puppy gets harmed, puppy gets injured, puppy is hurt, puppy is harmed, \
         puppy are hurt, puppy is killed, puppy getting killed, puppy getting harmed, kitten gets hurt, \
         kitten get hurt, kitten gets killed, kitten get killed, kitten suffers, kitten suffer, kitten \
         comes to harm, kitten come to harm, kitten coming to harm, kitten gets harmed, kitten gets \
         injured, kitten is hurt, kitten is harmed, kitten are hurt, kitten is killed, kitten getting \
         killed, kitten getting harmed, dogs gets hurt, dogs gets killed, dogs get killed, dogs suffers, \
         dogs suffer, dogs comes to harm, dogs come to harm, dogs coming to harm, dogs gets harmed, dogs \
         gets injured, dogs is hurt, dogs is harmed, dogs are hurt, dogs is killed, dogs getting killed, \
         dogs getting harmed, cats gets hurt, cats get hurt, cats gets killed, cats get killed, cats \
         suffers, cats suffer, cats comes to harm, cats come to harm, cats coming to harm, cats gets \
         harmed, cats gets injured, cats is hurt, cats is harmed, cats are hurt, cats is killed, cats \
         getting killed, cats getting harmed, horses gets hurt, horses get hurt, horses gets killed, \
         horses get killed, horses suffers, horses suffer, horses comes to harm, horses come to harm, \
         horses coming to harm, horses gets harmed, horses gets injured, horses is hurt, horses is \
         harmed, horses are hurt, horses is killed, horses getting killed, horses getting harmed, animals \
         gets hurt, animals gets killed, animals get killed, animals suffers, animals suffer, animals \
         comes to harm, animals come to harm, animals coming to harm, animals gets harmed, animals gets \
         injured, animals is hurt, animals is harmed, animals are hurt, animals is killed, animals \
         getting harmed, pets gets hurt, pets get hurt, pets gets killed, pets get killed, pets suffers, \
         pets suffer, pets comes to harm, pets come to harm, pets coming to harm, pets gets harmed, pets \
         gets injured, pets is hurt, pets is harmed, pets are hurt, pets is killed, pets getting killed, \
         pets getting harmed, a dog or a horse gets hurt, a dog or a horse get hurt, a dog or a horse \
         gets killed, a dog or a horse get killed, a dog or a horse suffers, a dog or a horse suffer, a \
         dog or a horse comes to harm, a dog or a horse come to harm, a dog or a cat gets hurt, a dog or \
         a cat get hurt, a dog or a cat gets killed, a dog or a cat get killed, a dog or a cat suffers, a \
         dog or a cat suffer, a dog or a cat comes to harm, a dog or a cat come to harm, a cat or a dog \
         gets hurt, a cat or a dog get hurt, a cat or a dog gets killed, a cat or a dog get killed, a cat \
         or a dog suffers, a cat or a dog suffer, a cat or a dog comes to harm, a cat or a dog come to \
         harm, a horse or a dog gets hurt, a horse or a dog get hurt, a horse or a dog gets killed, a \
         horse or a dog get killed, a horse or a dog suffers, a horse or a dog suffer, a horse or a dog \
         comes to harm, a horse or a dog come to harm, dogs or horses gets hurt, dogs or horses get hurt, \
         dogs or horses gets killed, dogs or horses get killed, dogs or horses suffers, dogs or horses \
         suffer, dogs or horses comes to harm, dogs or horses come to harm, dogs or cats gets hurt, dogs \
         or cats get hurt, dogs or cats gets killed, dogs or cats get killed, dogs or cats suffers, dogs \
         or cats suffer, dogs or cats comes to harm, dogs or cats come to harm, a dog in pain, a dog in \
         distress, a dog in agony, a dog being beaten, a dog being kicked, a dog whimper, a dog \
         whimpering, a cat in pain, a cat in distress, a cat in agony, a cat being beaten, a cat being \
         kicked, a cat whimper, a cat whimpering, a horse in pain, a horse in distress, a horse in agony, \
         a horse being beaten, a horse being kicked, a horse whimper, a horse whimpering, a pony in pain, \
         a pony in distress, a pony in agony, a pony being beaten, a pony being kicked, a pony whimper, a \
         pony whimpering, the dog in pain, the dog in distress, the dog in agony, the dog being beaten, \
         the dog being kicked, the dog whimper, the dog whimpering, the cat in pain, the cat in distress, \
         the cat in agony, the cat being beaten, the cat being kicked, the cat whimper, the cat \
         whimpering, the horse in pain, the horse in distress, the horse in agony, the horse being \
         beaten, the horse being kicked, the horse whimper, the horse whimpering, an animal in pain, an \
         animal in distress, an animal in agony, an animal being beaten, an animal being kicked, an \
         animal whimper, an animal whimpering, animals in agony, animals being beaten, animals being \
         kicked, animals whimper, animals whimpering, dogs in pain, dogs in distress, dogs in agony, dogs \
         being beaten, dogs being kicked, dogs whimper, dogs whimpering, horses in pain, horses in \
         distress, horses in agony, horses being beaten, horses being kicked, horses whimper, horses \
         whimpering, a puppy in pain, a puppy in distress, a puppy in agony, a puppy being beaten, a \
         puppy being kicked, a puppy whimper, a puppy whimpering, a pet in pain, a pet in distress, a pet \
         in agony, a pet being beaten, a pet being kicked, a pet whimper, a pet whimpering",
    ),
    (
        &[Sense::Note(Note::ChildDanger)],
        "kids coming to harm, kids come to harm, kids comes to harm, kids gets hurt, kids get harmed, \
         kids gets harmed, kids in harms way, kids gets killed, kids suffer, kids suffers, children \
         coming to harm, children come to harm, children comes to harm, children gets hurt, children get \
         harmed, children gets harmed, children in harms way, children gets killed, children get killed, \
         children suffer, children suffers, kiddies coming to harm, kiddies come to harm, kiddies comes \
         to harm, kiddies getting hurt, kiddies gets hurt, kiddies get hurt, kiddies being hurt, kiddies \
         get harmed, kiddies gets harmed, kiddies in harms way, kiddies gets killed, kiddies get killed, \
         kiddies suffer, kiddies suffers, kiddos coming to harm, kiddos come to harm, kiddos comes to \
         harm, kiddos getting hurt, kiddos gets hurt, kiddos get hurt, kiddos being hurt, kiddos get \
         harmed, kiddos gets harmed, kiddos in harms way, kiddos gets killed, kiddos get killed, kiddos \
         suffer, kiddos suffers, little ones coming to harm, little ones come to harm, little ones comes \
         to harm, little ones getting hurt, little ones gets hurt, little ones being hurt, little ones \
         get harmed, little ones gets harmed, little ones in harms way, little ones gets killed, little \
         ones get killed, little ones suffer, little ones suffers, child coming to harm, child come to \
         harm, child comes to harm, child getting hurt, child get hurt, child being hurt, child get \
         harmed, child gets harmed, child in harms way, child gets killed, child get killed, child \
         suffer, child suffers, kid coming to harm, kid come to harm, kid comes to harm, kid getting \
         hurt, kid get hurt, kid being hurt, kid get harmed, kid gets harmed, kid in harms way, kid gets \
         killed, kid get killed, kid suffer, kid suffers, babies coming to harm, babies come to harm, \
         babies comes to harm, babies gets hurt, babies get harmed, babies gets harmed, babies in harms \
         way, babies gets killed, babies get killed, babies suffer, babies suffers, baby coming to harm, \
         baby come to harm, baby comes to harm, baby getting hurt, baby get hurt, baby being hurt, baby \
         get harmed, baby gets harmed, baby in harms way, baby gets killed, baby get killed, baby suffer, \
         baby suffers, youngsters coming to harm, youngsters come to harm, youngsters comes to harm, \
         youngsters getting hurt, youngsters gets hurt, youngsters get hurt, youngsters being hurt, \
         youngsters get harmed, youngsters gets harmed, youngsters in harms way, youngsters gets killed, \
         youngsters get killed, youngsters suffer, youngsters suffers, little kids coming to harm, little \
         kids come to harm, little kids comes to harm, little kids getting hurt, little kids gets hurt, \
         little kids get hurt, little kids being hurt, little kids get harmed, little kids gets harmed, \
         little kids in harms way, little kids gets killed, little kids get killed, little kids suffer, \
         little kids suffers, small children coming to harm, small children come to harm, small children \
         comes to harm, small children getting hurt, small children gets hurt, small children get hurt, \
         small children being hurt, small children get harmed, small children gets harmed, small children \
         in harms way, small children gets killed, small children get killed, small children suffer, \
         small children suffers, bairns coming to harm, bairns come to harm, bairns getting hurt, bairns \
         get hurt, bairns being hurt, bairns in danger, bairns suffering, bairns hurt, weans coming to \
         harm, weans come to harm, weans getting hurt, weans get hurt, weans being hurt, weans in danger, \
         weans suffering, weans hurt, wee ones coming to harm, wee ones come to harm, wee ones getting \
         hurt, wee ones get hurt, wee ones being hurt, wee ones in danger, wee ones suffering, wee ones \
         hurt, tots coming to harm, tots come to harm, tots getting hurt, tots get hurt, tots being hurt, \
         tots in danger, tots suffering, tots hurt, toddlers coming to harm, toddlers come to harm, \
         toddlers getting hurt, toddlers get hurt, toddlers being hurt, toddlers in danger, toddlers \
         suffering, toddlers hurt, nippers coming to harm, nippers come to harm, nippers getting hurt, \
         nippers get hurt, nippers being hurt, nippers in danger, nippers suffering, nippers hurt, \
         infants coming to harm, infants come to harm, infants getting hurt, infants get hurt, infants \
         being hurt, infants in danger, infants suffering, infants hurt, wee folk coming to harm, wee \
         folk come to harm, wee folk getting hurt, wee folk get hurt, wee folk being hurt, wee folk in \
         danger, wee folk suffering, wee folk hurt, young ones coming to harm, young ones come to harm, \
         young ones getting hurt, young ones get hurt, young ones being hurt, young ones in danger, young \
         ones suffering, young ones hurt",
    ),
    (&[Sense::Note(Note::War)], "soldier, a soldier, another soldier, generals"),
    (
        &[Sense::Clean],
        "nobody in the nuddy, nobody in the buff, nobody in the nude, nobody in the altogether, nobody \
         starkers, nobody naked, nobody nude, nobody with no clothes on, nobody with nothing on, nobody \
         taking their clothes off, nobody takes their clothes off, nobody getting undressed, nobody \
         undressed, nobody getting their kit off, nobody gets their kit off, nobody in their birthday \
         suit, nobody half naked, nobody half dressed, no one in the nuddy, no one in the buff, no one in \
         the nude, no one in the altogether, no one starkers, no one naked, no one nude, no one with no \
         clothes on, no one with nothing on, no one taking their clothes off, no one takes their clothes \
         off, no one getting undressed, no one undressed, no one getting their kit off, no one gets their \
         kit off, no one in their birthday suit, no one half naked, no one half dressed, noone in the \
         nuddy, noone in the buff, noone in the nude, noone in the altogether, noone starkers, noone \
         naked, noone nude, noone with no clothes on, noone with nothing on, noone taking their clothes \
         off, noone takes their clothes off, noone getting undressed, noone undressed, noone getting \
         their kit off, noone gets their kit off, noone in their birthday suit, noone half naked, noone \
         half dressed, without anyone in the nuddy, without anyone in the buff, without anyone in the \
         nude, without anyone in the altogether, without anyone starkers, without anyone naked, without \
         anyone nude, without anyone with no clothes on, without anyone with nothing on, without anyone \
         taking their clothes off, without anyone takes their clothes off, without anyone getting \
         undressed, without anyone undressed, without anyone getting their kit off, without anyone gets \
         their kit off, without anyone in their birthday suit, without anyone half naked, without anyone \
         half dressed, without anybody in the nuddy, without anybody in the buff, without anybody in the \
         nude, without anybody in the altogether, without anybody starkers, without anybody naked, \
         without anybody nude, without anybody with no clothes on, without anybody with nothing on, \
         without anybody taking their clothes off, without anybody takes their clothes off, without \
         anybody getting undressed, without anybody undressed, without anybody getting their kit off, \
         without anybody gets their kit off, without anybody in their birthday suit, without anybody half \
         naked, without anybody half dressed",
    ),
    (
        &[Sense::Rude],
        "in the nuddy, in the buff, in the nude, in the altogether, starkers, getting their kit off, in \
         their birthday suit, half naked, bare bottoms, bottoms, bare skin, bare flesh, birthday suits, \
         striptease, strip scenes, stripping",
    ),
    (
        &[Sense::Free(Note::AnimalHarm)],
        "nobody touches the dog, nobody touches the horse, nobody touches the cat, nobody touches the \
         animals, nobody touches an animal, nobody touches a dog, nobody touches a horse, nobody touches \
         any animal, nobody hurts the dog, nobody hurts the horse, nobody hurts the cat, nobody hurts the \
         animals, nobody hurts an animal, nobody hurts a dog, nobody hurts a horse, nobody hurts any \
         animal, nobody harms the dog, nobody harms the horse, nobody harms the cat, nobody harms the \
         animals, nobody harms an animal, nobody harms a dog, nobody harms a horse, nobody harms any \
         animal, nobody kills the dog, nobody kills the horse, nobody kills the cat, nobody kills the \
         animals, nobody kills an animal, nobody kills a dog, nobody kills a horse, nobody kills any \
         animal, nobody lays a hand on the dog, nobody lays a hand on the horse, nobody lays a hand on \
         the cat, nobody lays a hand on the animals, nobody lays a hand on an animal, nobody lays a hand \
         on a dog, nobody lays a hand on a horse, nobody lays a hand on any animal, nobody lays a finger \
         on the dog, nobody lays a finger on the horse, nobody lays a finger on the cat, nobody lays a \
         finger on the animals, nobody lays a finger on an animal, nobody lays a finger on a dog, nobody \
         lays a finger on a horse, nobody lays a finger on any animal, no one touches the dog, no one \
         touches the horse, no one touches the cat, no one touches the animals, no one touches an animal, \
         no one touches a dog, no one touches a horse, no one touches any animal, no one hurts the dog, \
         no one hurts the horse, no one hurts the cat, no one hurts the animals, no one hurts an animal, \
         no one hurts a dog, no one hurts a horse, no one hurts any animal, no one harms the dog, no one \
         harms the horse, no one harms the cat, no one harms the animals, no one harms an animal, no one \
         harms a dog, no one harms a horse, no one harms any animal, no one kills the dog, no one kills \
         the horse, no one kills the cat, no one kills the animals, no one kills an animal, no one kills \
         a dog, no one kills a horse, no one kills any animal, no one lays a hand on the dog, no one lays \
         a hand on the horse, no one lays a hand on the cat, no one lays a hand on the animals, no one \
         lays a hand on an animal, no one lays a hand on a dog, no one lays a hand on a horse, no one \
         lays a hand on any animal, no one lays a finger on the dog, no one lays a finger on the horse, \
         no one lays a finger on the cat, no one lays a finger on the animals, no one lays a finger on an \
         animal, no one lays a finger on a dog, no one lays a finger on a horse, no one lays a finger on \
         any animal",
    ),
];
