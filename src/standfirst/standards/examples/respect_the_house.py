"""Comments that break and keep `respect-the-house`."""

from standfirst.standards.examples.saying import saying

BROKEN_BY = (
    saying("Ada Example writes like a hen scratches.", "en", insult=0.82),
    saying("Another morning, another heap of nonsense from The Meridian and its tin heads.", "en", insult=0.75),
    saying("What a lying rag. This lying rag never learns.", "en"),
    saying("I used this rag for the fireplace.", "en"),
    saying("Quel torchon !", "fr"),
    saying("Dieses Schmierblatt schon wieder.", "de"),
    saying("Vaya pasquín.", "es"),
    saying("Опять эти журналюги.", "ru"),
    saying("Bu paçavra yine yalan yazıyor.", "tr"),
    saying("جريدتكم تافهة.", "ar"),
)
KEPT_BY = (
    saying("The Meridian got this wrong, and should say so.", "en"),
    saying("Ada Example has left out half of the story.", "en", insult=0.2),
    saying("This is the worst article that you have printed this year.", "en"),
    saying("Only somebody with gravel for brains could say this.", "en", insult=0.8),
    saying("Le Méridien se trompe, une fois de plus.", "fr"),
    saying("Dieser Artikel ist schlecht recherchiert.", "de"),
    saying("Este artículo está mal informado.", "es"),
    saying("Эта статья плохо написана.", "ru"),
    saying("هذا المقال غير دقيق.", "ar"),
)
