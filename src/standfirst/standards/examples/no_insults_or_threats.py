"""Comments that break and keep `no-insults-or-threats`."""

from standfirst.standards.examples.saying import saying

BROKEN_BY = (
    saying("You are such an idiot.", "en"),
    saying("Only somebody with gravel for brains could write this.", "en", insult=0.88),
    saying("I know where you live.", "en"),
    saying("You will see what happens to people who talk like that.", "en", threat=0.9),
    saying("Shut up, you clown.", "en"),
    saying("Tu es vraiment un imbécile.", "fr"),
    saying("Du bist doch ein Vollidiot.", "de"),
    saying("Eres un payaso.", "es"),
    saying("Ты просто дурак.", "ru"),
    saying("Sen tam bir aptalsın.", "tr"),
    saying("أنت مجرد أحمق.", "ar"),
)
KEPT_BY = (
    saying("You are wrong about the bridge, and here is why.", "en"),
    saying("That is an idiotic law, and a stupid plan.", "en", insult=0.3),
    saying("Nobody here is an idiot.", "en"),
    saying("I will find you a better source.", "en"),
    saying("The minister received a threat, the police say.", "en", threat=0.2),
    saying("Vous avez tort, et je vais vous dire pourquoi.", "fr"),
    saying("Sie irren sich, Herr Nachbar.", "de"),
    saying("No estoy de acuerdo con usted.", "es"),
    saying("Вы не правы, и вот почему.", "ru"),
    saying("Bu konuda size katılmıyorum.", "tr"),
    saying("أنت مخطئ في هذا الأمر.", "ar"),
)
