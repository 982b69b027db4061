//! English words of people in grief: who died, is dying or gravely ill. Owns words only.

use super::super::Sense;
use super::super::senses::GRIEF;

pub(super) const MOURNING: &[(&[Sense], &str)] = &[(
    GRIEF,
    "grieving, were/im grieving, bereaved, bereavement, in mourning, mourning, after the/a funeral, the \
         funeral/wake, funeral, funeral today/tomorrow, lost my \
         dad/mum/mom/mother/father/nan/gran/grandad/husband/wife/sister/brother/nana/granny/grandma/grandmother/grandpa/grandfather/aunt/auntie/uncle/cousin/friend/partner/son/daughter/baby/dog/cat, \
         lost our \
         dog/cat/mum/dad/mother/father/nan/nana/gran/granny/grandma/grandmother/grandad/grandpa/grandfather/husband/wife/sister/brother/aunt/auntie/uncle/cousin/friend/partner/son/daughter/baby, \
         lost the dog/cat/baby, my mum/dad/nan/gran/grandad/husband/wife died, our/the dog died, took \
         his/her/their own life, passed away, \
         someone/mum/dad/nan/gran/grandad/cat/mother/father/nana/granny/grandma/grandmother/grandpa/grandfather/husband/wife/sister/brother/aunt/auntie/uncle/cousin/friend/partner/son/daughter/baby \
         died, sad news, lost a friend, our cat died, died last/this week, died last month, died \
         yesterday/in, at a funeral, putting/put the dog down, had to put our dog down, had to put the cat \
         down, scattering the ashes, anniversary of her/his death, a death in the family, death in the \
         family, first christmas without, recently widowed, widowed, just buried, \
         mum/dad/mother/father/nan/nana/gran/granny/grandma/grandmother/grandad/grandpa/grandfather/husband/wife/sister/brother/aunt/auntie/uncle/cousin/friend/partner/son/daughter/baby/dog/cat \
         has died/cancer, \
         mum/dad/mother/father/nan/nana/gran/granny/grandma/grandmother/grandad/grandpa/grandfather/husband/wife/sister/brother/aunt/auntie/uncle/cousin/friend/partner/son/daughter/baby/dog/cat \
         is dying, \
         mum/dad/mother/father/nan/nana/gran/granny/grandma/grandmother/grandad/grandpa/grandfather/husband/wife/sister/brother/aunt/auntie/uncle/cousin/friend/partner/son/daughter/baby/dog/cat \
         is very ill, hospice, palliative care, terminal diagnosis, just been diagnosed, days/weeks to live, \
         saying goodbye to, mums/dads/nans/grans/grandads/nanas anniversary, my brothers/sisters anniversary, \
         anniversary of his/her passing, a year since dad/mum/nan, year since dad/mum died, months mind, \
         buried dad/mum/nan/gran/grandad/grandpa, buried the dog/cat, buried my dad/mum, my/our \
         dads/mums/moms/mothers/fathers/nans/grans/nanas/grannys/grandmas/grandads/grandpas/husbands/wifes/partners/sisters/brothers/sons/daughters/aunts/uncles/cousins/friends/dogs/cats \
         death, his/her \
         dads/mums/moms/mothers/fathers/nans/grans/nanas/grannys/grandmas/grandads/grandpas/husbands/wifes/partners/sisters/brothers/sons/daughters/aunts/uncles/cousins/friends \
         death, after/since \
         dads/mums/moms/mothers/fathers/nans/grans/nanas/grannys/grandmas/grandads/grandpas/husbands/wifes/partners/sisters/brothers/sons/daughters/aunts/uncles/cousins/friends/his/her \
         death, death of my dad/mum/mother/father/husband/wife/brother/sister/friend, death of our dog/cat",
)];
