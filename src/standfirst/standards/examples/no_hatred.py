"""Comments that break and keep `no-hatred`. Naming a group of people breaks nothing."""

from standfirst.standards.examples.saying import saying

BROKEN_BY = (
    saying("Immigrants are vermin.", "en"),
    saying("Those people are all the same, and I want none of them near me.", "en", identity_attack=0.93, toxicity=0.8),
    saying("All migrants are parasites, everybody knows it.", "en"),
    saying("Les étrangers sont des parasites.", "fr"),
    saying("Alle Ausländer sind Schmarotzer.", "de"),
    saying("Los inmigrantes son una plaga.", "es"),
    saying("Мигранты это паразиты.", "ru"),
    saying("Göçmenler hep parazittir.", "tr"),
    saying("كل المهاجرين حشرات.", "ar"),
)
KEPT_BY = (
    saying("I am a gay man, and I have lived here all my life.", "en"),
    saying("Muslims live here, as do Christians and Jews.", "en"),
    saying("My wife is from Turkey and my neighbours are refugees.", "en"),
    saying("The report counts black women and disabled men among the unemployed.", "en"),
    saying("Nobody should say that migrants are vermin.", "en"),
    saying("Je suis musulmane et fière de l'être.", "fr"),
    saying("Ich bin lesbisch, und meine Nachbarn sind Roma.", "de"),
    saying("Los inmigrantes son vecinos como los demás.", "es"),
    saying("Мигранты это такие же люди.", "ru"),
    saying("أنا لاجئ سوري وأعمل في هذه المدينة.", "ar"),
)
