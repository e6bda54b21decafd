"""How a wish is meant: urgent, open, soft, corrected; and turns of phrase that mean nothing here."""

from __future__ import annotations

from frontdesk.understanding.when.marks import Mark

TONE: tuple[tuple[object, str], ...] = (
    (Mark.NO, "non|nan|non non|ah non|euh non"),
    (
        Mark.FIX,
        """enfin|enfin non|pardon|non pardon|je veux dire|euh pardon|excusez-moi|je voulais dire|ou plutôt
        |non plutôt|non enfin|je me trompe|je me suis trompé|je me suis trompée|non attendez|attendez
        |non je veux dire|enfin plutôt|enfin je veux dire|désolé|désolée|je corrige|non c'est|non disons
        |rectification|oh pardon|non mettez|non finalement|finalement|non désolé|non je voulais dire
        |non mettons|non enfin plutôt|mais non|non excusez-moi|qu'est-ce que je dis|qu'est-ce que je raconte
        |je dis des bêtises|je dis n'importe quoi|je raconte n'importe quoi|je confonds|j'ai dit une bêtise
        |non pas du tout|ah mince|oh là là non|je m'emmêle|non qu'est-ce que je dis
        |non qu'est-ce que je raconte|non je dis des bêtises|euh je dis des bêtises|ou enfin|c'est-à-dire
        |non je me trompe|non je me suis trompé|non je me suis trompée""",
    ),
    (
        Mark.RATHER,
        """plutôt|mieux|préfère|préférerais|je préfère|je préférerais|de préférence|j'aimerais mieux
        |j'aimerais autant|mieux vaut|idéalement|dans l'idéal|l'idéal|ce serait mieux|ça serait mieux
        |le mieux""",
    ),
    (Mark.THAN, "que"),
    (
        Mark.SOFT,
        """si possible|si c'est possible|éventuellement|si vous pouvez|si ça se peut|à la rigueur|au pire
        |peut-être|autant que possible|dans la mesure du possible|ce serait l'idéal|ça m'arrangerait
        |m'arrangerait|de préférence plutôt|si c'était possible|si ça vous arrange""",
    ),
    (
        Mark.ASAP,
        """le plus tôt possible|le plus vite possible|le plus rapidement possible|au plus vite|dès que possible
        |rapidement|en urgence|urgent|urgence|dès que vous pouvez|le plus rapide|tout de suite|maintenant
        |immédiatement|la première disponibilité|le premier créneau|le premier rendez-vous
        |première disponibilité|premier créneau|premier rendez-vous disponible|le premier créneau disponible
        |le premier disponible|la première date|le plus proche|le plus proche possible
        |la date la plus proche|le créneau le plus proche|dans les meilleurs délais|assez vite
        |assez rapidement|plus vite possible|plus tôt possible|vite|plus tôt que vous pouvez
        |plus vite que vous pouvez|le prochain créneau|le prochain rendez-vous|prochain créneau
        |prochain rendez-vous disponible|dès que vous avez|dès qu'il y a de la place
        |quand vous avez de la place|la première place|première place|aussitôt que possible|sans tarder
        |le plus tôt|le plus tôt sera le mieux|le plus tôt c'est le mieux|première date disponible
        |le plus tôt que vous ayez|dès que c'est possible|le plus rapidement|le plus vite
        |le plutôt possible|au plutôt possible|le plus top possible|de plus proche|de plus tôt|de plus rapide
        |de plus vite
        |de plus rapproché|le plus rapproché|au plus proche|au plus près|au plus rapide|le plus court
        |plus tôt ce sera mieux ce sera|plus tôt sera le mieux|plus vite sera le mieux""",
    ),
    (
        Mark.ANY,
        """peu importe|n'importe|n'importe quand|n'importe quel jour|quand vous voulez|comme vous voulez
        |m'est égal|pas de préférence|aucune préférence|pas de préférences|pas de préférence particulière
        |indifférent|indifférente|tout le temps|tout me va|tout me convient|n'importe quel moment
        |à n'importe quel moment|quand vous pouvez|comme ça vous arrange|quand ça vous arrange
        |comme vous pouvez|pas de contrainte|pas de contraintes|aucune contrainte|suis souple|flexible
        |tous les jours|peu importe le jour|aucune importance|pas d'importance|je m'adapte|m'adapterai
        |à votre convenance|c'est vous qui voyez|vous qui voyez|selon vos disponibilités|libre comme l'air
        |tout mon temps|ai tout mon temps|ai le temps|c'est vous qui décidez|vous qui décidez|vous décidez
        |m'arrange toujours|je m'arrange|je m'arrangerai|c'est vous qui choisissez|choisissez
        |comme ça vous chante|quand vous voudrez|comme vous voudrez|au choix|selon ce que vous avez
        |ce que vous avez|toujours disponible|toujours libre|n'importe quelle date|retraité|retraitée
        |à la retraite|quand il y a de la place|en fonction de vos disponibilités|proposez-moi
        |en fonction de ce que vous avez|ce qui vous arrange|pas de préférence de jour|m'importe peu
        |pas d'impératif|pas d'impératifs|tout m'arrange|pas de jour particulier
        |pas spécialement de préférence|n'importe lequel|ça dépend de vous|tout moment|à tout moment
        |pas vraiment de préférence|suis large|où vous avez de la place|où il y a de la place|où y a de la place
        |où vous pouvez|où vous voulez|peu importe lequel|peu importe laquelle|n'importe laquelle""",
    ),
    (
        Mark.SKIP,
        """pas mal|pas grave|sais pas|sais pas trop|sais plus|sait pas|pourquoi pas|pas urgent|pas pressé
        |pas pressée|pas spécialement|pas forcément|pas particulièrement|n'est-ce pas|auriez pas|avez pas
        |aurez pas|avez rien|auriez rien|y a pas|y aurait pas|y a rien|pouvez pas|pourriez pas
        |serait pas possible|êtes pas|y a plus|avez plus|reste rien|reste pas|pas besoin|prise de sang
        |comme d'habitude|pas plutôt|pas encore|tout à l'heure|à tout à l'heure|tout à fait|en tout cas
        |est-ce que|qu'est-ce que|lorsque|après que|avant que
        |pas cher|si ça vous embête pas|si ça vous dérange pas|si ça vous ennuie pas
        |si ça vous gêne pas|vite fait|sauf erreur
        |sauf erreur de ma part|si je me trompe pas|si je ne me trompe pas|sauf imprévu|pour pas|pour ne pas
        |histoire de pas|histoire de ne pas|afin de ne pas|de peur de|pas trop loin|pas si loin|quand même
        |bonne journée|bonne soirée|bon week-end|bon après-midi|bonne après-midi|bonne matinée
        |bonne fin de journée|bonne fin de semaine|bonne semaine|plus tard|plus tôt|à plus tard|pas rester
        |pas compliqué|pas compliquée|pas difficile|pas bien compliqué|pas sorcier|pas méchant
        |maintenant je|maintenant j'|maintenant que|maintenant qu'|maintenant on
        |jusque-là|jusqu'ici|jusqu'à présent|jusqu'à maintenant
        |le boulot|mon travail|du travail|le travail""",
    ),
)
