"""Comments that break and keep `no-cruelty`."""

from standfirst.standards.examples.saying import saying

BROKEN_BY = (
    saying("They cut off his fingers, one after the other.", "en"),
    saying("I would drown those kittens for fun.", "en"),
    saying("They buried him alive and laughed.", "en"),
    saying("Stray dogs should all be poisoned.", "en"),
    saying("Ils lui ont coupé les doigts un à un. Puis ils l'ont enterré vivant.", "fr"),
    saying("Man sollte alle Katzen ertränken.", "de"),
    saying("Lo habrían enterrado vivo.", "es"),
    saying("Они закопали его заживо.", "ru"),
    saying("Sokak köpeklerini zehirleyin.", "tr"),
    saying("يجب تسميم كلاب الشوارع، سمموا كل الكلاب.", "ar"),
)
KEPT_BY = (
    saying("Three people died in the attack, says the hospital.", "en"),
    saying("The surgeon cut off the bandage.", "en"),
    saying("The dog barked all night.", "en"),
    saying("Nobody should drown kittens.", "en"),
    saying("Trois personnes sont mortes dans l'attentat.", "fr"),
    saying("Die Katze ist ertrunken, das arme Tier.", "de"),
    saying("Enterraron a las víctimas el lunes.", "es"),
    saying("Похоронили жертв в понедельник.", "ru"),
    saying("Sokak köpeklerini kısırlaştırmak gerekir.", "tr"),
    saying("الكلاب الضالة تحتاج إلى مأوى.", "ar"),
)
