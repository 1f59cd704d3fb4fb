"""The community standards, as published and in the order readers see them.

Each standard says what it asks, which checks notice when it is broken, and shows comments that
break and keep it. Numbers in {braces} are the limits in force on the site that shows the text.
"""

from standfirst.standards.checks import self_harm as harm
from standfirst.standards.checks.bank_details import bank_account, payment_card
from standfirst.standards.checks.capitals import mostly_capitals
from standfirst.standards.checks.chorus import chorus
from standfirst.standards.checks.commerce import offer_for_sale, political_advertising
from standfirst.standards.checks.cruelty import cruelty_to_animals, described_violence
from standfirst.standards.checks.drugs import drug_making, drug_offer, drug_praise
from standfirst.standards.checks.email_addresses import email_address, spelt_email_address
from standfirst.standards.checks.extremism import call_to_illegal_act, extremist_slogan
from standfirst.standards.checks.flooding import same_comment_again, too_many_comments
from standfirst.standards.checks.hatred import dehumanising_words, hostile_sentences, identity_attack
from standfirst.standards.checks.house import contempt_for_the_house, insulted_house
from standfirst.standards.checks.identity_numbers import identity_number
from standfirst.standards.checks.insults import (
    insult,
    insulting_sentences,
    insulting_words,
    threat,
    threatening_sentences,
    threatening_words,
)
from standfirst.standards.checks.language import other_language
from standfirst.standards.checks.links import same_link_in_comments, same_link_repeated, too_many_links
from standfirst.standards.checks.malware import (
    blocked_link,
    disguised_address,
    download_of_program,
    look_alike_link,
    shortened_link,
)
from standfirst.standards.checks.messenger_accounts import messenger_account
from standfirst.standards.checks.minorities import denied_rights, rights_taken
from standfirst.standards.checks.minors import (
    approach_to_minor,
    explicit_near_minor,
    minor_led_astray,
    sexualised_minor,
)
from standfirst.standards.checks.obscenity import obscenity
from standfirst.standards.checks.phone_numbers import phone_number
from standfirst.standards.checks.private_life import home_address, private_correspondence
from standfirst.standards.checks.profanity import disguised_profanity, plain_profanity
from standfirst.standards.checks.promotion import link_to_channel, promotional_code, recommended_product, referral_link
from standfirst.standards.checks.repetition import same_word_over_and_over
from standfirst.standards.checks.sentences import run_on_sentence
from standfirst.standards.checks.spam_words import chain_letter, get_rich_quick, spam_measured
from standfirst.standards.checks.topic import off_topic
from standfirst.standards.checks.trolling import aggressive_again, removed_again, severe_aggression
from standfirst.standards.examples import (
    edition_language,
    minority_rights,
    no_commerce,
    no_cruelty,
    no_drugs,
    no_extremism,
    no_flash_mob,
    no_flooding,
    no_hatred,
    no_insults_or_threats,
    no_malware,
    no_profanity,
    no_self_harm,
    no_spam,
    no_trolling,
    no_unauthorised_promotion,
    on_topic,
    plain_writing,
    privacy,
    protect_minors,
    respect_the_house,
)
from standfirst.standards.standard import Standard
from standfirst.standards.translation import N_

ON_TOPIC = Standard(
    code="on-topic",
    title=N_("To the point"),
    text=N_(
        "Answer the story you write under, or the comment you reply to. What interests you besides has its place"
        " under another story."
    ),
    checks=(off_topic,),
    broken_by=on_topic.BROKEN_BY,
    kept_by=on_topic.KEPT_BY,
)

NO_HATRED = Standard(
    code="no-hatred",
    title=N_("No hatred"),
    text=N_(
        "Don't hate or belittle people for their origin, skin, sex, religion or standing. What somebody does may be"
        " criticised; what somebody is may not."
    ),
    checks=(identity_attack, dehumanising_words, hostile_sentences),
    broken_by=no_hatred.BROKEN_BY,
    kept_by=no_hatred.KEPT_BY,
)

MINORITY_RIGHTS = Standard(
    code="minority-rights",
    title=N_("Everybody has rights"),
    text=N_(
        "Don't call for taking rights away from a minority. The same rights hold for those who are few, other or"
        " unpopular."
    ),
    checks=(denied_rights, rights_taken),
    broken_by=minority_rights.BROKEN_BY,
    kept_by=minority_rights.KEPT_BY,
)

PROTECT_MINORS = Standard(
    code="protect-minors",
    title=N_("Minors are protected"),
    text=N_(
        "Nothing that harms children and young people in any form: no sexual words about them, no attempt to meet"
        " them in private, and no encouragement to what endangers them."
    ),
    checks=(sexualised_minor, approach_to_minor, minor_led_astray, explicit_near_minor),
    broken_by=protect_minors.BROKEN_BY,
    kept_by=protect_minors.KEPT_BY,
)

