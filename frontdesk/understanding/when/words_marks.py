"""The phrases that relate days and hours: meaning, then the phrases for it, separated by ``|``."""

from __future__ import annotations

from frontdesk.understanding.when.bounds import Edge
from frontdesk.understanding.when.marks import About, Beside, Bound, Mark
from frontdesk.understanding.when.words_tone import TONE
from frontdesk.understanding.when.words_verbs import VERBS

MARKS: tuple[tuple[object, str], ...] = (
    *VERBS,
    *TONE,
    (Mark.OR, "ou|ou bien|ou alors|soit|voire|ou encore|où|ou peut-être|ou même|ou éventuellement"),
    (Mark.ELSE, "sinon|ou sinon|à défaut|si non|et sinon|ou autrement"),
    (Mark.AND, "et|puis|et puis|ainsi que|et aussi|de même que|comme"),
    (Mark.BRIDGE, "le pont|pont|les ponts|pendant le pont|au pont"),
    (Mark.TOO, "aussi|également|itou|pareil"),
    (
        Mark.BUT,
        """mais|par contre|en revanche|cependant|autant|autrement|et là|mais bon|et par contre|mais par contre
        |après ça|sauf que""",
    ),
    (Mark.SO, "donc|alors|du coup|comme ça|d'où|c'est pourquoi|et donc|et alors|mais donc|mais alors|et du coup"),
    (
        Mark.BECAUSE,
        """parce que|parce qu'|car|vu que|vu qu'|puisque|puisqu'|sachant que|sachant qu'|étant donné que|pasque
        |pasqu'|étant donné qu'|à cause de|rapport à|c'est que""",
    ),
    (
        Mark.SAME_HOUR,
        """même heure|à la même heure|la même heure|même horaire|aux mêmes heures|pareil pour l'heure
        |au même horaire""",
    ),
    (
        Mark.NOT,
        """pas|surtout pas|jamais|ni|aucun|aucune|rien|plus jamais|plutôt que|plutôt que de|et non|et non pas
        |à la place|au lieu|pas question""",
    ),
    (
        Mark.EXCEPT,
        """sauf|à part|excepté|hormis|en dehors de|hors|mis à part|à l'exception de|tout sauf|à l'exclusion de
        |sauf peut-être|mais sauf|n'importe quand sauf|tous les jours sauf|en excluant""",
    ),
    (Mark.BETWEEN, "entre"),
    (Mark.IN, "dans|au bout de|dans à peu près|dans environ|d'ici dans"),
    (
        Beside(1),
        """le lendemain|lendemain|au lendemain|le lendemain de|le lendemain du|lendemain de|lendemain du
        |le jour d'après|le jour suivant""",
    ),
    (
        Beside(7),
        """celui d'après|celui qui suit|celui de la semaine d'après|le suivant|le suivant d'après
        |celui de la semaine suivante""",
    ),
    (Beside(-1), "la veille|le jour d'avant|la veille de|la veille du|la veille d'|veille de|veille du"),
    (Bound(Edge.FROM, firm=True), "pas avant|jamais avant|rien avant|pas plus tôt que|ni avant|surtout pas avant"),
    (
        Bound(Edge.FROM, verb=True),
        """finis|termine|sors|débauche|finit|rentre|reviens|sort|finissent|sortent|rentrent|revient|terminent
        |rentrons|finissons|suis sorti à|débauchent|rentre que|rentre qu'|reviens que|reviens qu'|finis que|finis qu'
        |sors que|sors qu'|termine que|termine qu'|rentrons que|revient que|finit que|débauche que""",
    ),
    (
        Bound(Edge.FROM),
        """à partir|dès|à compter|que à partir|qu'à partir|serai là|de retour|suis libre dès|serai rentré
        |serai rentrée""",
    ),
    (Bound(Edge.FROM, postfix=True, alone=Mark.ASAP), "au plus tôt|au plutôt"),
    (Bound(Edge.FROM, postfix=True), "minimum|au minimum|et plus|ou plus tard|et plus tard"),
    (
        Bound(Edge.AFTER),
        """après|juste après|au-delà de|que après|qu'après|seulement après|plus tard que|plutôt après""",
    ),
    (Bound(Edge.BEFORE), "avant|juste avant|que avant|qu'avant|plutôt avant|plus tôt que"),
    (
        Bound(Edge.BEFORE, verb=True),
        """commence|embauche|commence le travail|reprends|commence le boulot|reprends le travail|je pars|repars
        |pars en vacances|dois partir|aie fini|sois rentré|sois rentrée|sois parti|sois partie|sois sorti
        |sois sortie|sois reparti|sois repartie|soit parti|soit partie|soit reparti|soit repartie|soit sorti
        |soit sortie|soit rentré|soit rentrée|soyons partis|soyons repartis|soyons sortis|soyons rentrés
        |sois libéré|sois libérée|sois dehors|soit de retour|dois repartir|dois être reparti|dois être repartie
        |dois être rentré|dois être rentrée|dois être sorti|dois être sortie|dois être de retour
        |sois de retour|sois au travail|sois au boulot|dois être parti|dois être partie
        |commence les cours""",
    ),
    (Bound(Edge.AFTER, postfix=True), "passé|passées|passés"),
    (
        Bound(Edge.UNTIL, firm=True),
        """pas après|jamais après|pas plus tard que|ni après|surtout pas après|rien après""",
    ),
    (Bound(Edge.UNTIL), "jusque|jusqu'|d'ici|sous|avant la fin|d'ici la fin|que jusqu'"),
    (
        Bound(Edge.UNTIL, postfix=True),
        """au plus tard|maximum|au maximum|max|maxi|au maxi|grand maximum|dernier délai""",
    ),
    (
        About(),
        """vers|vers les|aux alentours|aux environs|autour|sur les coups|plus ou moins|alentour
        |approximativement|plutôt vers|dans les environs""",
    ),
    (About(postfix=True), "environ|à peu près|grosso modo|par là|dans ces eaux-là"),
)
