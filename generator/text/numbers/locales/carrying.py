"""What tells that a currency said before holds for a number with a scale alone, by language."""

from generator.text.numbers.tables import backwards, tails, words
from generator.text.numbers.word_groups import CarriedWords

_RU_MORE = "больше меньше более менее выше ниже дороже дешевле"
_UK_MORE = "більше менше більш менш вище нижче дорожче дешевше"
_RU_THAN = (
    "чем в по за к год прошлогоднего прошлогодней прежнего прежней плана запланированного "
    "запланированной уровня среднего аналогичного показателя ожидаемого предыдущего "
    "первоначального"
)
_RU_SPENDING = (
    "внес заплати потрати получи собра перечисли направи использова освои верну погаси пожертвова "
    "вложи переда добави инвестирова выдели купи прода заработа"
)
_UK_SPENDING = (
    "внес заплати витрати отрима зібра перерахува спрямува використа освої поверну погаси "
    "пожертвува вкла переда дода інвестува виділи купи прода зароби"
)
_RU_SPENT = "внес " + " ".join(
    stem + ending for stem in _RU_SPENDING.split() for ending in ("л", "ла", "ли", "ло")
)
_UK_SPENT = "вніс " + " ".join(
    stem + ending for stem in _UK_SPENDING.split() for ending in ("в", "ла", "ли", "ло")
)
_UK_THAN = (
    "ніж як у в за від порівняно торішнього торішньої плану запланованого запланованої рівня "
    "середнього аналогічного показника очікуваного попереднього минулорічного"
)

