//! Which films belong together though their names do not tell it. Owns the lists; refuses to read them (`franchise` does).
//!
//! Each says how the folded names of its films begin; after `=` stands a whole name.

/// What each is called when people ask for it, and its films.
pub(super) const FRANCHISES: [(&str, &str); 9] = [
    ("marvel, marvels, mcu, avengers", MARVEL),
    ("dc, dc comics", DC),
    ("superheroes, superhero, super heroes", SUPERHEROES),
    ("star wars", STAR_WARS),
    ("james bond, bond, 007", BOND),
    ("ghibli, studio ghibli", GHIBLI),
    ("harry potter", "harry potter, fantastic beasts"),
    ("lord of the rings, middle earth", "the lord of the rings, the hobbit, =the fellowship of the ring"),
    (
        "fast and furious, fast furious",
        "the fast and the furious, 2 fast 2 furious, fast furious, fast and furious, =fast five, =fast x, =f9, \
         furious 7, the fate of the furious",
    ),
];

const STAR_WARS: &str = "star wars, =the empire strikes back, =return of the jedi, =the phantom menace, =attack of \
    the clones, =revenge of the sith, =the force awakens, =the last jedi, =the rise of skywalker, rogue one, solo a \
    star wars story";

pub(super) const MARVEL: &str = "the avengers, avengers, spider man, the amazing spider man, iron man, captain america, captain \
    marvel, =the marvels, =thor, thor the dark world, thor ragnarok, thor love and thunder, black \
    panther, =black widow, doctor strange, guardians of the galaxy, ant man, deadpool, x men, =x2, x2 x \
    men united, the wolverine, =logan, =hulk, the incredible hulk, fantastic four, =venom, venom let \
    there be carnage, venom the last dance, =eternals, shang chi, =morbius, =madame web, kraven the \
    hunter, =blade, blade ii, blade trinity, =daredevil, =elektra, ghost rider, =the punisher, punisher \
    war zone, the new mutants, =dark phoenix, thunderbolts, =big hero 6";

pub(super) const DC: &str = "batman, the batman, the dark knight, superman, man of steel, wonder woman, aquaman, justice league, \
    zack snyder s justice league, zack snyders justice league, suicide squad, the suicide squad, birds \
    of prey, shazam, =the flash, black adam, =joker, joker folie a deux, =catwoman, green lantern, \
    =watchmen, blue beetle, =supergirl, =constantine, the lego batman movie, dc league of super pets";

/// Those of no house of their own; a Marvel or DC film is one too.
pub(super) const SUPERHEROES: &str = "=the incredibles, incredibles 2, =hancock, kick ass, =unbreakable, =glass, hellboy, =sky high, \
    =megamind, =super, =darkman, =chronicle, =the green hornet, mystery men";

const BOND: &str = "james bond, =dr no, =from russia with love, =goldfinger, =thunderball, =you only live twice, =on her majestys \
    secret service, =diamonds are forever, =live and let die, =the man with the golden gun, =the spy who \
    loved me, =moonraker, =for your eyes only, =octopussy, =a view to a kill, =the living daylights, \
    =licence to kill, =goldeneye, =tomorrow never dies, =the world is not enough, =die another day, \
    =casino royale, =quantum of solace, =skyfall, =spectre, =no time to die, =never say never again";

pub(super) const GHIBLI: &str = "nausicaa, castle in the sky, laputa, =grave of the fireflies, my neighbor totoro, my neighbour \
    totoro, kikis delivery service, =only yesterday, =porco rosso, =ocean waves, pom poko, =whisper of \
    the heart, princess mononoke, my neighbors the yamadas, =spirited away, the cat returns, howls \
    moving castle, tales from earthsea, =ponyo, =arrietty, the secret world of arrietty, from up on \
    poppy hill, =the wind rises, the tale of the princess kaguya, when marnie was there, =the red \
    turtle, earwig and the witch, the boy and the heron";

/// What is a house or a kind of film, and no series: two films by Takahata are no more alike than two by others.
pub(super) const NO_SERIES: [&str; 2] = [SUPERHEROES, GHIBLI];

