//! English words of people in grief: who died, is dying or gravely ill. Owns words only.

use super::super::Sense;
use super::super::senses::GRIEF;

pub(super) const MOURNING: &[(&[Sense], &str)] = &[(
    GRIEF,
    "grieving, were grieving, im grieving, bereaved, bereavement, in mourning, mourning, after the \
         funeral, the funeral, funeral, funeral today, lost my dad, lost my mum, lost my mom, lost my mother, \
         lost my father, lost my nan, lost my gran, lost my grandad, lost our dog, lost our cat, lost the \
         dog, lost the cat, my mum died, my dad died, our dog died, the dog died, took his own life, \
         took her own life, took their own life, passed away, someone died, \
         sad news, lost my husband, lost my wife, lost my sister, lost my brother, lost a friend, lost our \
         mum, lost our dad, mum died, dad died, my nan died, my gran died, nan died, gran died, grandad died, \
         my grandad died, my husband died, my wife died, our cat died, cat died, died last week, died last \
         month, died this week, died yesterday, died in, after a funeral, at a funeral, funeral tomorrow, the \
         wake, putting the dog down, put the dog down, had to put our dog down, had to put the cat down, \
         scattering the ashes, anniversary of her death, anniversary of his death, a death in the family, \
         death in the family, first christmas without, recently widowed, widowed, just buried, mum has died, \
         mum is dying, mum is very ill, mum has cancer, dad has died, dad is dying, dad is very ill, dad has \
         cancer, mother died, mother has died, mother is dying, mother is very ill, mother has cancer, lost \
         our mother, father died, father has died, father is dying, father is very ill, father has cancer, \
         lost our father, nan has died, nan is dying, nan is very ill, nan has cancer, lost our nan, nana \
         died, nana has died, nana is dying, nana is very ill, nana has cancer, lost our nana, lost my nana, \
         gran has died, gran is dying, gran is very ill, gran has cancer, lost our gran, granny died, granny \
         has died, granny is dying, granny is very ill, granny has cancer, lost our granny, lost my granny, \
         grandma died, grandma has died, grandma is dying, grandma is very ill, grandma has cancer, lost our \
         grandma, lost my grandma, grandmother died, grandmother has died, grandmother is dying, grandmother \
         is very ill, grandmother has cancer, lost our grandmother, lost my grandmother, grandad has died, \
         grandad is dying, grandad is very ill, grandad has cancer, lost our grandad, grandpa died, grandpa \
         has died, grandpa is dying, grandpa is very ill, grandpa has cancer, lost our grandpa, lost my \
         grandpa, grandfather died, grandfather has died, grandfather is dying, grandfather is very ill, \
         grandfather has cancer, lost our grandfather, lost my grandfather, husband died, husband has died, \
         husband is dying, husband is very ill, husband has cancer, lost our husband, wife died, wife has \
         died, wife is dying, wife is very ill, wife has cancer, lost our wife, sister died, sister has died, \
         sister is dying, sister is very ill, sister has cancer, lost our sister, brother died, brother has \
         died, brother is dying, brother is very ill, brother has cancer, lost our brother, aunt died, aunt \
         has died, aunt is dying, aunt is very ill, aunt has cancer, lost our aunt, lost my aunt, auntie \
         died, auntie has died, auntie is dying, auntie is very ill, auntie has cancer, lost our auntie, lost \
         my auntie, uncle died, uncle has died, uncle is dying, uncle is very ill, uncle has cancer, lost our \
         uncle, lost my uncle, cousin died, cousin has died, cousin is dying, cousin is very ill, cousin has \
         cancer, lost our cousin, lost my cousin, friend died, friend has died, friend is dying, friend is \
         very ill, friend has cancer, lost our friend, lost my friend, partner died, partner has died, \
         partner is dying, partner is very ill, partner has cancer, lost our partner, lost my partner, son \
         died, son has died, son is dying, son is very ill, son has cancer, lost our son, lost my son, \
         daughter died, daughter has died, daughter is dying, daughter is very ill, daughter has cancer, lost \
         our daughter, lost my daughter, baby died, baby has died, baby is dying, baby is very ill, baby has \
         cancer, lost our baby, lost my baby, dog has died, dog is dying, dog is very ill, dog has cancer, \
         lost my dog, cat has died, cat is dying, cat is very ill, cat has cancer, lost my cat, hospice, \
         palliative care, terminal diagnosis, just been diagnosed, lost the baby, days to live, weeks to \
         live, saying goodbye to, mums anniversary, dads anniversary, nans anniversary, grans anniversary, \
         grandads anniversary, nanas anniversary, my brothers anniversary, my sisters anniversary, \
         anniversary of his passing, anniversary of her passing, a year since dad, a year since mum, a year \
         since nan, year since dad died, year since mum died, months mind, buried dad, buried mum, buried \
         nan, buried gran, buried grandad, buried grandpa, buried the dog, buried the cat, buried my dad, \
         buried my mum, my dads death, our dads death, his dads death, her dads death, after dads death, \
         since dads death, \
         my mums death, our mums death, his mums death, her mums death, after mums death, since mums death, \
         my moms death, our moms death, his moms death, her moms death, after moms death, since moms death, \
         my mothers death, our mothers death, his mothers death, her mothers death, after mothers death, \
         since mothers death, my fathers death, our fathers death, his fathers death, her fathers death, \
         after fathers death, since fathers death, my nans death, our nans death, his nans death, her nans \
         death, after nans death, since nans death, my grans death, our grans death, his grans death, her \
         grans death, after grans death, since grans death, my nanas death, our nanas death, his nanas death, \
         her nanas death, after nanas death, since nanas death, my grannys death, our grannys death, his \
         grannys death, her grannys death, after grannys death, since grannys death, my grandmas death, our \
         grandmas death, his grandmas death, her grandmas death, after grandmas death, since grandmas death, \
         my grandads death, our grandads death, his grandads death, her grandads death, after grandads death, \
         since grandads death, my grandpas death, our grandpas death, his grandpas death, her grandpas death, \
         after grandpas death, since grandpas death, my husbands death, our husbands death, his husbands \
         death, her husbands death, after husbands death, since husbands death, my wifes death, our wifes \
         death, his wifes death, her wifes death, after wifes death, since wifes death, my partners death, \
         our partners death, his partners death, her partners death, after partners death, since partners \
         death, my sisters death, our sisters death, his sisters death, her sisters death, after sisters \
         death, since sisters death, my brothers death, our brothers death, his brothers death, her brothers \
         death, after brothers death, since brothers death, my sons death, our sons death, his sons death, \
         her sons death, after sons death, since sons death, my daughters death, our daughters death, his \
         daughters death, her daughters death, after daughters death, since daughters death, my aunts death, \
         our aunts death, his aunts death, her aunts death, after aunts death, since aunts death, my uncles \
         death, our uncles death, his uncles death, her uncles death, after uncles death, since uncles death, \
         my cousins death, our cousins death, his cousins death, her cousins death, after cousins death, \
         since cousins death, my friends death, our friends death, his friends death, her friends death, \
         after friends death, since friends death, my dogs death, our dogs death, my cats death, our cats \
         death, after his death, after her death, since his death, since her death, death of my dad, death of \
         my mum, death of my mother, death of my father, death of my husband, death of my wife, death of my \
         brother, death of my sister, death of my friend, death of our dog, death of our cat",
)];
