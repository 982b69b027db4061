//! English words for what people want to be warned of, and not to see. Owns words only.

use super::super::Sense;
use super::super::Sense::Free;
use crate::catalogue::{ContentNote as Note, Genre};
use crate::mood::film::kind::Mood;

pub(super) const NOTES: &[(&[Sense], &str)] = &[
    (
        &[Sense::Note(Note::AnimalHarm)],
        "animals getting/being/get eaten, animal gets/get eaten, animal/animals/dogs/pets/cats/horses getting \
         hurt, dogs/dog/animals/pets/cats/horses/animal/puppies/pet/horse dying, dog/cat/horse dies, \
         dogs/animals/pets/dog/horses/cats die, the dog/cat/pet/horse dies, dead \
         dogs/dog/pets/cats/horses/animals/puppies/kittens, animal \
         dies/cruelty/harm/deaths/death/abuse/suffering, animals being/get hurt, animals \
         hurt/suffering/killed/harmed, harm/cruelty to animals, dying/hurt/sad dogs, \
         dying/hurt/hurting/killing/sad animals, animals getting/being killed, animals hurt in it, harm comes \
         to animals, dog/pet death, hunting, a dog dies, dog/dogs died, dying animals in it, animals in \
         pain/distress, animals/dogs that die, dog that dies, the dog die, harm to dogs, dogs get hurt, \
         kill/killing/kills/hurts the dog, kills a dog, pets dead, bambi moments, old yeller",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "animal/cat/horse/pet/puppy doesnt die, animal/cat/horse/pet/puppy does not die, \
         animals/cats/horses/pets/puppies dont die, animals/cats/horses/pets/puppies/dogs do not die, \
         if an animal so much as, if an animal/dog gets hurt, the dog lives/survives, dog lives/survives, dog \
         doesnt die, dogs dont die, dog does not die, the dog makes it, no animals are harmed, no animals \
         harmed, the dog doesnt die, dog is fine/okay, the dog is fine/ok/okay, the cat survives, animals \
         survive, animals are all fine, does the dog die, if the dog dies, dog has to live/survive, dog \
         must/better live/survive, the dog has to live, the dog must/better live, the dog had better live, \
         dog makes it, dog makes it to the end, no harm comes to the dog, no harm to the dog",
    ),
    (
        &[Sense::Note(Note::ChildDeath)],
        "kid/child/baby can/should die, kid/children/kids/child/babies/baby dying, a kid/child dying, child/kid/baby dies, dead \
         children/kids/kid/child/baby/babies, child/cot death, kids/children die, a child/kid/baby dies, \
         losing/loses/lose a child, loss of a child, dying kids/children, kids who die, lost child, grieving \
         parents, child/kids dead, children/kids being killed, kids get killed, childrens deaths",
    ),
    (
        &[Sense::Note(Note::ChildDanger)],
        "violence against/towards children, violence/happening/happens/harm to children, violence against \
         kids, children/kids/child in danger, children/kids getting/being/get hurt, kidnapping, kidnapped \
         children/kids/child, missing children/child/kids/girl, abduction, kidnap, kidnappings, child abuse, \
         kids/children/child in peril, stolen child, abducted, abductions, paedophiles, paedos, \
         happening/happens/harm to kids, kids/children suffering/harmed, hurt kids/children",
    ),
    (
        &[Sense::Note(Note::Suicide)],
        "suicide, suicides, suicidal, kills himself/herself/themselves, taking their/her/his own life, \
         killing/kill themselves, takes her/his own life, ends her/his life",
    ),
    (&[Sense::Note(Note::SelfHarm)], "self harm, self harming, eating disorder, eating disorders"),
    (
        &[Sense::Note(Note::SexualViolence)],
        "rape, sexual violence/assault/abuse, assault, rape/assault scenes, rapey, raped, rapist, rapes, \
         assaults, sexual assault scenes, groping, non consensual, incest, grooming, women \
         get/are/being/getting attacked, girls get/being attacked",
    ),
    (
        &[Sense::Note(Note::Gore)],
        "hacked/throwing up, hacked to pieces/bits, sawn/chopped off, guts spilling/everywhere, gore, gory, \
         guts, bloodbath, gross, gross out, blood and guts/gore/violence, severed limbs, body horror/parts, \
         splatter, bloodshed, disgusting, yucky, icky, eyeballs, needles, gore fest, gorefest, gory bits, \
         entrails, gooey, vomit, vomiting, puke, beheading, beheadings, saw style, squeamish, \
         surgery/operation scenes, eye stuff, bits of people, dismemberment",
    ),
    (
        &[Sense::Note(Note::War)],
        "battle, soldiers, with war in it, war in it, battlefields, trenches, bombs, bombing, army, military, \
         the war, war stories/in/zones, warfare, soldiers dying, bombed, warzones, army stuff",
    ),
    (
        &[Sense::Note(Note::Illness)],
        "cancer, illness, medical, medical thing/things/stuff, hospitals, hospital, terminal illness, disease, with \
         cancer, cancer film/films/stories/story, someone/terminally ill, dying of cancer, dementia, \
         alzheimers, sick kids/people/person/mum/mums/mother/mothers/dad/dads/parent/parents, ill children/people/mum/mums/mother/mothers/dad/dads/parent/parents, pandemic, pandemics, sickness, someone \
         sick, hospital drama/dramas/scenes/stuff/beds, dying people, people dying of, terminal, strokes, \
         chemo scenes, illnesses, diseases, a/in hospital, someone/people with cancer, tumour, tumours, \
         parkinsons",
    ),
    (
        &[Sense::Note(Note::DeathOfParent)],
        "parents/parent/mothers/fathers/mums/dads/mum/dad/mom/mother/father dying, \
         parent/mum/dad/mother/father/mom dies, dead \
         parents/mothers/fathers/mum/dad/mom/parent/mums/dads/moms/mother/father, orphans, \
         parents/mums/dads/mothers die, a parent/mother/father dies, dying \
         parents/mothers/fathers/mums/dads/mother/father/mum/dad/mom, losing a parent/mum/dad, losing \
         your/her mum, losing your/his dad, loss of a parent, orphan, the mum/dad dies, parents who die, \
         parents/parental death, death of a parent/mother/father, losing parents, a mum/dad dying, the \
         parents die, motherless, fatherless",
    ),
    (
        &[Sense::Note(Note::DomesticAbuse)],
        "domestic abuse/violence, abuse, abusive \
         husband/relationship/husbands/partner/father/parents/relationships, wife beating/beaters, abusive, \
         violent husbands/husband, beating/beats his wife, coercive control, gaslighting, domestic, abuse \
         stuff, abusers, abuse of women",
    ),
    (
        &[Sense::Note(Note::Addiction)],
        "addiction, drugs, alcoholism, drug abuse/addicts/use/taking/stuff/addiction, junkies, alcoholics, \
         alcoholic, addicts, addict, overdoses, heroin, drunks, drinking, boozing, alcohol, booze, drunk \
         people, drunkenness, needles and drugs, substance abuse, drinking or drugs, cocaine, smoking, rehab, \
         relapse, relapsing, overdosing, heavy drinking, gambling",
    ),
    (
        &[Sense::Note(Note::Torture)],
        "torture, torturing, torture porn, tortured, torture scenes, torture stuff, people being tortured, \
         waterboarding",
    ),
    (
        &[Sense::Note(Note::Racism)],
        "racism, racist, racists, slavery, slurs, racist stuff, the n word, racial slurs, slaves, racial \
         violence",
    ),
    (
        &[Sense::Note(Note::Prison)],
        "prison, prisons, jail, prisons film, behind bars, prisoners, prison film, jails, prison stuff, \
         incarceration, locked up",
    ),
    (&[Sense::Note(Note::Execution)], "execution, executions, death row"),
    // Who has seen all the slashers may still want a ghost story.
    (
        &[Sense::Marked(Mood::ScareUs, Note::Gore), Sense::Asked(Genre::Horror)],
        "slasher, slashers, slasher film/films/movie/movies",
    ),
    (&[Sense::Marked(Mood::ScareUs, Note::JumpScares)], "jump scares/scare, jumpscares, jumpscare"),
    (
        &[Sense::Note(Note::JumpScares)],
        "jumps, jump out of our skin, sudden noises, things jumping out, \
         jumping out, cheap jumps, jump scare rubbish",
    ),
    (
        &[Sense::Note(Note::PregnancyLoss)],
        "miscarriage, pregnancy/baby loss, stillbirth, miscarriages, losing a/the baby, loss of a baby, lost \
         pregnancy/babies, stillborn, babies lost, pregnancy going wrong, stillbirths",
    ),
    (
        &[Sense::Note(Note::Addiction)],
        "people using, people taking drugs, taking drugs, anyone taking drugs, using drugs, doing drugs, \
         people on drugs, shooting up, people high, getting high",
    ),
    (&[Sense::Note(Note::AnimalHarm)], "pets, vets, pets in danger, dog getting hurt"),
    (
        &[Free(Note::AnimalHarm)],
        "dog/cat/horse doesnt get hurt, the dog doesnt get hurt, dog/cat isnt hurt, dog is ok, cat \
         lives/survives, animals dont get hurt, no animal gets hurt, nothing happens to the dog, nothing bad \
         happens to the dog, dog stays alive",
    ),
    (
        &[Free(Note::Addiction)],
        "nobody taking drugs, nobody using drugs, nobody doing drugs, nobody on drugs, no one taking drugs, \
         no one using drugs, no one doing drugs, no one on drugs, without anyone taking drugs",
    ),
];