NO_EXTREMISM = Standard(
    code="no-extremism",
    title=N_("No extremism"),
    text=N_(
        "Don't spread or praise extremist ideas and deeds, and don't call for illegal acts. Politics can be argued"
        " about without them."
    ),
    checks=(extremist_slogan, call_to_illegal_act),
    broken_by=no_extremism.BROKEN_BY,
    kept_by=no_extremism.KEPT_BY,
)

NO_INSULTS_OR_THREATS = Standard(
    code="no-insults-or-threats",
    title=N_("No insults, no threats"),
    text=N_(
        "Argue with what is said, and leave people and organisations their dignity and their good name. Nobody is"
        " insulted or threatened here."
    ),
    checks=(insult, threat, insulting_words, threatening_words, insulting_sentences, threatening_sentences),
    broken_by=no_insults_or_threats.BROKEN_BY,
    kept_by=no_insults_or_threats.KEPT_BY,
)

RESPECT_THE_HOUSE = Standard(
    code="respect-the-house",
    title=N_("Respect for those who make this"),
    text=N_(
        "Criticise us as sharply as you like: our choices, our words, our mistakes. But don't insult the publication"
        " and those who work for it."
    ),
    checks=(insulted_house, contempt_for_the_house),
    broken_by=respect_the_house.BROKEN_BY,
    kept_by=respect_the_house.KEPT_BY,
)

PRIVACY = Standard(
    code="privacy",
    title=N_("Nobody's personal data"),
    text=N_(
        "Don't post e-mail addresses, phone numbers, accounts in messengers, home addresses, bank accounts, card or"
        " identity numbers, neither yours nor anybody else's, and nothing that was written in private. What stands here"
        " can be read and copied by everyone."
    ),
    checks=(
        email_address,
        spelt_email_address,
        phone_number,
        bank_account,
        payment_card,
        identity_number,
        messenger_account,
        home_address,
        private_correspondence,
    ),
    broken_by=privacy.BROKEN_BY,
    kept_by=privacy.KEPT_BY,
)

NO_CRUELTY = Standard(
    code="no-cruelty",
    title=N_("No cruelty"),
    text=N_(
        "Don't describe violence against people for its own sake, and neither describe nor approve of cruelty to"
        " animals."
    ),
    checks=(described_violence, cruelty_to_animals),
    broken_by=no_cruelty.BROKEN_BY,
    kept_by=no_cruelty.KEPT_BY,
)

NO_SELF_HARM = Standard(
    code="no-self-harm",
    title=N_("Nobody is left alone"),
    text=N_(
        "Tell nobody how to harm themselves, and urge nobody to. If you are thinking of it yourself, you have broken"
        " no rule: we show you somebody to talk to, and a person here reads what you wrote."
    ),
    checks=(harm.self_harm_intent, harm.self_harm_incitement, harm.self_harm_method, harm.speaks_of_self_harm),
    broken_by=no_self_harm.BROKEN_BY,
    kept_by=no_self_harm.KEPT_BY,
)

NO_COMMERCE = Standard(
    code="no-commerce",
    title=N_("Nothing for sale"),
    text=N_(
        "A discussion is no market place. Don't offer goods or services, and don't advertise for a party or a"
        " campaign, nor link to such offers."
    ),
    checks=(offer_for_sale, political_advertising),
    broken_by=no_commerce.BROKEN_BY,
    kept_by=no_commerce.KEPT_BY,
)

NO_UNAUTHORISED_PROMOTION = Standard(
    code="no-unauthorised-promotion",
    title=N_("No promotion without leave"),
    text=N_(
        "Don't promote products, services or channels, your own or anybody else's, unless we have agreed to it. That"
        " includes referral links and codes for buyers."
    ),
    checks=(referral_link, link_to_channel, promotional_code, recommended_product),
    broken_by=no_unauthorised_promotion.BROKEN_BY,
    kept_by=no_unauthorised_promotion.KEPT_BY,
)

NO_PROFANITY = Standard(
    code="no-profanity",
    title=N_("No offensive language"),
    text=N_(
        "Say it without swear words and obscenities, also when they are hinted at, abbreviated or spelt in disguise."
    ),
    checks=(plain_profanity, disguised_profanity, obscenity),
    broken_by=no_profanity.BROKEN_BY,
    kept_by=no_profanity.KEPT_BY,
)

