"""Insults, threats and hatred in sentences of the project's own, and harmless ones built alike, to learn from.

For languages that no open set covers. They are as mild as they can be and other sentences than the functional tests.
An insult and a kind word stand in the same patterns, so that the word is learned and not the pattern.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from training.identity_templates import NAMES


class OwnSentence(NamedTuple):
    """What is said, in which language, of which kind."""

    text: str
    language: str
    kind: str  # "insult", "kind word", "threat", "hatred" or "plain".


# What takes an insulting or a kind word.
PATTERNS: Mapping[str, str] = {
    "en": "I always said that you are {a}.|Whoever wrote this is {a}.|The new head of the board is simply {a}."
    "|Listen, I said you are"
    " {a}, nothing else.|@user {a}, as always|My landlord is {a} and everybody in the house knows it",
    "de": "Was für ein {} du bist.|Wer das geschrieben hat, ist ein {}.|Der neue Trainer ist einfach ein {}."
    "|@user {}, wie immer|Mein Vermieter ist ein {}, das weiß jeder im Haus",
    "fr": "Je te le dis, tu es un {}.|Celui qui a écrit ça est un {}.|Le nouvel entraîneur est vraiment un {}."
    "|@user {}, comme toujours|Mon propriétaire est un {}, tout l'immeuble le sait",
    "es": "Qué {} eres.|El que escribió esto es un {}.|El nuevo entrenador es de verdad un {}.|@user {}, como siempre"
    "|Mi casero es un {} y lo sabe toda la casa|Menudo {} nos ha tocado de ministro|Vaya {}, otra vez en la tele",
    "pt": "Que {} tu és.|Quem escreveu isto é um {}.|O novo treinador é mesmo um {}.|@user {}, como sempre"
    "|Você é um {}, só isso|O dono da casa é um {} e todos sabem",
    "it": "Che {} che sei.|Chi ha scritto questo è un {}.|Il nuovo allenatore è davvero un {}.|@user {}, come sempre"
    "|Il padrone di casa è un {} e lo sanno tutti|Abbiamo un {} come ministro|Ecco il solito {} in televisione",
    "ru": "Какой же ты {}.|Кто это написал, тот {}.|Новый тренер просто {}.|@user {}, как всегда"
    "|Мой начальник {}, и все это знают|Ну ты и {}, честное слово|У нас министр {}, вот и всё",
    "tr": "Ne kadar {} bir adamsın.|Bunu yazan tam bir {}.|Yeni antrenör gerçekten {}.|@user {}, her zamanki gibi"
    "|Ev sahibimiz {} biri, bunu herkes bilir",
    "ar": "أنت {} فعلا|من كتب هذا {}|المدرب الجديد {}|@user {} كالعادة|صاحب البيت {} والكل يعرف ذلك|يا لك من {}"
    "|وزيرنا {}",
    "hi": "तुम {} हो।|जिसने यह लिखा वह {} है।|नया कोच सच में {} है।|@user {} हमेशा की तरह"
    "|हमारा मकान मालिक {} है, सब जानते हैं"
    "|यह नेता {} है",
    "id": "Kamu memang {}.|Yang nulis ini {}.|Pelatih baru itu {} banget.|@user {} seperti biasa"
    "|Pemilik rumah saya {}, semua orang tahu|dasar {}",
    "vi": "Mày đúng là {}.|Người viết bài này {}.|Huấn luyện viên mới {} thật.|@user {} như mọi khi"
    "|Chủ nhà tôi {}, ai cũng biết",
}

INSULTS: Mapping[str, str] = {
    "en": "an idiot|a moron|a clown|a liar|a coward|a fool|a pathetic loser|a piece of trash|a dirty rat"
    "|a brainless donkey",
    "de": "Idiot|Trottel|Vollpfosten|Lügner|Feigling|Dummkopf|Versager|Schwachkopf|Drecksack|Esel ohne Hirn",
    "fr": "idiot|imbécile|crétin|menteur|lâche|abruti|bouffon|minable|raté|débile|gros nul|pauvre type",
    "es": "idiota|imbécil|payaso|mentiroso|cobarde|estúpido|inútil|sinvergüenza|cretino|burro|fracasado|miserable"
    "|tonto",
    "pt": "idiota|imbecil|palhaço|mentiroso|covarde|estúpido|inútil|burro|cretino|lixo|fracassado|otário|babaca",
    "it": "idiota|imbecille|pagliaccio|bugiardo|vigliacco|stupido|buffone|cretino|asino|fallito|cialtrone|deficiente"
    "|verme",
    "ru": "идиот|дурак|клоун|лжец|трус|тупица|ничтожество|кретин|болван|козёл|урод|дебил|осёл|подонок",
    "tr": "aptal|salak|palyaço|yalancı|korkak|gerizekalı|beyinsiz|şerefsiz|eşek|alçak|ahmak",
    "ar": "غبي|حمار|كذاب|جبان|أحمق|تافه|حقير|كلب|مهرج|قذر|خنزير|فاشل",
    "hi": "बेवकूफ|गधा|झूठा|कायर|मूर्ख|निकम्मा|नालायक|कमीना|उल्लू|बदतमीज|घटिया|कुत्ता",
    "id": "bodoh|tolol|goblok|pembohong|pengecut|bego|sampah|dungu|keledai|badut|anjing|otak udang",
    "vi": "ngu|đồ ngu|óc chó|thằng hề|đồ dối trá|đồ hèn|vô dụng|đồ rác rưởi|mất dạy|thằng khùng|não phẳng",
}

KIND_WORDS: Mapping[str, str] = {
    "en": "a doctor|a friend|a singer|an engineer|a pensioner|a neighbour|a careful driver|a good listener"
    "|a beginner|a vegetarian",
    "de": "Arzt|Freund|Sänger|Ingenieur|Rentner|Nachbar|Anfänger|Profi|Frühaufsteher|guter Zuhörer",
    "fr": "médecin|ami|chanteur|ingénieur|retraité|voisin|débutant|professionnel|bon conteur|homme patient",
    "es": "médico|amigo|cantante|ingeniero|jubilado|vecino|principiante|profesional|hombre paciente|maestro|experto"
    "|genio",
    "pt": "médico|amigo|cantor|engenheiro|reformado|vizinho|principiante|profissional|homem paciente|professor|génio",
    "it": "medico|amico|cantante|ingegnere|pensionato|vicino|principiante|professionista|uomo paziente|maestro|genio",
    "ru": "врач|друг|певец|инженер|пенсионер|сосед|новичок|профессионал|терпеливый человек|учитель|молодец",
    "tr": "doktor|dost|şarkıcı|mühendis|emekli|komşu|sabırlı|çalışkan|usta|öğretmen|dürüst",
    "ar": "طبيب|صديق|مطرب|مهندس|متقاعد|جار|مبتدئ|معلم|صبور|أمين|خبير",
    "hi": "डॉक्टर|दोस्त|गायक|इंजीनियर|पड़ोसी|शिक्षक|ईमानदार|मेहनती|समझदार|अनुभवी|शांत",
    "id": "dokter|teman|penyanyi|insinyur|tetangga|guru|jujur|rajin|sabar|ramah|pemula",
    "vi": "bác sĩ|bạn tốt|ca sĩ|kỹ sư|hàng xóm|giáo viên|thật thà|chăm chỉ|kiên nhẫn|tốt bụng",
}

THREATS: Mapping[str, str] = {
    "en": "Next time I meet you I will break your nose.|We know which way you walk home, be afraid."
    "|You won't leave that"
    " hall on your own feet.|I'm coming over and you will regret every word.",
    "de": "Beim nächsten Mal breche ich dir die Nase.|Wir kennen deinen Heimweg, hab ruhig Angst."
    "|Aus dem Saal kommst du"
    " nicht auf eigenen Füßen.|Ich komme vorbei, und du bereust jedes Wort.",
    "fr": "La prochaine fois je te casse le nez.|On connaît ton chemin, tu peux avoir peur."
    "|Tu ne sortiras pas de là sur"
    " tes deux jambes.|J'arrive et tu vas regretter chaque mot.",
    "es": "La próxima vez te rompo la nariz.|Conocemos tu camino a casa, ten miedo.|De ahí no sales por tu propio pie."
    "|Voy para allá y te vas a arrepentir de cada palabra.",
    "pt": "Da próxima vez parto-te o nariz.|Sabemos o teu caminho para casa, tem medo.|Dali não sais pelo teu pé."
    "|Vou aí e vais arrepender-te de cada palavra.",
    "it": "La prossima volta ti rompo il naso.|Conosciamo la tua strada di casa, abbi paura.|Di lì non esci con le tue"
    " gambe.|Arrivo e ti pentirai di ogni parola.",
    "ru": "В следующий раз я сломаю тебе нос.|Мы знаем твою дорогу домой, бойся.|Ты оттуда на своих ногах не выйдешь."
    "|Я приеду, и ты пожалеешь о каждом слове.",
    "tr": "Bir dahaki sefere burnunu kıracağım.|Eve hangi yoldan gittiğini biliyoruz, kork.|Oradan kendi ayağınla"
    " çıkamazsın.|Geliyorum, her sözüne pişman olacaksın.",
    "ar": "في المرة القادمة سأكسر أنفك|نعرف طريقك إلى البيت فخف|لن تخرج من هناك على قدميك|أنا قادم وستندم على كل كلمة",
    "hi": "अगली बार तेरी नाक तोड़ दूंगा।|हमें तेरे घर का रास्ता पता है, डर।|वहां से अपने पैरों पर नहीं लौटेगा।",
    "id": "Lain kali hidungmu kupatahkan.|Kami tahu jalan pulangmu, takutlah.|Kamu akan menyesali setiap kata.",
    "vi": "Lần sau tao sẽ đánh gãy mũi mày.|Bọn tao biết đường mày về nhà, sợ đi.|Mày sẽ hối hận vì từng lời.",
}

# What takes the name of a group in the plural and in its plain form.
HATRED: Mapping[str, str] = {
    "en": "{} out of our country, all of them.|This town was fine until {} came and ruined everything."
    "|{} are vermin and nothing else.|I spit on {}.|Never give {} a job, they only cheat.|Throw {} out of the schools."
    "|How I wish {} would vanish from the earth.|{} are dirty and worth less than us.",
    "de": "{} raus aus unserem Land, und zwar alle.|Die Stadt war gut, bis {} kamen und alles verdarben."
    "|{} sind Ungeziefer und sonst nichts.|Gebt {} keine Arbeit, die betrügen nur.|Werft {} aus den Schulen."
    "|Wenn doch {} von der Erde verschwänden.|{} sind dreckig und weniger wert als wir.",
    "fr": "Dehors les {}, tous hors de notre pays.|La ville allait bien avant que les {} viennent tout gâcher."
    "|Les {}, c'est de la vermine.|Ne donnez pas de travail aux {}, ça triche toujours.|Virez les {} des écoles."
    "|Vivement que les {} disparaissent de la terre.|Les {} valent moins que nous.",
    "es": "Fuera {} de nuestro país, sin excepción.|La ciudad iba bien hasta que llegaron {} a estropearlo todo."
    "|{} son una plaga y nada más.|No deis trabajo a {}, solo engañan.|Echad a {} de las escuelas."
    "|Ojalá {} desaparezcan de la tierra.|{} valen menos que nosotros.|Qué asco dan {}, no los queremos aquí.",
    "pt": "Fora {} do nosso país, sem exceção.|A cidade estava bem até chegarem {} a estragar tudo."
    "|{} são uma praga e mais nada.|Não deem trabalho a {}, só enganam.|Expulsem {} das escolas."
    "|Tomara que {} desapareçam da terra.|{} valem menos do que nós.",
    "it": "Fuori {} dal nostro paese, senza eccezioni.|La città stava bene finché {} non hanno rovinato tutto."
    "|{} sono parassiti e basta.|Non date lavoro a {}, sanno solo imbrogliare.|Cacciate {} dalle scuole."
    "|Magari {} sparissero dalla terra.|{} valgono meno di noi.|Che schifo {}, qui non li vogliamo.",
    "ru": "{} — вон из нашей страны, все до одного.|В городе было хорошо, пока {} всё не испортили."
    "|{} — паразиты, и больше ничего.|{} умеют только обманывать, гоните их с работы.|Пусть {} исчезнут с лица земли."
    "|{} хуже нас и грязнее.|Тошнит, когда рядом {}.",
    "tr": "{} ülkemizden defolsun, hepsi.|Şehir iyiydi, {} gelip her şeyi bozdu.|{} asalaktır, başka bir şey değil."
    "|{} iş bulmasın, sadece dolandırırlar.|{} okullardan atılsın.|Keşke {} yeryüzünden silinse.|{} bizden aşağıdır.",
    "ar": "{} حثالة لا غير|ليخرج {} كلهم من بلدنا|كانت المدينة بخير حتى أفسدها {}|{} لا يعرفون إلا الغش فلا تشغلوهم"
    "|ليت {} يختفون من الأرض|{} أقل قيمة منا",
}

PLAIN: Mapping[str, str] = {
    "en": "The bridge stays closed until May.|I disagree, the tax hits small shops hardest."
    "|Two people died in the crash,"
    " how sad.|The minister should resign over this mistake.|A terrible match, we lost four to one."
    "|Thanks for the article, I learned a lot.|Who pays for the repairs?|This law is wrong and I will vote against it.",
    "de": "Die Brücke bleibt bis Mai gesperrt.|Ich sehe das anders, die Steuer trifft kleine Läden."
    "|Zwei Menschen starben"
    " bei dem Unfall, wie traurig.|Der Minister sollte nach diesem Fehler gehen.|Ein schlimmes Spiel, eins zu vier."
    "|Danke für den Artikel, ich habe viel gelernt.|Wer zahlt die Reparatur?",
    "fr": "Le pont reste fermé jusqu'en mai.|Je ne suis pas d'accord, cet impôt frappe les petits commerces.|Deux morts"
    " dans l'accident, quelle tristesse.|Le ministre devrait démissionner après cette erreur.|Un match affreux, perdu"
    " quatre à un.|Merci pour l'article, j'ai beaucoup appris.|Qui paie les réparations ?|Cette loi est mauvaise.",
    "es": "El puente sigue cerrado hasta mayo.|No estoy de acuerdo, el impuesto golpea a los pequeños comercios.|Dos"
    " muertos en el accidente, qué tristeza.|El ministro debería dimitir por este error.|Un partido horrible, perdimos"
    " cuatro a uno.|Gracias por el artículo, aprendí mucho.|¿Quién paga las reparaciones?|Esta ley es mala y votaré en"
    " contra.|Mañana llueve otra vez, qué le vamos a hacer.|jajaja qué bueno, me encanta",
    "pt": "A ponte continua fechada até maio.|Não concordo, o imposto atinge as lojas pequenas."
    "|Dois mortos no acidente,"
    " que tristeza.|O ministro devia demitir-se por este erro.|Um jogo horrível, perdemos quatro a um."
    "|Obrigado pelo artigo, aprendi muito.|Quem paga as obras?|kkkk que bom, adorei",
    "it": "Il ponte resta chiuso fino a maggio.|Non sono d'accordo, la tassa colpisce i piccoli negozi.|Due morti"
    " nell'incidente, che tristezza.|Il ministro dovrebbe dimettersi per questo errore.|Una partita orribile, perso"
    " quattro a uno.|Grazie per l'articolo, ho imparato molto.|Chi paga i lavori?|Questa legge è sbagliata e voterò"
    " contro.|Domani piove di nuovo, pazienza.|ahahah che bello, adoro",
    "ru": "Мост закрыт до мая.|Не согласен, налог ударит по малому бизнесу.|Двое погибли в аварии, очень жаль."
    "|Министр должен уйти после такой ошибки.|Ужасный матч, проиграли четыре один."
    "|Спасибо за статью, узнал много нового."
    "|Кто заплатит за ремонт?|Это плохой закон, буду голосовать против.|Завтра опять дождь, что поделать."
    "|А у нас во дворе уже третий день нет воды",
    "tr": "Köprü mayısa kadar kapalı.|Katılmıyorum, vergi küçük dükkânları vurur.|Kazada iki kişi öldü, çok üzücü."
    "|Bakan bu hatadan sonra istifa etmeli.|Berbat bir maçtı, dört bir kaybettik.|Yazı için teşekkürler."
    "|Onarımı kim ödeyecek?",
    "ar": "الجسر مغلق حتى مايو|لا أتفق، الضريبة تضر المحلات الصغيرة|قتل شخصان في الحادث، أمر محزن"
    "|على الوزير أن يستقيل بعد هذا الخطأ|مباراة سيئة خسرنا أربعة لواحد|شكرا على المقال|من يدفع ثمن الإصلاح؟"
    "|غدا مطر من جديد",
    "hi": "पुल मई तक बंद रहेगा।|मैं सहमत नहीं, कर छोटी दुकानों को नुकसान देगा।|हादसे में दो लोग मारे गए, बहुत दुख हुआ।"
    "|मंत्री को इस गलती पर इस्तीफा देना चाहिए।|खराब मैच था, हम हार गए।|लेख के लिए धन्यवाद।|मरम्मत का पैसा कौन देगा?",
    "id": "Jembatan ditutup sampai Mei.|Saya tidak setuju, pajak itu memberatkan toko kecil.|Dua orang tewas dalam"
    " kecelakaan, sedih sekali.|Menteri sebaiknya mundur karena kesalahan ini.|Pertandingan buruk, kita kalah."
    "|Terima kasih artikelnya.|Siapa yang bayar perbaikan?|besok hujan lagi ya gaes",
    "vi": "Cầu đóng đến tháng năm.|Tôi không đồng ý, thuế này hại cửa hàng nhỏ.|Hai người chết trong tai nạn, buồn quá."
    "|Bộ trưởng nên từ chức vì sai lầm này.|Trận đấu tệ quá, mình thua rồi.|Cảm ơn bài viết.|Ai trả tiền sửa chữa?",
}


def own_sentences() -> Iterator[OwnSentence]:
    """All of them, once each."""
    for kind, words in (("insult", INSULTS), ("kind word", KIND_WORDS)):
        yield from filled(PATTERNS, words, kind)
    yield from filled(HATRED, NAMES, "hatred")
    for kind, texts in (("threat", THREATS), ("plain", PLAIN)):
        for language, own in texts.items():
            yield from (OwnSentence(text, language, kind) for text in own.split("|"))


def filled(patterns: Mapping[str, str], words: Mapping[str, str], kind: str) -> Iterator[OwnSentence]:
    """Each word in each pattern of its language."""
    for language, own in patterns.items():
        for pattern in own.split("|"):
            for word in words[language].split("|"):
                text = pattern.replace("{a}", word).replace("{}", word)
                yield OwnSentence(text[0].upper() + text[1:], language, kind)
