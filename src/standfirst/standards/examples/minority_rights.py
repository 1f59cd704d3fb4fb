"""Comments that break and keep `minority-rights`."""

from standfirst.standards.examples.saying import saying

BROKEN_BY = (
    saying("Roma should not be allowed to vote.", "en"),
    saying("Deport all the refugees, at once.", "en"),
    saying("No rights for gays in this town!", "en"),
    saying("Refugees don't deserve any rights.", "en", identity_attack=0.7),
    saying("Les homosexuels ne devraient pas se marier.", "fr"),
    saying("Ausländer raus aus unserer Stadt!", "de"),
    saying("Hay que expulsar a todos los inmigrantes.", "es"),
    saying("Цыгане не должны голосовать.", "ru"),
    saying("اطردوا كل اللاجئين.", "ar"),
    saying("Bütün göçmenleri sınır dışı edin!", "tr"),
)
KEPT_BY = (
    saying("Roma should be allowed to vote, like everybody else.", "en"),
    saying("Should refugees be allowed to work while they wait? I think so.", "en"),
    saying("Who says that gays should not be allowed to marry is wrong.", "en"),
    saying("The court decided on the rights of minorities yesterday.", "en"),
    saying("Les homosexuels ont le droit de se marier, et c'est très bien.", "fr"),
    saying("Ausländer dürfen bei der Kommunalwahl wählen, wenn sie aus der Union kommen.", "de"),
    saying("Los inmigrantes tienen derecho a un abogado.", "es"),
    saying("Цыгане имеют право голосовать, как и все.", "ru"),
    saying("لكل لاجئ حقوق.", "ar"),
)
