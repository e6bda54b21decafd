"""Parts of the day and days with a name: meaning (two atoms for "ce soir"), then its phrases, separated by ``|``."""

from __future__ import annotations

from frontdesk.understanding.when.atoms import Always, Relative
from frontdesk.understanding.when.bounds import Within
from frontdesk.understanding.when.breaks import Break, NextYear
from frontdesk.understanding.when.days import Days
from frontdesk.understanding.when.feasts import FEASTS
from frontdesk.understanding.when.marks import Mark
from frontdesk.understanding.when.spans import Feast, Week
from frontdesk.understanding.when.times import ALL_DAY, DAY, Hours, Sort


def _part(first: float, last: float, wide: tuple[int, int] | None = None, fuzzy: bool = False) -> Hours:
    """A part of the day from hours; ``wide`` is what a refusal of it rules out."""
    refused = (wide[0] * 60, wide[1] * 60) if wide else None
    return Hours(int(first * 60), int(last * 60), Sort.PART, refused, fuzzy=fuzzy)


def _each(heads: str, tails: str) -> str:
    return "|".join(f"{head} {tail}" for head in heads.split("|") for tail in tails.split("|"))


_START = (
    "début de|début d'|au début de|au début d'|en début de|en début d'|tout début de|en tout début de|"
    "en tout début d'|début"
)
_MIDDLE = "milieu de|milieu d'|au milieu de|au milieu d'|en milieu de|en milieu d'"
_END = (
    "fin de|fin d'|à la fin de|en fin de|en fin d'|à la fin d'|vers la fin de|vers la fin d'|"
    "sur la fin de|toute fin de|en toute fin de|en toute fin d'|à la toute fin de|fin"
)
_MORNINGS, _AFTERNOONS = "matinée|la matinée|matin", "après-midi|l'après-midi"
_EVENINGS, _DAYS = "soirée|la soirée", "journée|la journée"

_OUT = "à la sortie|en sortant|à la fin|en rentrant|au sortir"
_SCHOOLS = "de l'école|des cours|du lycée|du collège|des classes|de la crèche|de cours|de la fac|du centre aéré"
_WORKS = "du travail|du boulot|du bureau|du taf|de l'usine|du magasin|du chantier|de mon travail"

_MORNING, _AFTERNOON = _part(8, 12, (0, 12)), _part(12, 18)
_EVENING, _LUNCH = _part(18, 20, (18, 24)), _part(12, 14)
_TODAY = Relative(0)

PARTS: tuple[tuple[object, str], ...] = (
    ((_TODAY, _MORNING), "ce matin|dans la matinée d'aujourd'hui|ce matin même"),
    ((_TODAY, _AFTERNOON), "cet après-midi|cette après-midi|c't après-midi"),
    ((_TODAY, _EVENING), "ce soir|dès ce soir"),
    ((_TODAY, _LUNCH), "ce midi"),
    (
        _MORNING,
        """matin|le matin|les matins|matins|matinée|la matinée|dans la matinée|en matinée
        |du matin|au matin|le matin tôt ou tard""",
    ),
    (_part(8, 9.5, None, True), _each("avant", "le travail|le boulot|le bureau|l'école|mon travail|le taf|les cours")),
    (
        _AFTERNOON,
        """ap midi|apm|ap m|après-midi|l'après-midi|les après-midi|dans l'après-midi|en après-midi|d'après-midi""",
    ),
    (_EVENING, """soir|le soir|les soirs|soirs|soirée|la soirée|en soirée|dans la soirée|du soir"""),
    (
        _part(8, 10, (0, 10), True),
        f"""tôt|assez tôt|plutôt tôt|très tôt|tôt le matin|de bonne heure|première heure
        |en première heure|à la première heure|à l'ouverture|dès l'ouverture|tôt dans la matinée
        |{_each(_START, _MORNINGS)}|{_each(_START, _DAYS)}""",
    ),
    (_part(9.5, 11), _each(_MIDDLE, _MORNINGS)),
    (_part(10.5, 12), f"{_each(_END, _MORNINGS)}|tard dans la matinée|tard le matin"),
    (
        _LUNCH,
        """midi|le midi|les midis|entre midi et deux|entre midi et 2|entre midi et deux heures
        |heure du déjeuner|le déjeuner|déjeuner|le repas de midi|à l'heure du déjeuner|pause déjeuner
        |pendant la pause déjeuner|sur la pause déjeuner
        |pause de midi|pendant la pause de midi|à l'heure du repas|sur l'heure de midi|à l'heure de midi""",
    ),
    (
        _part(14, 16, None, True),
        f"""{_each(_START, _AFTERNOONS)}|tôt dans l'après-midi|tôt l'après-midi|après le déjeuner
        |après déjeuner|après le repas|après manger""",
    ),
    (_part(14.5, 16.5), _each(_MIDDLE, _AFTERNOONS)),
    (
        _part(16.5, 18.5, None, True),
        f"""{_each(_END, _AFTERNOONS)}|tard dans l'après-midi|tard l'après-midi|après l'école
        |après les cours|après la classe|{_each(_OUT, _SCHOOLS)}""",
    ),
    (_part(18, 19), _each(_START, _EVENINGS)),
    (
        _part(17, 20, (17, 24), True),
        f"""{_each(_END, _DAYS)}|tard|assez tard|plutôt tard|très tard|après le travail
        |le plus tard possible|après le boulot|après mon travail|après ma journée
        |après les heures de bureau|après le taf|{_each(_OUT, _WORKS)}""",
    ),
    (_part(11, 15), _each(_MIDDLE, _DAYS)),
    (_part(8, 18), "en journée|pendant la journée|pendant les heures de bureau|aux heures de bureau"),
    (
        ALL_DAY,
        """toute la journée|n'importe quelle heure|à n'importe quelle heure|peu importe l'heure
        |quelle que soit l'heure|à toute heure|l'heure m'est égale|l'heure peu importe""",
    ),
    (Hours(10 * 60, DAY, Sort.LOWER, fuzzy=True), "pas trop tôt|pas tôt|pas très tôt|pas trop tôt le matin"),
    (Hours(0, 17 * 60, Sort.UPPER, fuzzy=True), "pas trop tard|pas tard|pas très tard|pas trop tard le soir"),
)

