"""Comments that break and keep `on-topic`."""

from standfirst.standards.examples.saying import saying

BROKEN_BY = (
    saying("My cat has learnt to open the fridge, and now she does it every single night.", "en", about=0.97),
    saying("Does anybody know a good recipe for lemon cake without any butter in it?", "en", about=0.95),
    saying("Qui a vu le match hier soir ? L'arbitre n'avait pas ses lunettes, je crois.", "fr", about=0.96),
    saying("Ich suche noch jemanden, der am Sonntag mit mir Schach spielen möchte.", "de", about=0.94),
    saying("¿Alguien sabe a qué hora sale el próximo tren para la costa este domingo?", "es", about=0.93),
    saying("Кто-нибудь знает, где в городе можно починить старые настенные часы?", "ru", about=0.96),
)
KEPT_BY = (
    saying("The bridge was closed for good reasons, but the council should have told us sooner.", "en", about=0.15),
    saying("This reminds me of the ferry that they promised us ten years ago and never built.", "en", about=0.6),
    saying("I disagree.", "en", about=0.95),
    saying("Ha, well said!", "en", about=0.99),
    saying("Le pont était fermé pour de bonnes raisons, il fallait seulement prévenir les gens.", "fr", about=0.2),
    saying("Die Brücke hätte man früher sperren müssen, das sagen auch die Fachleute.", "de", about=0.3),
    saying("El puente debía cerrarse, pero nadie avisó a los vecinos del barrio a tiempo.", "es", about=0.25),
)