/// Series that nobody asks for by another name than their films', where those alone do not tell it. What has a number, a
/// subtitle or the same people behind the same first word is told without being listed.
pub(super) const SERIES: &[&str] = &[
    "mission impossible",
    "star trek",
    "halloween",
    "ghostbusters",
    "hellraiser, hellbound hellraiser",
    "exorcist, the exorcist",
    "poltergeist",
    "leprechaun",
    "=psycho, psycho ii, psycho iii, psycho iv",
    "=the crow, the crow city of angels, the crow salvation, the crow wicked prayer",
    "children of the corn",
    "blair witch, the blair witch project, book of shadows blair witch",
    "bad news bears, the bad news bears",
    "=step up, step up 2, step up 3, step up revolution, step up all in",
    "scooby doo",
    "tinker bell",
    "honey i shrunk the kids, honey i blew up the kid, honey we shrunk ourselves",
    "ernest saves christmas, ernest goes, ernest scared stupid, ernest rides again",
    "underworld evolution, underworld rise of the lycans, underworld awakening, underworld blood wars",
    "dragonheart",
    "bring it on",
    "teen wolf",
    "the brave little toaster",
    "=first blood, rambo",
    "=rocky, rocky ii, rocky iii, rocky iv, rocky v, rocky balboa, =creed, creed ii, creed iii",
    "=alien, alien resurrection, alien covenant, alien romulus, =aliens, alien 3, alien3, \
     =prometheus, avp, alien vs predator, aliens vs predator",
    "=predator, predator 2, predators, =the predator, =prey, predator killer of killers, predator badlands",
    "=raiders of the lost ark, indiana jones",
    "die hard, live free or die hard, a good day to die hard",
    "planet of the apes, beneath the planet of the apes, escape from the planet of the apes, conquest of the planet of \
     the apes, battle for the planet of the apes, rise of the planet of the apes, dawn of the planet of the apes, war \
     for the planet of the apes, kingdom of the planet of the apes",
    "mad max, furiosa",
    "jurassic park, jurassic world, the lost world jurassic park",
    "the bourne, =jason bourne",
    "oceans eleven, oceans twelve, oceans thirteen, oceans eight, oceans 8",
    "=the hunt for red october, =patriot games, =clear and present danger, =the sum of all fears, jack ryan",
    "olympus has fallen, london has fallen, angel has fallen",
    "kingsman, the kings man",
    "john wick, =ballerina, from the world of john wick",
    "dirty harry, =magnum force, =the enforcer, =sudden impact, =the dead pool",
    "=a fistful of dollars, =for a few dollars more, =the good the bad and the ugly",
    "transformers, the transformers, =bumblebee",
    "godzilla, king kong vs godzilla, mothra, shin godzilla, destroy all monsters, =rodan, kong skull island",
    "the terminator, terminator",
    "wreck it ralph, ralph breaks the internet",
    "jumanji, zathura",
    "toy story, =lightyear",
    "shrek, puss in boots",
    "despicable me, minions",
    "madagascar, penguins of madagascar",
    "finding nemo, finding dory",
    "monsters inc, monsters university",
    "the lego movie, the lego batman movie, the lego ninjago movie",
    "wallace gromit, wallace and gromit, a grand day out, =the wrong trousers, =a close shave, shaun the sheep, a shaun the sheep",
    "the muppet, the muppets, muppets, muppet, the great muppet caper",
    "asterix, the twelve tasks of asterix",
    "=101 dalmatians, 102 dalmatians, =one hundred and one dalmatians, =cruella",
    "=willy wonka the chocolate factory, =willy wonka and the chocolate factory, charlie and the chocolate factory, =wonka",
    "the mummy, the scorpion king",
    "=twilight, the twilight saga",
    "bridget jones, bridget joness",
    "meet the parents, meet the fockers, little fockers",
    "=american pie, american pie 2, american pie presents, =american wedding, =american reunion",
    "national lampoons vacation, national lampoons christmas vacation, national lampoons european vacation, =vegas vacation, =vacation",
    "the pink panther, =a shot in the dark, return of the pink panther, the return of the pink panther, revenge of the \
     pink panther, trail of the pink panther",
    "trainspotting, t2 trainspotting",
    "21 jump street, 22 jump street",
    "48 hrs, another 48 hrs",
    "=grumpy old men, =grumpier old men",
    "=murder on the orient express, =death on the nile, =a haunting in venice, =evil under the sun, =appointment with death",
    "=knives out, glass onion, wake up dead man",
    "=manhunter, =the silence of the lambs, =red dragon, hannibal",
    "the conjuring, annabelle, =the nun, =the nun ii, =the curse of la llorona",
    "28 days later, 28 weeks later, 28 years later",
    "a nightmare on elm street, =new nightmare, wes cravens new nightmare, freddys dead, freddy vs jason",
    "friday the 13th, jason goes to hell, jason takes manhattan, =jason x",
    "saw, =jigsaw, spiral from the book of saw",
    "childs play, bride of chucky, seed of chucky, curse of chucky, cult of chucky",
    "the evil dead, evil dead, =army of darkness",
    "night of the living dead, dawn of the dead, day of the dead, land of the dead, diary of the dead",
    "the omen, damien omen ii, the first omen",
    "texas chain saw massacre, the texas chain saw massacre, texas chainsaw, the texas chainsaw",
    "ju on, the grudge",
    "=ring, ring 2, ringu, the ring, rings",
    "the thin man, after the thin man, another thin man, shadow of the thin man, song of the thin man",
    "the girl with the dragon tattoo, the girl who played with fire, the girl who kicked the hornets nest, the girl in \
     the spiders web",
    "zatoichi, the tale of zatoichi, the blind swordsman zatoichi",
    "pather panchali, =aparajito, =the world of apu",
    "evangelion, neon genesis evangelion, the end of evangelion",
    "lupin iii, lupin the third, the castle of cagliostro",
    "the little world of don camillo, the return of don camillo, don camillo",
    "gora, g o r a, arog, a r o g",
    "dampfnudelblues, winterkartoffelknodel, schweinskopf al dente, griessnockerlaffare, sauerkrautkoma, \
     leberkasjunkie, kaiserschmarrndrama, guglhupfgeschwader, rehragout rendezvous",
];
