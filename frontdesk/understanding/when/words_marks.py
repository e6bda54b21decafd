"""The phrases that relate days and hours: meaning, then the phrases for it, separated by ``|``."""

from __future__ import annotations

from frontdesk.understanding.when.bounds import Edge
from frontdesk.understanding.when.marks import About, Beside, Bound, Mark

MARKS: tuple[tuple[object, str], ...] = (
    (Mark.OR, "ou|ou bien|ou alors|soit|voire|ou encore|où|ou peut-être|ou même|ou éventuellement"),
    (Mark.ELSE, "sinon|ou sinon|à défaut|si non|et sinon|ou autrement"),
    (Mark.AND, "et|puis|et puis|ainsi que|et aussi|aussi"),
    (
        Mark.BUT,
        """mais|par contre|en revanche|donc|alors|du coup|parce que|car|vu que|puisque|comme ça|cependant
        |autrement|et là|mais bon|sachant que|et par contre|mais par contre|après ça|étant donné que""",
    ),
    (
        Mark.NOT,
        """pas|surtout pas|jamais|ni|aucun|aucune|rien|plus jamais|plutôt que|plutôt que de|au lieu de|et non
        |et non pas|à la place de|pas question""",
    ),
    (
        Mark.EXCEPT,
        """sauf|à part|excepté|hormis|en dehors de|hors|mis à part|à l'exception de|tout sauf
        |à l'exclusion de|sauf peut-être|mais sauf|n'importe quand sauf|tous les jours sauf|en excluant""",
    ),
    (
        Mark.CANNOT,
        """peux pas|peut pas|pourrai pas|pourrais pas|pourra pas|pourrait pas|peux plus|peux jamais
        |peux rien|pas possible|impossible|pas libre|pas disponible|pas dispo|indisponible|jamais libre
        |jamais disponible|jamais dispo|suis pas là|pas là|va pas|vont pas|convient pas|conviennent pas|arrange pas
        |marche pas|le fait pas|suis pris|suis prise|est pris|déjà pris|déjà prise|occupé|occupée|absent|absente
        |en déplacement|en vacances|en congé|en congés|pas bon|travaille|bosse|compliqué|difficile|c'est mort
        |c'est chaud|arrange moins|ai cours|ai école|a école|ai quelque chose|ai un truc|ai une réunion
        |ai un empêchement|ai déjà quelque chose|ai déjà un truc|ai déjà rendez-vous|ai déjà un rendez-vous
        |ai un autre rendez-vous|ai pas le temps|non plus|suis de garde|garde les enfants|bloqué|bloquée|serai pas là
        |en formation|en réunion|à l'école|sera pas possible|pas trop possible|peux pas trop|arrange pas trop
        |pas terrible|pas l'idéal|ai quelque chose de prévu|ai déjà quelque chose de prévu|plus possible|plus libre
        |plus disponible|pas pratique|pas disponibles|pas facile|travaille aussi|travaillons|veux pas|voudrais pas
        |aime pas|préfère pas|préfère éviter|éviter|évitez|évite|ai sport|ai piscine|ai kiné|jamais là|convient moins
        |vais pas pouvoir""",
    ),
    (Mark.YES, "oui|ok|d'accord|ouais|parfait|très bien|ça va|ça marche|c'est bon"),
    (
        Mark.CAN,
        """peux|pourrais|pourrai|libre|disponible|dispo|possible|arrange|convient|travaille pas|bosse pas
        |pas pris|pas prise|pas occupé|pas occupée|idéal|suis là|seulement|uniquement|sans problème|sans souci
        |pas de problème|pas de souci|aucun problème|aucun souci|en télétravail|en repos|de repos|va bien|disponibles
        |ça me va|ce serait bien|ça serait bien""",
    ),
    (Mark.THOSE, "ces jours-là|ce jour-là|ces moments-là|à ce moment-là|ces horaires-là|cette heure-là|celui-là"),
    (Mark.NO, "non|nan|non non|ah non|euh non"),
    (
        Mark.FIX,
        """enfin|enfin non|pardon|non pardon|je veux dire|euh pardon|excusez-moi|je voulais dire|ou plutôt
        |non plutôt|non enfin|je me trompe|je me suis trompé|je me suis trompée|non attendez|attendez|non je veux dire
        |enfin plutôt|enfin je veux dire|désolé|désolée|je corrige|non c'est|non disons|rectification|oh pardon
        |non mettez|non finalement|finalement|non désolé|non je voulais dire|non mettons|non enfin plutôt|mais non
        |non excusez-moi|non je me trompe|non je me suis trompé|non je me suis trompée""",
    ),
    (
        Mark.RATHER,
        """plutôt|mieux|préfère|préférerais|je préfère|je préférerais|de préférence|j'aimerais mieux
        |j'aimerais autant|mieux vaut|idéalement|dans l'idéal|l'idéal|ce serait mieux|ça serait mieux|le mieux""",
    ),
    (Mark.THAN, "que"),
    (
        Mark.SOFT,
        """si possible|si c'est possible|éventuellement|si vous pouvez|si ça se peut|à la rigueur|au pire
        |peut-être|autant que possible|dans la mesure du possible|ce serait l'idéal|ça m'arrangerait|m'arrangerait
        |de préférence plutôt|si c'était possible|si ça vous arrange""",
    ),
    (
        Mark.ASAP,
        """le plus tôt possible|le plus vite possible|le plus rapidement possible|au plus vite
        |dès que possible|rapidement|en urgence|urgent|urgence|dès que vous pouvez|le plus rapide
        |tout de suite|maintenant|immédiatement|la première disponibilité|le premier créneau|le premier rendez-vous
        |première disponibilité|premier créneau|premier rendez-vous disponible|le premier créneau disponible
        |le premier disponible|la première date|le plus proche|le plus proche possible|la date la plus proche
        |le créneau le plus proche|dans les meilleurs délais|assez vite|assez rapidement|plus vite possible
        |plus tôt possible|vite|plus tôt que vous pouvez|plus vite que vous pouvez|le prochain créneau
        |le prochain rendez-vous|prochain créneau|prochain rendez-vous disponible|dès que vous avez
        |dès qu'il y a de la place|quand vous avez de la place|la première place|première place|aussitôt que possible
        |sans tarder|le plus tôt|le plus tôt sera le mieux|le plus tôt c'est le mieux|première date disponible
        |le plus tôt que vous ayez|dès que c'est possible|le plus rapidement|le plus vite
        |plus tôt ce sera mieux ce sera|plus tôt sera le mieux|plus vite sera le mieux""",
    ),
    (
        Mark.ANY,
        """peu importe|n'importe|n'importe quand|n'importe quel jour|quand vous voulez|comme vous voulez
        |m'est égal|pas de préférence|aucune préférence|pas de préférences|pas de préférence particulière|indifférent
        |indifférente|tout le temps|tout me va|tout me convient|n'importe quel moment|à n'importe quel moment
        |quand vous pouvez|comme ça vous arrange|quand ça vous arrange|comme vous pouvez|pas de contrainte
        |pas de contraintes|aucune contrainte|suis souple|flexible|tous les jours|peu importe le jour
        |aucune importance|pas d'importance|je m'adapte|m'adapterai|à votre convenance|c'est vous qui voyez
        |vous qui voyez|selon vos disponibilités|selon ce que vous avez|ce que vous avez|toujours disponible
        |toujours libre|n'importe quelle date|retraité|retraitée|à la retraite|quand il y a de la place
        |en fonction de vos disponibilités|proposez-moi|en fonction de ce que vous avez|ce qui vous arrange
        |pas de préférence de jour|m'importe peu|pas d'impératif|pas d'impératifs|tout m'arrange
        |pas de jour particulier|pas spécialement de préférence|n'importe lequel|ça dépend de vous|tout moment
        |à tout moment|pas vraiment de préférence|suis large""",
    ),
    (Mark.BETWEEN, "entre"),
    (Mark.IN, "dans|au bout de|dans à peu près|dans environ|d'ici dans"),
    (
        Mark.DROP,
        """depuis|depuis le|m'a dit|m'ont dit|a dit|ai appelé|ai déjà appelé|avais appelé|étais venu
        |étais venue|suis venu|suis venue|est venu|est venue|est tombé|est tombée|suis tombé|suis tombée|était|étais
        |né|née|ai vu|avais vu|ai eu|a eu|avait eu|avais rendez-vous|avait rendez-vous|mon rendez-vous|ai rendez-vous
        |date de|remonte à|avais dit|avais pris|ai raté|ai manqué|opéré|opérée|a commencé|ça date|êtes ouvert
        |êtes ouverts|rendez-vous prévu|suis sorti|suis sortie|ai rappelé|suis passé|suis passée|ai été|ai pris
        |dernière fois|la dernière fois|est arrivé|est arrivée|a eu mal|ai mal|êtes fermé|êtes fermés""",
    ),
    (Mark.AGO, "il y a|y a|ça fait|ça va faire|voilà"),
    (Mark.GONE, "hier|avant-hier|la veille|l'autre jour"),
    (Beside(1), "le lendemain|lendemain|au lendemain"),
    (Beside(-1), "la veille de|la veille du|la veille d'|veille de|veille du"),
    (
        Mark.SKIP,
        """pas mal|pas grave|sais pas|sais pas trop|sais plus|sait pas|pourquoi pas|pas urgent|pas pressé
        |pas pressée|pas spécialement|pas forcément|pas particulièrement|n'est-ce pas|auriez pas|avez pas|aurez pas
        |avez rien|auriez rien|y a pas|y aurait pas|y a rien|pouvez pas|pourriez pas|serait pas possible|êtes pas
        |y a plus|pas la peine|avez plus|reste rien|reste pas|pas besoin|prise de sang|comme d'habitude|pas plutôt
        |pas encore|tout à l'heure|à tout à l'heure|tout à fait|en tout cas|est-ce que|qu'est-ce que|lorsque|après que
        |avant que|pas cher|quand même|bonne journée|bonne soirée|bon week-end|bon après-midi|bonne après-midi
        |bonne matinée|bonne fin de journée|bonne fin de semaine|bonne semaine|trop tard|trop tôt|plus tard|plus tôt
        |à plus tard|pas rester|le boulot|mon travail|du travail|le travail""",
    ),
    (Bound(Edge.FROM, firm=True), "pas avant|jamais avant|rien avant|pas plus tôt que|ni avant|surtout pas avant"),
    (
        Bound(Edge.FROM),
        """à partir|dès|à compter|que à partir|qu'à partir|finis|termine|je sors|sors du travail
        |sors du boulot|débauche|finit|finis le travail|finis le boulot|finis mon travail|finis les cours|rentre
        |rentre de vacances|reviens de vacances|rentre de congés|rentre de voyage
        |reviens|serai là|de retour|suis libre dès|sort de l'école|sors de l'école|sors des cours|finissent
        |termine le travail|termine les cours""",
    ),
    (Bound(Edge.FROM, postfix=True, alone=Mark.ASAP), "au plus tôt"),
    (Bound(Edge.FROM, postfix=True), "minimum|au minimum|et plus|ou plus tard|et plus tard"),
    (Bound(Edge.AFTER), "après|juste après|au-delà de|que après|qu'après|seulement après|plus tard que|plutôt après"),
    (
        Bound(Edge.BEFORE),
        """avant|juste avant|que avant|qu'avant|plutôt avant|plus tôt que|commence|embauche
        |commence le travail|reprends|commence le boulot|reprends le travail|je pars|repars|pars en vacances
        |dois partir|dois être parti|dois être partie|commence les cours""",
    ),
    (Bound(Edge.UNTIL, firm=True), "pas après|jamais après|pas plus tard que|ni après|surtout pas après|rien après"),
    (Bound(Edge.UNTIL), "jusque|jusqu'|d'ici|sous|avant la fin|d'ici la fin|que jusqu'"),
    (Bound(Edge.UNTIL, postfix=True), "au plus tard|maximum|au maximum|max|grand maximum|dernier délai"),
    (
        About(),
        """vers|vers les|aux alentours|aux environs|autour|sur les coups|plus ou moins|alentour
        |approximativement|plutôt vers|dans les environs""",
    ),
    (About(postfix=True), "environ|à peu près|grosso modo|par là|dans ces eaux-là"),
)
