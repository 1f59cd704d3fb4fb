"""The commonest short words of languages in Latin letters, by ISO 639-1 code: the cheap opinion on a text's language.

A page of data. Words that two languages share stand in both lists; names and loan-words stand in none. Languages that
no edition has yet are here because a reader may well write in them, and so that they are not taken for a neighbour.
"""

COMMON_WORDS = {
    "en": """
        the of and to a in is that it was for on are as with his they at be this have from or had by but what some we
        can out other were all there when up use your how said an each she which do their if will about many then them
        these so her would make like him has more could did my than been who its now people into just over also know
        because good much before only our most even here want does should very after get got going why where any don't
        i'm it's you're they're can't isn't doesn't didn't you not no yes me he us too really never think being those
        while still off your own say says think see go way such every one against without through being same always
        nothing something anything everyone nobody someone am i've we're that's there's let yourself himself might must
        u ur lol im dont cant thats whats youre theyre gonna wanna shit fuck fucking stupid time need look right thank
        thanks please again well first people's man men women take give keep come back work better years world
    """,
    "fr": """
        le la les un une des du de et est en que qui dans pour pas sur ce il elle ils elles je tu nous vous on au aux
        avec sont plus ne se son sa ses par mais comme ou où si leur leurs tout tous toute toutes cette cet ces mon ma
        mes ton ta tes notre nos votre vos être avoir fait faire même aussi bien très peut dire va quand été était ont
        avait donc alors encore sans moi toi lui rien jamais parce car ça cela c'est n'est j'ai qu'il qu'on d'un d'une
        l'on y a ai as suis sommes êtes quoi comment pourquoi autre autres après avant depuis entre sous chez non oui
        beaucoup peu trop gens c'était soit trop juste toujours déjà ici là faut veut doit doivent temps jour monde
        qu'ils qu'elle quel quelle quels merci s'il s'est c d j l m n qu s t est-ce peux veux vais sais vraiment
        contre moins fois ans mieux parle c'etait meme etre deja tres apres ca eux celui ceux celle celles dont ainsi
    """,
    "de": """
        der die das und ist in zu den nicht von sie es ein eine einen einem einer eines mit sich auf für dem im des als
        auch an wir ich er du ihr dass daß so wie war hat haben werden wird oder aus bei nach aber man noch nur um wenn
        mehr sind kann am zum zur über vor mir mich dir dich uns euch ihm ihn ihnen sein seine seinen seiner ihre ihren
        ihrer mein meine dein deine unser unsere hier da dann schon doch mal ja nein kein keine keinen was wer wo warum
        weil durch gegen ohne bis immer wieder sehr viel viele alle alles etwas nichts gibt hätte wäre würde sollte
        muss müssen können soll sollen will wollen wurde worden waren hatte habe hast bin bist seid jetzt nun heute
        diese dieser dieses diesen diesem jeder jede jedes andere anderen ganz genau eben halt also ob denn damit dazu
        davon dafür daran einfach leute menschen deutschland mehr weniger selbst gerade unter zwischen seit beim vom
        fuer ueber koennen waere wuerde muessen ner ne nix macht machen geht gehen weiß sagen sagt endlich leider
    """,
    "es": """
        el la los las un una unos unas de del y e o en que qué es por para con no se su sus lo le les al como más pero
        me mi mis tu tus te nos ya si sí está están esta este esto estos estas ese esa eso esos esas muy también sin
        sobre todo todos toda todas hay son ser fue era ha han he hacer hace hacen porque cuando donde dónde quien quién
        cual desde hasta entre así solo sólo nada nunca siempre otro otra otros otras mismo mucho muchos poco yo él
        ella ellos ellas nosotros ustedes usted vosotros tiene tienen tengo puede pueden va van vamos voy soy eres
        estoy estás bien mal ahora aquí allí entonces pues tan tanto ni cada vez gente años día algo alguien quiere
        quiero sea sean tener decir dice dicen había habían sido gracias aunque mientras contra menos mejor cómo esos
        xq pq q mas tambien asi estan hacia según luego después antes tienes puedes sabes creo verdad haber tenía
        debe deben debería podría además ante tras vuestro vuestra vos toda mí digo dijo hecho hizo parte
        país nuestro nuestra
    """,
    "it": """
        il lo la i gli le un uno una di a da in con su per tra fra e è che non si del dello della dei degli delle al
        allo alla ai agli alle dal dallo dalla dai dalle nel nello nella nei negli nelle sul sullo sulla sui sulle come
        ma anche se più sono ha hanno ho hai abbiamo avete questo questa questi queste quello quella quelli quelle mi
        ti ci vi ne io tu lui lei noi voi loro mio mia tuo tua suo sua nostro nostra vostro c'è cosa chi quando dove
        perché perchè essere fare fatto stato stata molto poco tutto tutti tutta tutte niente nulla mai sempre già ora
        solo ancora senza dopo prima poi così quindi però bene male anni gente può possono deve devono voglio vuole
        dire detto siamo siete sei era erano sia ogni altro altri altra altre nessuno qualcuno qui qua là dell all
        nell l'italia un'altra d'accordo quanto quale quali proprio invece contro mentre via casa meglio grazie perche
        puo cosi piu nn cmq xche fanno fa va vanno sta stanno chiede alcuni oltre subito davvero tanto
    """,
    "pt": """
        o a os as um uma uns umas de do da dos das e é em no na nos nas que por para com não se seu sua seus suas ao à
        aos às pelo pela pelos pelas mais mas como eu tu ele ela eles elas nós você vocês me te lhe meu minha meus
        minhas teu tua nosso nossa isso isto esse essa esses essas este esta aquele aquela foi era ser são está estão
        estou tem têm tenho ter há já muito muita muitos também só sem sobre até quando onde quem qual porque pq porquê
        nem ou se bem mal agora aqui ali lá então assim nada nunca sempre tudo todo toda todos todas outro outra outros
        mesmo cada vez gente vai vou vão fazer faz fazem pode podem deve quer quero ainda depois antes entre contra
        menos melhor pra pro pros num numa vc vcs tá né q nao tb eh ta la dele dela deles coisa dia anos povo seria
        gostaria estava foram sou és somos sei sabe acho dizer diz disse obrigado brasil pessoa pessoas hoje cara ja
    """,
    "nl": """
        de het een en van in is dat op te zijn met voor niet die aan er om ook als dan maar bij nog uit door over naar
        heeft hebben had was waren wordt worden werd kan kunnen zou zouden moet moeten wil willen ik je jij hij zij ze
        we wij jullie u mij me hem haar hun ons onze mijn jouw uw zijn deze dit wat wie waar waarom hoe wanneer want
        omdat of al alle alles iets niets geen wel toch zo nu hier daar weer meer veel weinig goed gewoon eens nooit
        altijd iemand niemand mensen jaar tegen zonder tussen onder tot ten ter hebt heb ben bent gaat gaan doen doet
        zeggen zegt maken laten komt komen zien weet denk vind moest zelf andere ander elke elk heel erg eigenlijk
        dus even nou ja nee 't 'n zal zullen mag mogen af mee toen sinds net echt zeker helaas hoor
    """,
    "pl": """
        i w we z ze na do nie to się jest że o jak a po co tak za od ale już czy tylko tego jego dla ma są być ten ta
        te tym tych był była było były przez przy może bo mnie mi ja ty on ona ono my wy oni one go mu jej ich im nam
        nas was wam mój moja moje twój twoja swój swoje który która które których jeszcze bardzo więc też także kiedy
        gdy gdzie kto ktoś coś nic nigdy zawsze teraz tu tutaj tam pod nad bez przed między będzie będą jestem jesteś
        mam masz mają trzeba można chce chcę wiem wie niech jeśli jeżeli żeby aby lub albo ani oraz dzięki dobrze
        wszystko wszystkich każdy ludzie ludzi lat roku pan pana panie proszę no właśnie nawet sobie siebie sie juz
        jakie jaki jaka dlaczego takie taki taka tej u ci cie ciebie cię tobie jednak przecież potem dziś chyba
        bedzie moze wiecej więcej mniej lepiej po prostu niego niej nich nimi dwa czyli zeby
    """,
    "ro": """
        și si în in de la cu pe un o este e nu că ca să sa se ce din pentru sunt mai au am a ai are aţi ați al ale cel
        cei cea cele lui ei lor eu tu el ea noi voi dar sau dacă daca când cand unde cine cum care tot toți toate toată
        toti fi fie fost era foarte bine rău acum aici acolo asta ăsta acest această aceste acești aceasta astea doar
        după dupa prin până pana fără fara despre între decât decat nici nimic niciodată mereu așa asa atunci deci
        mi-a i-a s-a n-a ne-a v-a l-a le-a m-a te-a îl îi îmi îți își mă te ne vă le mi ti ii il imi iti isi ma va
        meu mea mei mele tău ta tale său sa nostru noastră vostru oamenii oameni ani pot poate trebuie vrea vreau știu
        stiu face fac faci avea avem aveți avut prea mult mulți multe mare mai pai păi da numai altă alta alte alții
        suntem sunteți ești esti sint însă insa ceva cineva oricum încă inca iar ori intr-un într-un dintre mereu
    """,
    "tr": """
        ve bir bu da de için ile çok ne o ben sen biz siz onlar ama gibi daha var yok değil mi mı mu mü ki her en
        kadar olan olarak sonra şu ya hem diye bile benim senin onun bizim sizin bana sana ona bize size beni seni onu
        bizi sizi niye neden nasıl kim nerede zaman şey şeyi böyle şöyle öyle artık hiç hep iyi kötü olur oldu olsun
        olmaz olmuş oluyor etti eder edin ediyor ettim yapıyor yaptı yapma veya ise eğer çünkü ancak fakat lazım
        gerek şimdi bugün gün yine hala hâlâ bütün tüm başka önce biri bazı birçok kendi kendine insan insanlar adam
        allah ulan lan abi evet hayır tamam de ki ise sadece yani işte zaten belki acaba bence sence degil icin cok
        ben de sen de mısın misin musun mıyım miyim nedir niçin bunu şunu bunlar bunun bunları olacak olduğu olan
        yapan eden geldi gelir gitti diyor dedi demek biraz fazla az büyük türk türkiye vatan senden benden
    """,
    "sv": """
        och att det i en är som på för av med den till inte om ett de han hon jag du vi ni har hade var så men från när
        man kan ska skulle vill mig dig sig oss er dem min din sin vår sitt mitt ditt eller också bara mycket än här
        där vad vem varför hur då nu alla allt ingen inget någon något efter utan under över mot mellan bli blir blev
        vara finns måste får göra gör sina deras detta denna dessa ju väl nog igen aldrig alltid bra många människor
        går säger eftersom ens vet tror även sedan både varit
    """,
    "da": """
        og at det i en er som på for af med den til ikke om et de han hun jeg du vi har havde var så men fra når man
        kan skal skulle vil mig dig sig os jer dem min din sin vores deres eller også bare meget end her der hvad hvem
        hvorfor hvordan da nu alle alt ingen noget nogen efter uden under over mod mellem blive bliver blev være må
        få får gøre gør denne dette disse jo vel nok igen aldrig altid godt mange mennesker går siger fordi ved tror
        selv siden både været kun hele noget lige
    """,
    "no": """
        og at det i en er som på for av med den til ikke om et de han hun jeg du vi har hadde var så men fra når man
        kan skal skulle vil meg deg seg oss dere dem min din sin vår deres eller også bare mye enn her der hva hvem
        hvorfor hvordan da nå alle alt ingen noe noen etter uten under over mot mellom bli blir ble være må få får
        gjøre gjør denne dette disse jo vel nok igjen aldri alltid bra mange mennesker går sier fordi vet tror selv
        siden både vært kun hele
    """,
    "fi": """
        ja on ei että se hän mutta niin kuin oli ovat olen olet ole minä sinä me te he ne tämä tuo joka jotka mitä mikä
        kun jos vain nyt myös sitten kaikki vielä jo tai sekä eikä en et emme ettei koska voi voin olla ollut pitää
        sen sitä siitä siinä siihen niitä niiden minun sinun hänen meidän teidän heidän tätä tässä täällä siellä
        mihin miksi miten missä kuka paljon hyvin ihan kyllä aina koskaan ihmiset ihmisiä suomen ilman ennen jälkeen
        kanssa mukaan vaan eli taas toki edes itse tulee tehdä saa pitäisi
    """,
    "hu": """
        a az és hogy nem is egy van volt ez azt ezt csak de ha már meg vagy mint még el ki be fel le majd minden most
        kell lesz lehet én te ő mi ti ők nekem neked neki engem téged őt nagyon jó itt ott akkor mert így úgy olyan
        ilyen aki ami amit akik amely mit miért hol mikor hogyan senki semmi soha mindig után előtt alatt között nélkül
        sem nincs vannak voltak volna lenne lett legyen azért ezért pedig illetve szerint emberek magyar tud tudja
        akar ennek annak ezek azok sok több kevés jobb kis nagy
    """,
    "cs": """
        a se v je na že to s z i o do jsem jsi je jsme jste jsou by ale za jak tak co po pro ve ze si ten ta tento tato
        toto který která které kteří byl byla bylo byli být bude budou mít má mám máš mají já ty on ona my vy oni mě
        mne ti tě ho mu jí jim nás nám vás vám můj tvůj svůj jeho její jejich když kde kdo kdy proč protože než nebo
        ani už ještě jen také taky tady tam teď vždy nikdy nic něco někdo všichni všechno každý lidé lidi dobře velmi
        moc víc méně může musí chce vím proto aby kdyby jako až před pod nad mezi bez při
    """,
    "hr": """
        i u je se na da su za od do s sa a ne što koji koja koje kao ali ili iz bi će to ovo taj ta te ti on ona ono mi
        vi oni one ja me mene nas vas njega nju njih mu joj im moj tvoj svoj njegov sam si smo ste bio bila bilo biti
        ima imam imaju nema može mogu treba hoće kad kada gdje gde tko ko zašto jer samo još već vrlo jako sve svi
        sada ovdje tu tamo nikad uvijek nitko niko ništa nešto ljudi dobro više manje pa onda kako kod po pri protiv
        bez između nakon prije nije nisu nisam li
    """,
    "id": """
        yang dan di ke dari ini itu untuk dengan tidak ada akan pada juga saya aku kamu anda dia kita kami mereka bisa
        sudah telah belum karena atau tapi tetapi jika kalau seperti oleh dalam lebih sangat banyak semua orang apa
        siapa kenapa mengapa bagaimana dimana kapan jadi menjadi hanya saja lagi masih harus boleh mau ingin bukan
        jangan gak ga nggak ngga enggak yg dgn utk tdk udah udh aja sama banget gue gw lu lo kok sih dong deh nih tuh ya
        para tersebut adalah sebagai antara setelah sebelum tanpa hari tahun baru baik buat punya biar emang memang
        orang negara rakyat agama pak bu
    """,
    "vi": """
        là và của có không được cho trong với một các những này đó người khi đã đang sẽ thì mà ở ra vào lại nên cũng
        như vì nếu tôi bạn anh chị em mình nó chúng ta họ ai gì sao nào đâu bao giờ rồi nhưng hay hoặc rất quá lắm
        nhiều ít hơn nhất mới còn chỉ phải muốn biết nói làm đi đến từ trên dưới sau trước con ông bà thế vậy đây kia
        thấy việc bị bởi tại về đều luôn ko k dc vs
    """,
    "sq": """
        dhe të në e i që për me nga një është janë nuk ka kanë si do u por edhe se kjo ky këto këta ai ajo ata ato unë
        ti ne ju më mua ty atij asaj tonë tuaj çfarë kush kur ku pse sepse ose vetëm shumë mirë jo po gjithë gjithmonë
        asnjë duhet mund ishte ishin jam jemi ke kam këtë atë tani këtu pa deri prej sa
    """,
    "ca": """
        el la els les un una uns unes de del dels i en que què és per per a amb no es se el seu la seva al als com més
        però em et ens us ho hi ha han he això aquest aquesta aquests aquestes aquell aquella molt molta també sense
        sobre tot tots tota totes són ser era fer fa perquè quan on qui des fins entre així només res mai sempre altre
        altres mateix jo tu ell ella nosaltres vosaltres ells elles té tenen tinc pot poden vull vol bé ara aquí
        llavors doncs ni cada vegada gent anys dia
    """,
}

