"""French words that bound a number."""

from generator.text.bounds import Bound

BEFORE = {
    Bound.ABOUT: (
        "environ|quelque|près de|près d|presque|autour de|autour d|à peu près|"
        "approximativement|aux alentours de|aux environs de|de l ordre de|estimé à|estimés à|"
        "estimées à|estimée à|évalué à|évalués à|évaluées à|évaluée à|"
        "grosso modo|avoisine|avoisinent|avoisinait|avoisinant|frôle|"
        "frôlent|pas loin de|pas loin d|env.|proche de|près des|près du|vers|peu ou prou|"
        "proches de|autour des|peut être|plus ou moins"
    ),
    Bound.AT_LEAST: (
        "dès|à partir de|à partir d|au moins|au minimum|pas moins de|pas moins d|à tout le moins|"
        "un minimum de|"
        "supérieur ou égal à|supérieure ou égale à|égal ou supérieur à|au bas mot|minimum"
    ),
    Bound.MORE_THAN: (
        "plus de|plus d|plus du|un peu plus de|un peu plus d|bien plus de|bien plus d|supérieur à|"
        "supérieure à|supérieurs à|supérieures à|dépasse|dépassent|dépassé|dépassait|dépassant|"
        "dépasser|dépassera|"
        "au delà de|au delà des|au delà du|excède|excédant|excèdent|franchi|au dessus de"
    ),
    Bound.AT_MOST: (
        "jusqu à|au plus|au maximum|tout au plus|pas plus de|pas plus d|ne dépassant pas|"
        "un maximum de|dépasse pas|dépassent pas|dépassait pas|dépassera pas|pas dépassé|"
        "pas dépasser|"
        "excède pas|excédait pas|sans dépasser|limiter à|limite à|limitent à|limitant à|"
        "plafonner à|plafonne à|limité à|limitée à|limités à|plafonné à|"
        "plafonnée à|"
        "plafonnés à|inférieur ou égal à|inférieure ou égale à|maximum|à peine plus de"
    ),
    Bound.LESS_THAN: (
        "moins de|moins d|moins du|un peu moins de|un peu moins d|en dessous de|au dessous de|"
        "inférieur à|inférieure à|inférieurs à|inférieures à|même pas|pas même|sous la barre des|"
        "sous le seuil des|sous la barre de|à peine"
    ),
    Bound.EXACT: "exactement|précisément|très exactement",
}
AFTER = {
    Bound.ABOUT: "environ|à peu près|approximativement",
    Bound.AT_LEAST: (
        "au moins|ou plus|et plus|au minimum|minimum|ou davantage|au bas mot|voire plus|"
        "voire davantage|sinon plus|peut être plus"
    ),
    Bound.AT_MOST: "au plus|ou moins|au maximum|maximum|tout au plus",
}
WON = (
    "battu battue battus battues gagné gagne incliné inclinée inclinés inclinées incline "
    "inclinent imposé imposée imposés imposées impose imposent victoire défaite score menait mène "
    "mènent mené menés vainqueur vainqueurs perdu perd perdent vaincu dominé dominent domine"
)
RESULTS = f"nul {WON}"
