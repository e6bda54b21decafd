"""The phrases that agree, or say that nothing more is needed."""

from __future__ import annotations

from frontdesk.understanding.yes_no_kinds import Reply

AGREEING: tuple[tuple[Reply, str], ...] = (
    (
        Reply.YES,
        """suis chaud|suis chaude|je patiente|saurais gré|prenez votre temps|je reste en ligne|je bouge pas
        |pas le choix|oui|ouais|ouaip|ouep|voui|moui oui|yes|yep|volontiers|bien volontiers|avec plaisir
        |avec grand plaisir|avec joie|bien sûr|bien sûr que oui|évidemment|évidemment que oui|absolument|affirmatif
        |carrément|bien entendu|certainement|assurément|bien évidemment|que oui|oui oui|si si|si si si|mais si
        |ben si|oh si|ah si|eh si|je veux bien|moi je veux bien|je veux bien oui|j'aimerais bien|je ne dis pas non
        |je dis pas non|dis pas non|pas de refus|je suis preneur|je suis preneuse|sans hésiter|pourquoi pas
        |c'est moi-même|moi-même|elle-même|lui-même|c'est bien moi|c'est moi|en personne|parfaitement|naturellement
        |forcément|je confirme|je valide|merci oui|bien oui|tope là|et comment|plutôt deux fois qu'une
        |avec grand plaisir oui|positif|il vaut mieux|ça vaut mieux|ce serait bien|ça serait bien|ce serait gentil
        |ça serait gentil|ce serait sympa|ce serait super|si vous voulez|si ça vous arrange|comme vous voulez
        |pas plus mal|c'est le cas|tout juste|je suis partant|je suis partante|suis partant|suis partante
        |c'est pas faux|pas faux|n'est pas faux|je crois que oui|je pense que oui|il me semble que oui|il me semble
        |oui je crois|on va dire que oui|on dira que oui|présent|présente|faut bien|je voudrais bien
        |c'est pour ça que|c'est bien pour ça|c'est pour ça|ça gère|plutôt oui|et oui|eh oui|hé oui|pardi|tu parles
        |tu penses|vous pensez bien|sûr et certain|sûr et certaine|j'aimerais autant|j'aime autant|autant que oui
        |j'allais vous le demander|j'allais le dire|qu'il vienne|qu'elle vienne|qu'il passe|qu'elle passe
        |qu'il rappelle|qu'elle rappelle|qu'il appelle|c'est sûr|ça c'est sûr|quelle question|à votre avis oui
        |je suis pour|je demande que ça|je ne demande que ça|avec joie oui|il faudrait oui|il le faut|il faut bien
        |il faut|si possible oui|bé oui|pour sûr|un peu mon neveu|je veux mon neveu|et pas qu'un peu
        |je compte sur vous|grave|allez hop|allez go|hop là|s'il le faut|je n'attends que ça|j'attends que ça
        |plus que jamais|y a intérêt|il y a intérêt|obligé|obligatoirement|bien sûr que si|évidemment que si
        |mille fois oui|of course|sans problème oui|à fond""",
    ),
    (
        Reply.GOOD,
        """d'ac|bien reçu|c'est mon numéro|c'est bien mon numéro|c'est mon portable|c'est bien mon portable
        |c'est mon adresse|c'est bien mon adresse|c'est mon nom|c'est mon prénom|c'est bien mon prénom|ok
        |c'est ce qu'on m'a dit|c'est ce que vous m'avez dit|c'est ce que j'avais dit|c'est ce que j'ai noté
        |c'est ce que j'avais noté|okay|oki|okey|d'accord|d'accords|daccord|dac|d'acc|tout à fait|tout à fait ça
        |exact|exactement|c'est exact|c'est ça|c'est bien ça|c'est bien cela|c'est cela|c'est cela même
        |c'est correct|parfait|c'est parfait|impeccable|impec|nickel|très bien|c'est très bien|confirmé|validé
        |c'est entendu|on fait ça|on fait comme ça|faites donc|allez-y|allons-y|vas-y|y a qu'à|c'est parti|en effet
        |effectivement|c'est juste|c'est tout bon|tout est bon|tout est correct|tout est juste|rien à changer
        |rien à redire|rien à dire|rien à corriger|rien à modifier|rien à ajouter|c'est d'accord|je suis d'accord
        |on est d'accord|nous sommes d'accord|bonne idée|vous avez bien compris|vous avez tout compris|tout compris
        |tout bon|vous avez tout bon|bien compris|vous avez raison|c'est vrai|c'est le bon|c'est la bonne
        |c'est bien celui-là|c'est bien celle-là|c'est celui-là|c'est celle-là|on peut dire ça|amen|banco|adjugé
        |adjugé vendu|c'est ok|je suis ok|ce sera très bien|ça sera très bien|ce sera parfait|ça sera parfait
        |ce serait parfait|ça serait parfait|c'est super|c'est génial|c'est impeccable|c'est nickel|ça me semble bon
        |ça me paraît bien|ça me semble bien|ça me paraît bon|ça a l'air bon|c'est exactement ça
        |c'est tout à fait ça|c'est tout à fait exact|c'est bien exact|pile poil|pile|au poil|ça tombe à pic
        |ça tombe pile|ça tombe très bien|ça tombe nickel|tip top|tiptop|on est bons|on est bon|nous sommes bons
        |c'est dans la boîte|rien à signaler|niquel chrome|niquel|aux petits oignons|tout roule|tout concorde
        |ça concorde|ça correspond|c'est carré|sans faute|comme prévu|comme convenu|en plein dans le mille
        |plutôt bien|vous avez tout juste|c'est par fait|par fait|dans le mille|bingo|vendu|roger|marché conclu
        |on fait comme vous dites|comme vous dites|topissime|c'est bien noté|c'est tout à fait correct|pas mieux
        |c'est bien le mien|c'est bien la mienne|c'est le mien|c'est la mienne|reçu cinq sur cinq
        |ça colle parfaitement|à merveille|c'est compris|merveilleux|c'est validé|c'est confirmé|tout va bien
        |tout est en ordre|tout est ok|tout est noté|le compte est bon|c'est bien mon nom|vous avez bien noté
        |bien noté|c'est bien ce que|c'est ce que j'ai dit|c'est ce que je voulais""",
    ),
    (
        Reply.GOES,
        """ça marche|ça roule|ça me va|ça nous va|ça me convient|ça nous convient|ça convient|ça colle|ça joue
        |je prends|je le prends|je la prends|confirmez|validez|réservez|vous pouvez|vous pouvez y aller
        |vous pouvez valider|vous pouvez confirmer|ça m'arrange|ça nous arrange|ça me plaît|va pour
        |on part là-dessus|on dit ça|on prend ça|on valide|ça me botte|ça fera l'affaire|ça fait l'affaire
        |ça le fait|ça passe|ça m'intéresse|ça tombe bien|ça me parle|cela me convient|cela me va|cela convient
        |ça m'ira|ça nous ira|ça m'irait|je le garde|je la garde|ça tient
        |ça tient toujours""",
    ),
    (
        Reply.FINE,
        """voilà|c'est bon|ça va|c'est bien|c'est bon pour moi|c'est ok pour moi|ça devrait aller
        |ça devrait le faire|ça peut aller|ça peut le faire|ça devrait être bon|on va faire avec|je vais faire avec
        |faire avec|on fera avec|je ferai avec|je m'arrangerai|je vais m'arranger|on s'arrangera|je me débrouillerai
        |je vais me débrouiller""",
    ),
    (
        Reply.WEAK,
        """tranquille|tranquillou|cool|carré|good|si|bien|juste|super|top|génial|faites|entendu|noté|correct
        |bon d'accord|formidable|excellent|chouette|vrai|pas mal|bonne|compris|partant|partante|okidoki|extra""",
    ),
    (
        Reply.NO_HARM,
        """pas souci|pas soucis|pas problème|pas problèmes|pas blème|no problem|no souci|zéro problème|zéro souci
        |pas de souci|pas de soucis|pas de problème|pas de problèmes|pas de blème|aucun souci|aucun problème
        |sans problème|sans souci|pas d'erreur|aucune erreur|sans erreur|pas de faute|aucune faute|pas d'objection
        |aucune objection|pas d'inconvénient|aucun inconvénient|me dérange pas|dérange pas|me gêne pas|gêne pas
        |pose pas de problème|pas gênant|rien d'inexact|pas d'opposition|rien contre|pas contre|pas de lézard
        |aucun lézard|pas de contre-indication|m'embête pas|pas grave|pas un problème|pas un souci|problème réglé
        |pas d'embêtement|pas de mal|pas d'empêchement|pas d'erreurs|aucun obstacle|pas d'obstacle""",
    ),
    (
        Reply.BEFORE,
        """plusieurs fois|plein de fois|une fois|deux fois|trois fois|souvent|l'an dernier|l'année dernière
        |il y a longtemps|déjà venu|déjà venue|depuis toujours|depuis longtemps|depuis des années|un habitué
        |une habituée|la dernière fois|régulièrement|tous les ans|à maintes reprises|un paquet de fois|j'y vais
        |vous me connaissez""",
    ),
    (
        Reply.FIRST,
        """première fois|première visite|tout nouveau|toute nouvelle|nouveau patient|nouvelle patiente
        |nouveau client|nouvelle cliente|jamais venu|jamais venue|jamais mis les pieds|jamais été|pas encore venu
        |pas encore venue|première consultation""",
    ),
    (Reply.HAVE, "c'est fait|c'est déjà fait|déjà fait"),
    (
        Reply.DEGREE,
        """un peu|un petit peu|assez|énormément|beaucoup|pas mal oui|très|très très|quand même|un peu quand même
        |assez oui|plutôt pas mal|en partie|parfois|des fois|de temps en temps|souvent oui|la plupart du temps""",
    ),
    (
        Reply.WISH,
        """j'ai une question|j'avais une question|j'ai encore une question|j'ai une autre question
        |une dernière chose|dernière chose|une dernière question|dernière question|encore une chose
        |encore une question|une autre chose|autre chose|une petite question|une petite chose|j'aurais une question
        |j'aurais besoin|il me faudrait|il me faut|il faudrait|tant que j'y suis|tant que je vous ai
        |tant que je vous tiens|pendant que j'y suis|je voudrais savoir|j'aimerais savoir|je voulais savoir
        |je voudrais aussi|j'aimerais aussi|je voulais aussi|une question|deux questions|autre question
        |un autre rendez-vous""",
    ),
    (
        Reply.ENOUGH,
        """ça ira|ça va aller|c'est bon comme ça|ça ira comme ça|ça va comme ça|c'est bien comme ça|ça ira très bien
        |ça ira bien|ça va très bien comme ça|c'est très bien comme ça|c'est parfait comme ça|comme ça c'est bien
        |ça va merci|ça va bien merci|ça ira merci|c'est bon comme c'est|merci c'est bon|merci ça va""",
    ),
    (
        Reply.KNOWN,
        """je sais|je le sais|je connais|je connais déjà|je la connais|je le connais|je sais déjà|je sais où c'est
        |je sais comment|je sais y aller|j'ai noté|j'ai tout noté|je l'ai noté|je l'ai notée|c'est noté
        |j'ai bien compris|j'ai trouvé|je me souviens|je m'en souviens|je suis déjà venu|je suis déjà venue
        |j'habite en face|j'habite à côté|je suis du coin""",
    ),
)