# Letters that of all these languages only the named ones use, so that any word with one of them speaks for those.
TELLING_LETTERS = {
    "ß": "de",
    "ñ": "es",
    "ã": "pt vi",
    "õ": "pt vi",
    "ğ": "tr",
    "ı": "tr",
    "ş": "tr ro",
    "ł": "pl",
    "ż": "pl",
    "ź": "pl",
    "ś": "pl",
    "ń": "pl",
    "ą": "pl",
    "ę": "pl",
    "ă": "ro vi",
    "ț": "ro",
    "ţ": "ro",
    "ș": "ro",
    "ø": "da no",
    "æ": "da no",
    "å": "sv da no fi",
    "ő": "hu",
    "ű": "hu",
    "ř": "cs",
    "ě": "cs",
    "ů": "cs",
    "đ": "vi hr",
    "ơ": "vi",
    "ư": "vi",
    "ế": "vi",
    "ệ": "vi",
    "ề": "vi",
    "ạ": "vi",
    "ả": "vi",
    "ấ": "vi",
    "ọ": "vi",
    "ộ": "vi",
    "ị": "vi",
    "ụ": "vi",
    "ầ": "vi",
    "ậ": "vi",
    "ợ": "vi",
    "ờ": "vi",
    "ữ": "vi",
}
