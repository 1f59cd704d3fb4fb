"""Comments that break and keep `protect-minors`."""

from standfirst.standards.examples.saying import saying

BROKEN_BY = (
    saying("Girls under 14 who are bored, write me.", "en"),
    saying("Kids should all try some vodka, it never harmed me.", "en"),
    saying("Don't tell your parents, just meet me at the station.", "en"),
    saying("Give your kids some vodka and they will sleep.", "en"),
    saying("That schoolgirl in the picture, if you know what I mean.", "en", sexually_explicit=0.9),
    saying("Donnez de la bière aux enfants, ils dormiront mieux.", "fr"),
    saying("Gebt den Kindern ruhig Schnaps.", "de"),
    saying("Los niños deberían fumar, así se hacen hombres.", "es"),
    saying("Наливайте детям водку, пусть привыкают.", "ru"),
    saying("أعطوا أولادكم السجائر ليصبحوا رجالا.", "ar"),
)
KEPT_BY = (
    saying("My children walk to school along this road.", "en"),
    saying("Kids should read more and stare less.", "en"),
    saying("The school nurse talks with teenagers about sex and consent.", "en", sexually_explicit=0.3),
    saying("Nobody should give kids alcohol.", "en"),
    saying("Les enfants devraient essayer le judo.", "fr"),
    saying("Kinder sollten mehr draußen spielen.", "de"),
    saying("Los niños deberían tener más parques.", "es"),
    saying("Детям надо больше гулять.", "ru"),
    saying("يحتاج أطفالنا إلى حدائق.", "ar"),
)
