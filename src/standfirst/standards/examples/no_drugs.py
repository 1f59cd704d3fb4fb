"""Comments that break and keep `no-drugs`."""

from standfirst.standards.examples.saying import saying

BROKEN_BY = (
    saying("Best quality cannabis for sale, write me on Telegram.", "en"),
    saying("How to grow cannabis at home: start with light.", "en"),
    saying("Everybody should try cocaine once.", "en"),
    saying("Buy mushrooms here: www.example.com/m", "en"),
    saying("Vends cannabis, livraison, whatsapp.", "fr"),
    saying("Verkaufe Gras, schreib mir auf Telegram.", "de"),
    saying("Vendo marihuana, whatsapp.", "es"),
    saying("Продам гашиш, пишите в личку.", "ru"),
    saying("Esrar satılır, telegram.", "tr"),
    saying("حشيش للبيع، واتساب.", "ar"),
)
KEPT_BY = (
    saying("The police found cocaine in the harbour.", "en"),
    saying("Should cannabis be sold in pharmacies? I think so.", "en"),
    saying("He was jailed for selling cocaine.", "en"),
    saying("My grandmother picks mushrooms in October.", "en"),
    saying("La police a saisi du cannabis au port.", "fr"),
    saying("Das Gras wächst wieder im Park.", "de"),
    saying("El senado debate sobre la marihuana.", "es"),
    saying("Полиция нашла гашиш в порту.", "ru"),
    saying("Polis limanda esrar buldu.", "tr"),
    saying("ضبطت الشرطة حشيشا في الميناء.", "ar"),
)
