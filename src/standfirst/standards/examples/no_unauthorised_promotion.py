"""Comments that break and keep `no-unauthorised-promotion`."""

from standfirst.standards.examples.saying import saying

BROKEN_BY = (
    saying("Take this one: https://example.com/boots?ref=anna77", "en"),
    saying("Use my code ANNA77 and save a tenth.", "en"),
    saying("Subscribe to my channel for more of this.", "en"),
    saying("More on t.me/example_channel", "en"),
    saying("Abonnez-vous à ma chaîne !", "fr"),
    saying("Abonniert meinen Kanal!", "de"),
    saying("Suscríbete a mi canal, por favor.", "es"),
    saying("Подписывайтесь на мой канал.", "ru"),
    saying("Kanalıma abone olun.", "tr"),
    saying("اشتركوا في قناتي.", "ar"),
)
KEPT_BY = (
    saying("The channel tunnel is closed again.", "en"),
    saying("See https://example.org/report?page=3 for the figures.", "en"),
    saying("The penal code knows no such crime.", "en"),
    saying("I read three newspapers, and subscribe to none.", "en"),
    saying("La chaîne a supprimé l'émission.", "fr"),
    saying("Der Kanal ist für Schiffe gesperrt.", "de"),
    saying("El canal de Panamá necesita agua.", "es"),
    saying("Канал снова закрыт для судов.", "ru"),
    saying("Kanal yine kapalı.", "tr"),
    saying("قناة السويس مغلقة.", "ar"),
)