_BREAK_LEADS = (
    "", "les ", "pendant les ", "aux ", "des ", "l'", "cet ", "cette ", "en ", "au ", "le ", "pour le ", "à l'",
)  # fmt: skip
_BREAKS = {
    "toussaint": (
        "vacances de la toussaint",
        "vacances scolaires de la toussaint",
        "vacances de toussaint",
        "vacances d'automne",
        "vacances d'octobre",
    ),
    "noël": ("vacances de noël", "vacances scolaires de noël", "vacances de fin d'année"),
    "fêtes": ("fêtes", "fêtes de fin d'année", "fêtes de noël"),
    "grandes vacances": ("grandes vacances", "vacances d'été"),
    "printemps": ("printemps", "printemps prochain"),
    "été": ("été", "été prochain"),
    "automne": ("automne", "automne prochain"),
    "hiver": ("hiver", "hiver prochain"),
    "rentrée": (
        "rentrée",
        "rentrée des classes",
        "rentrée scolaire",
        "rentrée de septembre",
        "rentrée prochaine",
        "prochaine rentrée",
        "la rentrée",
        "la rentrée des classes",
        "la rentrée scolaire",
        "la rentrée de septembre",
    ),
    "fin d'année": ("fin d'année", "fin de l'année", "fin de cette année"),
    "début d'année": ("début d'année", "début de l'année", "début de l'année prochaine", "début d'année prochaine"),
}
DAYS: tuple[tuple[object, str], ...] = (
    (Relative(0), "aujourd'hui|dans la journée d'aujourd'hui|le jour même"),
    (Relative(1), "demain"),
    (Relative(2), "après-demain"),
    (Relative(8), "demain en huit"),
    (
        Always(Days(weekdays=frozenset(range(5)))),
        """en semaine|la semaine|pendant la semaine|les jours de semaine
        |un jour de semaine|un jour de la semaine|jours ouvrés|les jours ouvrés|les jours ouvrables|jour de semaine
        |la semaine uniquement|jours de semaine""",
    ),
    (
        Week(0),
        """cette semaine|dans la semaine|courant de la semaine|dans le courant de la semaine|courant semaine
        |toute la semaine|de la semaine|cette semaine-ci|dans cette semaine|de cette semaine""",
    ),
    (
        Within(7),
        """ces jours-ci|dans les jours qui viennent|dans les prochains jours|dans les tout prochains jours
        |les prochains jours|dans les jours à venir|sous huitaine|dans la huitaine|d'ici quelques jours
        |dans quelques jours|ces prochains jours""",
    ),
    (Within(14), "dans la quinzaine|sous quinzaine|dans les prochaines semaines|dans les semaines qui viennent"),
    *(
        (Break(name), "|".join(f"{lead}{said}" for said in phrases for lead in _BREAK_LEADS))
        for name, phrases in _BREAKS.items()
    ),
    (
        NextYear(),
        """l'année prochaine|l'an prochain|pour l'année prochaine|dans l'année prochaine|l'année d'après
        |l'année suivante|courant de l'année prochaine|courant de l'an prochain""",
    ),
    (
        Mark.DOUBT,
        """à la sortie|vacances scolaires|vacances de pâques|vacances d'hiver|vacances de février|vacances de printemps
        |vacances de ski|petites vacances|les vacances scolaires|les petites vacances|prochaines vacances
        |vacances d'avril|les prochaines vacances|les vacances de pâques|les vacances d'hiver|les vacances de février
        |les vacances de printemps|le ramadan|la rentrée de janvier|la rentrée des vacances|la rentrée de noël
        |la rentrée de la toussaint|la rentrée de pâques|à la rentrée de janvier|à la rentrée des vacances""",
    ),
    *(
        (Feast(name), "|".join(f"{lead}{name}" for lead in ("", "à ", "le ", "l'", "la ", "du ", "de l'", "de ")))
        for name in FEASTS
    ),
)