DE = CarriedWords(
    against=backwards("statt|gegenüber|nach"),
    terms=tails("auf bewährung|zur bewährung"),
    parts=words("davon darunter hiervon wovon daraus"),
    paying=words(
        "entfallen entfielen entfällt entfiel gehen gingen geht ging fließen flossen fließt floss "
        "kommen kamen kommt kam stammen stammten stammt zahlt zahlte zahlen zahlten trägt trug "
        "tragen übernimmt übernahm übernehmen erhält erhielt erhalten bekommt bekam bekommen soll "
        "sollen steuert steuerte stellt stellte wurden werden sind hat haben steckt fallen fielen "
        "deckt finanziert verwendet gibt gab"
    ),
    at=words("bei auf mit"),
    parties=words(
        "cdu csu spd fdp afd bsw grüne grünen linke linken linkspartei union fpö övp spö neos "
        "svp sozialdemokraten christdemokraten liberale liberalen freien wähler partei parteien "
        "republikaner demokraten konservativen labour tories opposition kandidat kandidatin "
        "amtsinhaber herausforderer"
    ),
    before=backwards(
        "davon|darunter|nach|von|auf|gegenüber|statt|gegen|hiervon|wovon|denen|"
        "deren|sind|waren|sollen|weitere|noch|um|bei|oder|lediglich|plus|"
        "zuzüglich|zuletzt|zuvor|allein|jeweils"
    ),
    after=tails(
        "vom|beim|seit|im|in|am|an|als|für|aus|von|bis|auf|zu|zum|zur|vor|nach|bei|"
        "sollen|sind|ist|waren|war|gingen|gehen|fließen|werden|wird|wurden|"
        "wurde|entfallen|entfielen|kommen|kamen|stammen|davon|pro|je|jährlich|"
        "oder|allein|höher|erreicht|unter|durch|gegenüber|bereits|schon|"
        "mehr als|weniger als|beträgt|betrugen|die|der|das|ein|eine|über|mit|"
        "erwartet|gewesen|vorgesehen|geplant|aufstocken"
    ),
    heads=words(
        "einwohner einwohnern bevölkerung menschen nutzer nutzern besucher haushalte "
        "haushalten kunden mitglieder arbeitsplätze beschäftigte versicherte"
    ),
)
EN = CarriedWords(
    against=backwards("against|versus|compared with|compared to|up from|down from"),
    terms=tails("suspended|of them suspended"),
    parts=words("which"),
    paying=words(
        "pay pays paid go goes went come comes came cover covers covered fund funds funded spend "
        "spent receive receives received provide provides provided contribute contributes "
        "contributed get gets got give gives gave put set"
    ),
    at=words("at on to with"),
    parties=words(
        "labour conservatives conservative tories greens democrats republicans liberals party "
        "parties reform ukip snp cdu csu spd fdp afd candidate opposition incumbent "
        "challenger rival"
    ),
    before=backwards(
        "which|of them|of it|of that|from|to|against|versus|vs|another|"
        "an additional|a further|compared with|compared to|than|including|plus|or|"
        "is|are|was|were|about|for|at"
    ),
    after=tails(
        "in|on|at|by|for|from|to|as|a|an|last|this|next|per|annually|"
        "yearly|is|was|were|are|has|had|have|went|goes|will|would|came|"
        "comes|or|but|which|that|while|under|over|during|since|through|until|"
        "according|after|before|of it|of that|of this|of them|of which|more than|"
        "less than|so far|already|the|earlier|previously"
    ),
    heads=words(
        "population inhabitants residents users visitors passengers subscribers "
        "customers members voters citizens families households jobs employees workers "
        "helped fed displaced reached"
    ),
)
FR = CarriedWords(
    against=backwards("contre|au lieu de"),
    terms=tails("avec sursis|de sursis|ferme|fermes|assortis|sous bracelet"),
    parts=words("dont"),
    paying=words(
        "paie payé paiera prend prendra verse versera versé apporte apportera apporté va iront ira "
        "finance financera financé consacre consacré reçoit recevra couvre couvrira proviennent "
        "provient vont seront sera avance donne doit doivent"
    ),
    at=words("à avec sur de"),
    parties=words(
        "rn lr ps lfi pcf eelv ump modem renaissance reconquête écologistes socialistes "
        "insoumis macronistes républicains communistes verts parti partis droite gauche candidat "
        "sortant sortante rival rivale "
        "candidate liste cdu spd afd libéraux conservateurs"
    ),
    before=backwards("dont|contre|à|de|d|sur|soit|plus|encore|est|sont|puis|ou|atteint|autres"),
    after=tails(
        "aujourd hui|hier|dès|chaque|pendant|durant|jusqu|avant|après|"
        "en|pour|à|au|aux|sur|par|dans|sous|d ici|un an|une année|l an|"
        "l année|est|sont|ont|a|seront|sera|étaient|était|doivent|iront|vont|"
        "proviennent|de prêts|de subventions|de dons|de crédits|d aides|d aide|"
        "de garanties|de plus|de moins|ou|mais|qui|prévus|attendus|annoncés|"
        "initialement|auparavant|il y a|supplémentaires"
    ),
    heads=words(
        "population habitants utilisateurs visiteurs clients ménages foyers emplois "
        "salariés assurés abonnés électeurs"
    ),
)
RU = CarriedWords(
    before=backwards(
        "них|нее|неё|него|которых|которого|которой|числе|то есть|т е|этого|этой|этих|до|"
        "от|с|со|против|вместо|на|ещё|еще|это|по|составил|составила|"
        "составило|составили|составит|плюс|или|около|в размере|чем|а|сумму|"
        "сумма" + "".join(f"|{verb}" for verb in _RU_SPENT.split())
    ),
    after=tails(
        "в|во|на|по|из|для|от|к|за|годом|месяцем|неделей|кварталом|год|будет|будут|было|были|"
        "пойдет|"
        "пойдёт|пойдут|выделит|выделят|выделил|выделила|приходится|пришлось|"
        "приходилось|составляют|составляет|составила|составил|составили|составит|"
        "поступит|поступят|поступили|уже|еще|ещё|ежегодно|"
        + "".join(f"{more} {than}|" for more in _RU_MORE.split() for than in _RU_THAN.split())
        + "".join(f"{verb}|" for verb in _RU_SPENT.split())
        + "убытка|убытков|прибыли|расходов|доходов|дохода|выручки|дефицита|профицита|долга|"
        "или|либо|против|до|с|со|при|через|а|но|ранее|предоставит|"
        "предоставят|направят|направит|потратят|направлены|направлено|пришлись|"
        "предназначены|выделено|выделены|прошлым|прошлой|прошлого|прежде|месяц|неделю|тогда|теперь|"
        "сейчас|сегодня|вчера|летом|зимой|весной|осенью|всего"
    ),
    heads=words(
        "население населением населения жителей жители тираж тиражом тиража "
        "пользователей пассажиров зрителей посетителей избирателей семей подписчиков "
        "абонентов граждан клиентов туристов акций экземпляров"
    ),
    comparing=words(_RU_MORE),
    receiving=("ам", "ям", "ский", "ный", "вый", "лый", "ская", "ная", "ское", "ное"),
    versus=words("против"),
    moments=words("назад ранее раньше позже сейчас теперь вчера сегодня затем потом прежде"),
    places=words("в во на у до для"),
    turning=words(
        "ее её его их и а но позднее позже затем потом теперь сейчас уже вновь снова сначала "
        "впоследствии тогда даже"
    ),
    lapses=words("за через спустя после в"),
)
UK = CarriedWords(
    before=backwards(
        "них|неї|нього|яких|якого|якої|числі|тобто|цього|цієї|цих|до|від|з|із|зі|"
        "проти|замість|на|ще|це|по|склав|склала|склало|склали|становить|"
        "становив|становила|становили|плюс|або|чи|близько|у розмірі|в розмірі|"
        "ніж|а|суму|сума" + "".join(f"|{verb}" for verb in _UK_SPENT.split())
    ),
    after=tails(
        "у|в|на|по|з|із|зі|для|від|до|за|роком|місяцем|тижнем|кварталом|рік|буде|будуть|було|були|"
        "піде|підуть|виділить|виділять|виділив|виділила|припадає|припало|"
        "припадало|становить|становлять|становила|становив|становили|надійде|"
        "надійдуть|надійшли|уже|вже|ще|щороку|або|чи|"
        + "".join(f"{more} {than}|" for more in _UK_MORE.split() for than in _UK_THAN.split())
        + "".join(f"{verb}|" for verb in _UK_SPENT.split())
        + "збитку|збитків|прибутку|витрат|доходів|доходу|виручки|дефіциту|профіциту|боргу|"
        "проти|при|через|а|але|раніше|надасть|нададуть|спрямують|спрямує|"
        "спрямовано|витратять|передбачено|виділено|торік|позаторік|минулого|минулої|минулим|"
        "цього|тоді|тепер|зараз|сьогодні|вчора|учора|місяць|тиждень|влітку|улітку|взимку|узимку|"
        "навесні|восени|усього|всього"
    ),
    heads=words(
        "населення населенням жителів мешканців тираж тиражем накладом користувачів "
        "пасажирів глядачів відвідувачів виборців сімей родин підписників абонентів "
        "громадян клієнтів туристів акцій примірників"
    ),
    comparing=words(_UK_MORE),
    receiving=("ам", "ям", "ський", "ний", "ній", "вий", "лий", "ська", "ське"),
    versus=words("проти"),
    moments=words("тому раніше пізніше зараз тепер вчора учора сьогодні потім згодом"),
    places=words("у в на до для"),
    turning=words(
        "її його їх і й а та але пізніше згодом потім тепер зараз уже вже знову спершу спочатку "
        "тоді навіть"
    ),
    lapses=words("за через після протягом упродовж"),
)
