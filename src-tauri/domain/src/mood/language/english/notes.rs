//! English words for what people want to be warned of, and not to see. Owns words only.

use super::super::Sense;
use super::super::Sense::Free;
use crate::catalogue::ContentNote as Note;

pub(super) const NOTES: &[(&[Sense], &str)] = &[
    (
        &[Sense::Note(Note::AnimalHarm)],
        "animals getting/being/get eaten, animal gets/get eaten, animal getting hurt, \
         dogs dying, dog dying, dog dies, dogs die, the dog dies, dead dogs, dead dog, animals dying, animals \
         die, animal dies, animals getting hurt, animals being hurt, animals hurt, animal cruelty, animal \
         harm, harm to animals, animal deaths, cruelty to animals, dying dogs, dying animals, dead pets, pets \
         dying, pets die, cats dying, cat dies, horses dying, dogs getting hurt, animals suffering, animals \
         getting killed, animals killed, animals being killed, animals hurt in it, hurt animals, harm comes \
         to animals, dog death, pet death, pets getting hurt, cats getting hurt, horses getting hurt, the cat \
         dies, the pet dies, animal dying, animal death, animal abuse, hurt dogs, dead cats, dead horses, \
         dead animals, hunting, a dog dies, dog died, dogs died, dead puppies, puppies dying, dying animals \
         in it, animal suffering, animals in pain, animals in distress, animals that die, dog that dies, dogs \
         that die, the dog die, dog die, pet dying, animals harmed, harm to dogs, hurting animals, animals \
         get hurt, dogs get hurt, kill the dog, killing the dog, kills the dog, kills a dog, killing animals, \
         hurts the dog, pets dead, the horse dies, horse dies, horse dying, horses die, cats die, dead \
         kittens, sad animals, sad dogs, bambi moments, old yeller",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "if an animal so much as, if an animal/dog gets hurt, the dog lives, dog lives, dog survives, dog doesnt die, dogs dont die, dog does not die, the dog \
         makes it, no animals are harmed, no animals harmed, the dog doesnt die, dog is fine, dog is okay, \
         the dog is fine, the dog is ok, the dog survives, the cat survives, animals survive, animals are all \
         fine, does the dog die, if the dog dies, dog has to live, dog must live, dog better live, dog must \
         survive, dog has to survive, dog better survive, the dog has to live, the dog must live, the dog \
         better live, the dog had better live, dog makes it, dog makes it to the end, the dog is okay, no \
         harm comes to the dog, no harm to the dog",
    ),
    (
        &[Sense::Note(Note::ChildDeath)],
        "kid dying, a kid/child dying, \
         children dying, kids dying, child dies, dead children, dead kids, child death, kids die, children \
         die, a child dies, child dying, dead kid, dead child, losing a child, loss of a child, dead baby, \
         babies dying, cot death, dying kids, dying children, a kid dies, kid dies, kids who die, dead \
         babies, baby dying, baby dies, a baby dies, loses a child, lose a child, lost child, grieving \
         parents, child dead, kids dead, children being killed, kids being killed, kids get killed, childrens \
         deaths",
    ),
    (
        &[Sense::Note(Note::ChildDanger)],
        "violence against children, violence to children, violence against kids, violence towards children, \
         children in danger, kids in danger, children getting hurt, kidnapping, kidnapped children, kids \
         getting hurt, children being hurt, kids being hurt, child in danger, missing children, missing \
         child, abduction, kidnap, kidnappings, child abuse, kids in peril, children in peril, missing kids, \
         missing girl, kidnapped kids, kidnapped child, stolen child, abducted, abductions, paedophiles, \
         paedos, child in peril, kids get hurt, children get hurt, happening to children, happens to children, \
         happening to kids, happens to kids, harm to children, harm to kids, kids \
         suffering, children suffering, hurt kids, hurt children, kids harmed, children harmed",
    ),
    (
        &[Sense::Note(Note::Suicide)],
        "suicide, suicides, suicidal, kills himself, kills herself, taking their own life, killing \
         themselves, takes her own life, takes his own life, taking her own life, taking his own life, kills \
         themselves, kill themselves, ends her life, ends his life",
    ),
    (&[Sense::Note(Note::SelfHarm)], "self harm, self harming, eating disorder, eating disorders"),
    (
        &[Sense::Note(Note::SexualViolence)],
        "rape, sexual violence, sexual assault, sexual abuse, assault, rape scenes, rapey, raped, rapist, \
         rapes, assaults, assault scenes, sexual assault scenes, groping, non consensual, incest, grooming, \
         women get attacked, women are attacked, girls get attacked, girls being attacked, \
         women being attacked, women getting attacked",
    ),
    (
        &[Sense::Note(Note::Gore)],
        "hacked up, hacked to pieces/bits, sawn off, guts spilling, \
         gore, gory, guts, bloodbath, gross, gross out, blood and guts, blood and gore, severed limbs, body \
         horror, splatter, bloodshed, disgusting, yucky, icky, eyeballs, needles, body parts, gore fest, \
         gorefest, gory bits, guts everywhere, entrails, gooey, vomit, vomiting, puke, throwing up, \
         beheading, beheadings, chopped off, saw style, squeamish, surgery scenes, eye stuff, operation \
         scenes, blood and violence, bits of people, dismemberment",
    ),
    (
        &[Sense::Note(Note::War)],
        "battle, soldiers, with war in it, war in it, battlefields, trenches, bombs, bombing, army, military, \
         the war, war stories, war in, warfare, soldiers dying, bombed, war zones, warzones, army stuff",
    ),
    (
        &[Sense::Note(Note::Illness)],
        "cancer, illness, medical thing, medical things, hospitals, hospital, terminal illness, disease, \
         with cancer, cancer film, cancer films, someone ill, terminally ill, dying of cancer, dementia, \
         alzheimers, sick kids, ill children, pandemic, pandemics, sickness, medical stuff, sick people, ill \
         people, sick person, someone sick, hospital drama, hospital dramas, hospital scenes, hospital \
         stuff, dying people, people dying of, terminal, strokes, chemo scenes, illnesses, diseases, \
         a hospital, in hospital, cancer stories, cancer story, someone with cancer, people with cancer, \
         tumour, tumours, parkinsons, hospital beds",
    ),
    (
        &[Sense::Note(Note::DeathOfParent)],
        "parents dying, parent dies, dead parents, dead mothers, dead fathers, mum dies, dad dies, orphans, \
         parents die, a parent dies, parent dying, dead mum, dead dad, dead mom, dead parent, dying parents, \
         dying mothers, \
         dying fathers, dying mums, dying dads, dying mother, \
         dying father, dying mum, dying dad, dying mom, mother dies, father dies, mothers dying, fathers \
         dying, mums dying, dads dying, losing a parent, losing your mum, losing your dad, loss of a parent, \
         orphan, the mum dies, the dad dies, mom dies, dead mums, dead dads, dead moms, dead mother, dead \
         father, mum dying, dad dying, mom dying, mother dying, father dying, mums die, dads die, mothers \
         die, parents who die, parents death, death of a parent, death of a mother, death of a father, losing \
         a mum, losing a dad, losing her mum, losing his dad, losing parents, a mum dying, a dad dying, the \
         parents die, motherless, fatherless, a mother dies, a father dies, parental death",
    ),
    (
        &[Sense::Note(Note::DomesticAbuse)],
        "domestic abuse, domestic violence, abuse, abusive husband, abusive relationship, abusive husbands, \
         wife beating, abusive, violent husbands, wife beaters, beating his wife, beats his wife, violent \
         husband, coercive control, gaslighting, domestic, abuse stuff, abusers, abuse of women, abusive \
         partner, abusive father, abusive parents, abusive relationships",
    ),
    (
        &[Sense::Note(Note::Addiction)],
        "addiction, drugs, alcoholism, drug abuse, junkies, alcoholics, alcoholic, drug addicts, addicts, \
         addict, drug use, overdoses, heroin, drunks, drinking, boozing, drug taking, drug stuff, drug \
         addiction, alcohol, booze, drunk people, drunkenness, needles and drugs, substance abuse, drinking \
         or drugs, cocaine, smoking, rehab, relapse, relapsing, overdosing, heavy drinking, gambling",
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
    (
        &[Sense::Note(Note::JumpScares)],
        "jump scares, jump scare, jumpscares, jumps, jump out of our skin, sudden noises, things jumping out, \
         jumping out, cheap jumps, jump scare rubbish, jumpscare",
    ),
    (
        &[Sense::Note(Note::PregnancyLoss)],
        "miscarriage, pregnancy loss, stillbirth, miscarriages, losing a baby, loss of a baby, lost \
         pregnancy, stillborn, baby loss, babies lost, lost babies, pregnancy going wrong, losing the baby, \
         stillbirths",
    ),
    (
        &[Sense::Note(Note::Addiction)],
        "people using, people taking drugs, taking drugs, anyone taking drugs, using drugs, doing drugs, \
         people on drugs, shooting up, people high, getting high",
    ),
    (&[Sense::Note(Note::AnimalHarm)], "pets, vets, pets in danger, dog getting hurt"),
    (
        &[Free(Note::AnimalHarm)],
        "dog doesnt get hurt, the dog doesnt get hurt, dog isnt hurt, dog is ok, cat doesnt get hurt, cat \
         isnt hurt, cat lives, cat survives, horse doesnt get hurt, animals dont get hurt, no animal gets \
         hurt, nothing happens to the dog, nothing bad happens to the dog, dog stays alive",
    ),
    (
        &[Free(Note::Addiction)],
        "nobody taking drugs, nobody using drugs, nobody doing drugs, nobody on drugs, no one taking drugs, \
         no one using drugs, no one doing drugs, no one on drugs, without anyone taking drugs",
    ),
];
