"""Comments that break and keep `plain-writing`."""

from standfirst.standards.standard import Example

ON_AND_ON = {
    "en": "and then they said that the road would be open by spring but it was not ",
    "fr": "et puis ils ont dit que la route serait ouverte au printemps mais elle ne l'était pas ",
    "de": "und dann haben sie gesagt dass die Straße im Frühling offen wäre aber das war sie nicht ",
    "ar": "ثم قالوا إن الطريق سيفتح في الربيع لكنه لم يفتح وقالوا غير ذلك ",
    "zh": "然后他们说这条路春天会开通但是没有开通",
}

BROKEN_BY = (
    Example("THIS GOVERNMENT SHOULD RESIGN TODAY!"),
    Example("I AM NOT SO SURE ABOUT IT, ARE YOU?"),
    Example("CE GOUVERNEMENT DOIT DÉMISSIONNER !"),
    Example("DIESE REGIERUNG MUSS ZURÜCKTRETEN, SOFORT"),
    Example("ПРАВИТЕЛЬСТВО ДОЛЖНО УЙТИ В ОТСТАВКУ"),
    Example("Η ΚΥΒΕΡΝΗΣΗ ΠΡΕΠΕΙ ΝΑ ΠΑΡΑΙΤΗΘΕΙ"),
    Example("Listen: NOBODY EVER ASKED US ABOUT THIS ROAD."),
    Example(ON_AND_ON["en"] * 10),
    Example(ON_AND_ON["fr"] * 10),
    Example(ON_AND_ON["de"] * 10),
    Example(ON_AND_ON["ar"] * 12),
    Example(ON_AND_ON["zh"] * 18),
)
KEPT_BY = (
    Example("NATO and UNHCR met in Geneva."),
    Example("OK THANKS"),
    Example("The EU, NATO, the IMF and the WHO all said NO."),
    Example("I really, REALLY do not think so."),
    Example("L'OTAN et l'ONU se sont réunies à Genève."),
    Example("هذا رأيي في الموضوع، ولكم أن تختلفوا معي."),
    Example("我觉得这条路应该早点开通。"),
    Example((ON_AND_ON["en"].strip() + ". ") * 10),
    Example((ON_AND_ON["ar"].strip() + "؟ ") * 12),
    Example((ON_AND_ON["zh"] + "。") * 18),
    Example((ON_AND_ON["de"].strip() + "\n") * 10),
    Example("यह मेरी राय है। " * 40),
)