NO_SPAM = Standard(
    code="no-spam",
    title=N_("No spam"),
    text=N_(
        "A comment is there for what it says. It may carry {links} links at most and each of them once, and the same"
        " link may stand in {comments_with_link} of your recent comments at most. Promises of easy money and chain"
        " letters have no place here."
    ),
    limits={"links": 3, "comments_with_link": 3},
    checks=(too_many_links, same_link_repeated, same_link_in_comments, get_rich_quick, chain_letter, spam_measured),
    broken_by=no_spam.BROKEN_BY,
    kept_by=no_spam.KEPT_BY,
)

NO_DRUGS = Standard(
    code="no-drugs",
    title=N_("No drugs"),
    text=N_(
        "Don't offer or praise drugs, and don't show how they are made. Their dangers and the laws about them may be"
        " discussed."
    ),
    checks=(drug_offer, drug_making, drug_praise),
    broken_by=no_drugs.BROKEN_BY,
    kept_by=no_drugs.KEPT_BY,
)

NO_MALWARE = Standard(
    code="no-malware",
    title=N_("Safe links"),
    text=N_(
        "Link only to what readers can open without danger, and give the full address. Short links, addresses that"
        " look like others, and programs are held back."
    ),
    checks=(blocked_link, look_alike_link, disguised_address, download_of_program, shortened_link),
    broken_by=no_malware.BROKEN_BY,
    kept_by=no_malware.KEPT_BY,
)

NO_FLASH_MOB = Standard(
    code="no-flash-mob",
    title=N_("No organised choruses"),
    text=N_(
        "Write your own words. When more than {others} other readers post nearly the same within {minutes} minutes, a"
        " moderator looks at the comment first."
    ),
    limits={"others": 3, "minutes": 60},
    checks=(chorus,),
    broken_by=no_flash_mob.BROKEN_BY,
    kept_by=no_flash_mob.KEPT_BY,
)

NO_FLOODING = Standard(
    code="no-flooding",
    title=N_("Leave room for others"),
    text=N_(
        "Write at most {comments} comments within an hour, and say the same thing only once. A discussion that one"
        " person fills is no discussion. No word may make up more than {same_word_percent} per cent of a longer"
        " comment."
    ),
    limits={"comments": 20, "same_word_percent": 50},
    checks=(too_many_comments, same_comment_again, same_word_over_and_over),
    broken_by=no_flooding.BROKEN_BY,
    kept_by=no_flooding.KEPT_BY,
    exact=True,
)

NO_TROLLING = Standard(
    code="no-trolling",
    title=N_("No trolling"),
    text=N_(
        "Don't humiliate or provoke others, here or again and again. From {harsh_comments} aggressive or"
        " {removed_comments} removed comments of yours in a short time on, a moderator reads the next one first."
    ),
    limits={"harsh_comments": 3, "removed_comments": 3},
    checks=(severe_aggression, aggressive_again, removed_again),
    broken_by=no_trolling.BROKEN_BY,
    kept_by=no_trolling.KEPT_BY,
)

PLAIN_WRITING = Standard(
    code="plain-writing",
    title=N_("Plain writing"),
    text=N_(
        "Write as people write in your language: no more than {capitals_percent} per cent of the letters in capitals,"
        " and no more than {sentence_words} words without a full stop."
    ),
    limits={"capitals_percent": 50, "sentence_words": 90},
    checks=(mostly_capitals, run_on_sentence),
    broken_by=plain_writing.BROKEN_BY,
    kept_by=plain_writing.KEPT_BY,
)

EDITION_LANGUAGE = Standard(
    code="edition-language",
    title=N_("The language of the edition"),
    text=N_("Write in the language of this edition, so that everybody here can follow. A quotation may be in another."),
    checks=(other_language,),
    broken_by=edition_language.BROKEN_BY,
    kept_by=edition_language.KEPT_BY,
)

STANDARDS = (  # In the order of every page.
    ON_TOPIC, NO_HATRED, MINORITY_RIGHTS, PROTECT_MINORS, NO_EXTREMISM, NO_INSULTS_OR_THREATS, RESPECT_THE_HOUSE,
    PRIVACY, NO_CRUELTY, NO_SELF_HARM, NO_COMMERCE, NO_UNAUTHORISED_PROMOTION, NO_PROFANITY, NO_SPAM, NO_DRUGS,
    NO_MALWARE, NO_FLASH_MOB, NO_FLOODING, NO_TROLLING, PLAIN_WRITING, EDITION_LANGUAGE,
)  # fmt: skip


def standard_of(code: str) -> Standard:
    """The standard with a code; raises `KeyError` where none is published under it."""
    return {standard.code: standard for standard in STANDARDS}[code]
