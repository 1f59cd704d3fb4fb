"""Comments that break and keep `no-self-harm`. As careful as they can be: this is printed."""

from standfirst.standards.examples.saying import saying

BROKEN_BY = (
    saying("I don't want to live any more.", "en-GB"),
    saying("Go and kill yourself.", "en"),
    saying("What is the easiest way to end my life?", "en-US"),
    saying("There is nothing ahead of me, and nobody would notice.", "en", self_harm=0.86),
    saying("Je ne veux plus vivre.", "fr"),
    saying("Ich will nicht mehr leben.", "de"),
    saying("Ya no quiero vivir.", "es"),
    saying("Я больше не хочу жить.", "ru"),
    saying("Artık yaşamak istemiyorum.", "tr"),
    saying("لا أريد أن أعيش.", "ar"),
)
KEPT_BY = (
    saying("Suicide is the subject of her new novel.", "en"),
    saying("Please don't kill yourself over a game of cards.", "en"),
    saying("My brother took his own life, and I miss him every day.", "en", self_harm=0.3),
    saying("The helpline had more calls than ever.", "en"),
    saying("Il veut vivre à la campagne.", "fr"),
    saying("Ich will nicht mehr lesen, was der Rat beschließt.", "de"),
    saying("Quiero vivir cerca del mar.", "es"),
    saying("Я хочу жить у моря.", "ru"),
    saying("Bu kentte yaşamak istiyorum.", "tr"),
    saying("أريد أن أعيش قرب البحر.", "ar"),
)
