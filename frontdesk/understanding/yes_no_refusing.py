"""The phrases that refuse, leave open, correct, and those that only accompany an answer."""

from __future__ import annotations

from frontdesk.understanding.yes_no_kinds import Reply

REFUSING: tuple[tuple[Reply, str], ...] = (
    (
        Reply.NO,
        """non|nan|nope|no|bien sûr que non|évidemment que non|sûrement pas|niet|négatif|que non|jamais
        |jamais de la vie|jamais de jamais|plutôt non|nenni|ça non""",
    ),
    (
        Reply.DECLINE,
        """non merci|non laissez|sans façon|ni plus ni moins non|merci mais non|je passe mon tour
        |non ça ira|non ça va aller""",
    ),
    (
        Reply.SOFT_NO,
        """plus intéressé|plus intéressée|sert à rien|servirait à rien|plus envie|trop cher|pas le mien
        |pas la mienne|pas les miens|pas à moi|pas donner suite|je préfère ne pas|je préférerais ne pas
        |j'aime mieux ne pas|j'aimerais mieux pas|surtout pas|vraiment pas|carrément pas|franchement pas
        |honnêtement pas|justement pas|malheureusement pas|strictement pas|hélas pas|pas que je sache
        |pas à ma connaissance|pas demandé ça|ai pas demandé|pas d'internet|pas internet|pas de mail|pas d'email
        |pas d'adresse mail|pas de portable|pas de téléphone|pas de smartphone|pas d'ordinateur|pas de mutuelle
        |pas de messagerie|pas dans mes habitudes|pas mon truc|pas fan|pas chaud|pas chaude|pas très chaud
        |tellement pas|très peu|pas un brin|que dalle|des clous|ni pour moi|laissez béton|oubliez|oubliez ça
        |on oublie|on laisse tomber|je vais voir ailleurs|je passe la main|sans moi|trop peu pour moi
        |très peu pour moi|pas mon numéro ça|rarement|presque jamais|pas intéressant|pas emballé|pas emballée
        |pas la bonne personne|trompez de personne|vous faites fausse route|pas d'accord|autant pas|autant éviter
        |préfère éviter|pas du tout|pas vraiment|pas tout à fait|pas exactement|pas ça|pas cela|pas ça du tout
        |pas bon|pas le bon|pas la bonne|pas correct|pas exact|pas juste|pas bien|va pas|vont pas|presse pas
        |ne presse|peut attendre|pas pressé|pas pressée|pas à la minute|je préférerais pas|je préfère pas
        |j'aimerais pas|va pas du tout|convient pas|conviennent pas|arrange pas|arrange pas trop|marche pas
        |marchera pas|colle pas|passe pas|le fait pas|certainement pas|absolument pas|en aucun cas|en aucune façon
        |aucunement|nullement|pas question|hors de question|c'est faux|tout faux|c'est une erreur|vous vous trompez
        |vous vous êtes trompé|vous vous êtes trompée|vous avez tort|incorrect|inexact|je refuse|refusé|annulez
        |annulez tout|laissez tomber|laisse tomber|plus la peine|pas la peine|pas besoin|pas nécessaire|pas utile
        |inutile|pas maintenant|pas pour le moment|pas pour l'instant|pas aujourd'hui|pas trop|pas tellement
        |pas spécialement|pas forcément|pas particulièrement|pas plus que ça|pas plus|pas tant que ça
        |vous faites erreur|faites erreur|mal compris|rien compris|pas compris ça|pas moi|veux pas|voudrais pas
        |souhaite pas|confirme pas|valide pas|pas terrible|pas intéressé|pas intéressée|m'intéresse pas|pas encore
        |plus du tout|pas comme ça|crois pas|pense pas|préfère pas|préfère ne pas|j'aime mieux pas
        |aimerais mieux pas|préférerais pas|aucun|aucune|rien du tout|rien|pas envie|ça ira pas|ira pas|irait pas
        |pas le cas|pas pour moi|une erreur|une petite erreur|une faute|pas celui-là|pas celle-là|pas dit ça
        |pas moi ça|trop tôt|trop tard|trop loin|trop juste|pas l'idéal|moyen moyen|pas mon nom|pas mon numéro
        |pas mon adresse|pas ce que j'ai dit|pas ce que j'avais dit|pas ce que j'ai demandé|pas ce que je voulais
        |je crains que non|j'ai peur que non|pas de rappel|je crois que non|je pense que non|dieu merci non
        |ne vaut mieux pas|vaut mieux pas|il ne vaut mieux pas|plus maintenant|plus vraiment|plus aujourd'hui
        |même pas|pas même|toujours pas|m'arrange pas|j'en ai pas|j'en veux pas|non plus|rien à voir|changé d'avis
        |ça ne me dit rien|ça me dit rien|ça m'étonnerait|il manque un chiffre|il manque|faux""",
    ),
    (
        Reply.UNABLE,
        """peux pas|serai absent|serai absente|suis absent|suis absente|tombe mal|tombe très mal|pas moyen
        |être compliqué|pas faisable|être difficile|plus besoin|plus l'utilité|pourrai pas|pourrais pas|peut pas
        |pourra pas|pourrons pas|pouvons pas|peux plus|pas possible|impossible|sera pas possible
        |va pas être possible|être pas possible|pas libre|pas disponible|pas dispo|pas là|serai pas là|plus possible
        |vais pas pouvoir|va pas pouvoir|c'est mort|suis pris|suis prise|déjà pris|déjà prise|va être compliqué
        |c'est compliqué|pas disponibles|va être difficile|ça va être juste|un empêchement|peut plus
        |ça va être difficile|ça va être dur
        |ça va être compliqué|ça va être chaud|ça va être serré|ça va être impossible|ça va être short
        |ça va être tendu|risque d'être difficile|risque d'être compliqué|risque d'être juste|risque d'être serré""",
    ),
    (
        Reply.DONE,
        """c'est tout|ce sera tout|ça sera tout|rien d'autre|rien de plus|rien d'autre merci|tout pour aujourd'hui
        |ce sera tout merci|c'est tout bon pour moi|j'ai tout|j'ai ce qu'il me faut|j'ai tout ce qu'il me faut
        |je n'ai besoin de rien|j'ai besoin de rien|besoin de rien|plus rien|on a tout vu|on a tout dit
        |on s'est tout dit|vous avez répondu à tout|vous m'avez tout dit|vous m'avez bien aidé
        |vous m'avez bien aidée|vous avez déjà fait beaucoup|vous avez fait beaucoup|vous en avez fait assez
        |je suis paré|je suis parée|je suis servi|je suis servie|le tour de la question|on a fait le tour
        |c'était tout|ça suffit|ça me suffit|ça me suffira|ça suffira|ça sera tout merci|j'ai fini|pas d'autre
        |pas d'autres|aucune autre|aucun autre|pas autre chose|c'est tout ce que je voulais
        |plus de question|plus de questions|plus d'autre question
        |plus d'autres questions|pas de question|pas de questions|aucune question|plus besoin de rien|plus rien d'autre
        |plus de demande|plus de demandes""",
    ),
    (
        Reply.LATER,
        """rappellerai moi-même|rappelle moi-même|rappeler moi-même|rappeler|vous rappelle|vous rappellerai
        |rappelle plus tard|rappellerai|vous rappeler""",
    ),
    (Reply.REGRET, "malheureusement|hélas|bien obligé|bien obligée"),
    (Reply.NEGATION, "pas|point du tout|ni|plus jamais|guère"),
    (
        Reply.CHANGE,
        """plutôt|changez|changer|modifier|modifiez|corriger|corrigez|il faut changer|je préfère|préfère
        |je préférerais|préférerais|mettez plutôt|je voulais dire|je veux dire|au lieu de|au lieu du|à la place
        |mieux|plus tôt|plus tard|un peu plus tôt|un peu plus tard|un autre jour|une autre date|une autre heure
        |un autre moment|un autre créneau|j'aimerais mieux|je préférais|aurais préféré|j'aurais préféré|déplacer
        |décaler|reporter|repousser|remplacez|rectifier|rectifiez|presque|à peu près""",
    ),
    (
        Reply.IS,
        """c'est|c'était|ce sera|ça sera|mon nom est|je m'appelle|il est|ce serait|ça s'écrit|s'écrit
        |ça commence par""",
    ),
    (
        Reply.HEDGE,
        """à moitié|moitié moitié|moyennement
        |compliqué à|difficile à|c'est compliqué à|c'est difficile à|difficile à dire|c'est délicat|peut-être|bof
        |plus ou moins|quoique|mouais|moui|si on veut|éventuellement|peut-être bien|ça se peut|faut voir|mitigé
        |ni oui ni non|oui et non|couci-couça|à voir|on verra|si besoin|sous réserve|à condition|seulement si
        |ça dépend""",
    ),
    (
        Reply.REPAIR,
        """enfin|finalement|pardon|enfin bon|au final|tout compte fait|à la réflexion|réflexion faite""",
    ),
    (
        Reply.WAIT,
        """allô oui|oui allô|capte pas|capte mal|capte plus|grésille|ça coupe tout le temps|parlez lentement
        |parler lentement|me rappelle plus|me rappelle pas|souviens plus|souviens pas|plus très bien|attendez
        |et vous|à qui|pour qui|avec qui|de qui|chez qui|à quoi|de quoi|pour quoi|sais trop rien|attends
        |attendez voir|une seconde|une petite seconde|un instant|un petit instant|un moment|une minute
        |une petite minute|deux secondes|deux minutes|deux petites secondes|minute|je réfléchis|je regarde
        |je vais regarder|sais pas trop|sais plus|sais pas si|sais pas encore|sais pas quoi|je suis pas sûr|pas sûr
        |je suis pas sûre|pas sûre|pas certain|pas certaine|pas trop sûr|comment ça|répétez|répéter
        |vous pouvez répéter|pouvez-vous répéter|pas compris|pas bien compris|pas entendu|pas bien entendu|hésite
        |j'hésite|je vérifie|laissez-moi réfléchir|laissez-moi voir|laissez-moi regarder|laissez-moi vérifier
        |c'est quand|c'est où|c'est combien|c'est quoi|c'est qui|c'est à quelle heure|c'est quel jour|est-ce que
        |est-ce qu'|qu'est-ce que|qu'est-ce qu'|vous entends mal|entends mal|qui êtes-vous|c'est-à-dire|allô
        |entends pas bien|entends pas|entends rien|entends plus|mal entendu|trop vite|parlez plus fort
        |parlez trop vite|que je voie|faut que je demande|que je demande|que je regarde|que je vérifie
        |que j'en parle|je dois vérifier|je dois voir|je dois demander|peut-être que oui peut-être que non
        |peut-être oui peut-être non|oui ou non|aucune idée|pas la moindre idée|ne quittez pas|sais pas|quittez pas
        |vous avez dit quoi|vous dites quoi|redites|redites-moi|vous disiez|pas suivi|ou pas|ou non|ou bien
        |vous dirai|vous redirai|vous redis|vous tiens au courant|vous recontacte|faut voir avec|vous êtes qui
        |qui ça|j'en sais rien|sais rien|ça coupe|je vous capte mal|pas tout compris|j'ose pas|qu'en pensez-vous
        |vous en pensez quoi|faut que j'en parle|laissez-moi|laissez-nous|laisse-moi|donnez-moi deux minutes
        |en sais rien|donnez-moi une minute|donnez-moi un instant|saurais pas|saurais pas dire
        |saurais pas vous dire
        |saurais pas vous répondre|saurai pas vous dire|peux pas vous dire|peux pas dire|peux pas te dire
        |peux pas vous répondre|pourrais pas vous dire|pourrais pas dire|pourrais pas vous répondre
        |pourrai pas vous dire|saurais dire|saurais vous dire|je vais réfléchir|je dois réfléchir|faut réfléchir
        |veux réfléchir|voudrais réfléchir|aimerais réfléchir|besoin de réfléchir|temps de réfléchir
        |que je réfléchisse|vais y réfléchir|besoin d'y réfléchir|demander à réfléchir|je demande à réfléchir
        |je vais voir|je vais y penser|temps d'y penser|ignore|pourquoi|pourquoi faire|pourquoi ça""",
    ),
    (
        Reply.BYE,
        """au revoir|bonne journée|bonne soirée|bon week-end|bonne fin de journée|bonne après-midi|bon après-midi
        |à bientôt|bonne continuation|à demain""",
    ),
    (
        Reply.POLITE,
        """me rappeler|me rappelle|me rappelez|me rappeliez
        |on sait jamais|sait-on jamais|on ne sait jamais|me déplacer|se déplacer|nous déplacer
        |le plus tôt possible|au plus tôt|dès que possible|le plus vite possible|le plus tôt|je confirme que
        |c'est moi qui|je confirme ma venue|j'ai rien|j'ai rien de prévu|rien de prévu|merci|merci beaucoup
        |merci bien|merci à vous|cent pour cent|sans pour sans|cent pour sans|sans pour cent|c'est que|c'est qu'
        |c'est juste pour|c'est juste que|c'est juste un|c'est juste une|ça va être|ça va faire|c'est bien dommage
        |c'est bien ce qui|c'est bien ma veine|c'est vrai que|ça va mieux|ça va mal|s'il vous plaît|madame|monsieur
        |mademoiselle|frère|chef|patron|mon petit|ma petite|mon grand|malheureux|malheureuse|ma petite dame
        |ma bonne dame|cher monsieur|chère madame|bon|bah|désolé|désolée|excusez-moi|excusez|je vous remercie
        |c'est gentil|c'est très gentil|c'est aimable|vous êtes gentille|vous êtes gentil|ma foi|écoutez|et bien
        |je crois|je pense|normalement|en principe|je crois bien|on va dire|en fait|franchement|honnêtement
        |dieu merci|ne vous embêtez pas|ne vous dérangez pas|vous embêtez pas|sauf erreur|sauf erreur de ma part
        |faute de mieux|tant mieux|au mieux|le mieux|c'est mieux|de mieux en mieux|c'est pas que|ce n'est pas que
        |voyons|voyons voir|attention|vous savez|allez|bonjour|bonsoir|vraiment|même|mon dieu|je vous en prie
        |du tout|ah|oh|eh|ben|heureusement|ça alors|ma chère|mon bon monsieur|a priori|disons|justement""",
    ),
)
