"""Words by which foreign and abusive messages are known."""

from __future__ import annotations

from frontdesk.understanding.phrases import phrases
from frontdesk.understanding.tokens import word_set

FOREIGN = word_set(
    """the you your and is are do does did can could would i'm my me we they he she it this that with for have has had
    what when where who why how hello hi hey good morning afternoon evening please thank thanks yes no not speak english
    need want like make book appointment doctor today tomorrow monday tuesday wednesday thursday friday help there of
    in to at be was will call back anyone someone somebody here am an don didn doesn isn sorry understand saying say
    know see which about up get
    go just only any some them us his her our your want wants speaking does today

    hola buenos buenas dias tardes quiero quisiera necesito una por favor puede puedo hablar habla espanol usted gracias
    cita medico donde cuando tengo hay el los las para con que yo soy esta estoy manana hoy alguien ingles si pero como

    guten morgen hallo ich mochte moechte einen eine ein termin sprechen deutsch sie bitte danke haben kann konnen wann
    und nicht ist der die das mit fur wie wo arzt brauche jemand englisch wir mir mein hat noch auch heute auf zu bei

    buongiorno buonasera ciao vorrei un appuntamento parla italiano grazie per favore sono che posso parlare qualcuno
    dove quando bisogno medico oggi domani non capisco lei gli della del di ho il dottore prenotare

    bom dia boa tarde queria marcar consulta fala portugues obrigado obrigada preciso voce tem para quando onde nao uma
    posso falar alguem hoje amanha gostaria eu estou medico

    goedemorgen goedendag ik wil graag een afspraak maken spreekt nederlands kunt mij helpen alstublieft dank niet
    dzien dobry chcialbym umowic wizyte prosze czy mowi pan pani polsku dziekuje jest nie
    salam alaykoum assalam alaikum labas bghit wash kayn chokran choukran bonjou
    merhaba randevu almak istiyorum lutfen konusuyor musunuz turkce tesekkur ederim var
    buna ziua vreau programare vorbiti romaneste multumesc rog pentru doresc"""
) - word_set(
    "un per die el la les mon si que para con son a del di il non das no van como hat ho me de en sur dit eu ein"
)
"""Frequent words of other languages that are no French words and no usual names."""

FRENCH = word_set(
    """je j' j tu vous nous ils elle elles c'est est suis sommes êtes sont ai avez avons ont le la les des du une au
    aux et ou où dans pour avec chez sur sous pas oui non bonjour bonsoir merci rendez-vous rendezvous quand comment
    pourquoi
    combien quel quelle quels quelles votre vos mon ma mes notre nos son sa ses cette ces qui quoi voudrais veux peux
    pouvez prendre avoir être fait faire docteur médecin madame monsieur plaît demain aujourd'hui aujourdhui lundi mardi
    mercredi jeudi vendredi samedi dimanche matin apresmidi soir heures heure numéro téléphone adresse
    mais donc alors très bien s'il euh là voilà ça ce qu' d'un appelle parlez français anglais m'appelle nom"""
)
"""Frequent French words: one of them, and a message is French."""

ABUSE = phrases(
    """connard|connards|connasse|connasses|salope|salopes|salaud|salauds|salopard|salopards|enculé|enculés|enculée
    |enculer|enfoiré|enfoirés|enfoirée|pute|putes|fils de pute|fils de putes|fdp|nique ta mère|nique ta race|nique ta
    |ntm|niquer ta mère|ta gueule|vos gueules|ferme ta gueule|ferme-la|va te faire foutre|allez vous faire foutre
    |va te faire enculer|va te faire|allez vous faire voir|va te faire voir|va chier|allez chier|trou du cul|trouduc
    |tête de con|gros con|grosse conne|pauvre con|pauvre conne|sale con|sale conne|petit con|petite conne
    |espèce de con|espèce de conne|espèce d'abruti|espèce d'abrutie|espèce d'idiot|espèce d'idiote|espèce d'imbécile
    |espèce de débile|bande de cons|bande de connards|bande d'abrutis|bande de nazes|bande d'incapables
    |bande d'incompétents|vous êtes con|vous êtes conne|vous êtes des cons|t'es con|tu es con|t'es conne|t'es débile
    |t'es qu'un con|vous êtes débile|vous êtes débiles|vous êtes des connards|vous êtes complètement con|abruti
    |abrutis|abrutie|pétasse|pétasses|poufiasse|pouffiasse|bâtard|bâtards|sale pute|sale race|sale arabe|sale noir
    |sale juif|sale pédé|pédé|pédés|tapette|tarlouze|je vais te tuer|je vais vous tuer|je vais te crever|crève|crevez
    |casse-toi|dégage|suce|suce-moi|suce ma bite|ma bite|je t'emmerde|je vous emmerde|on t'emmerde|emmerdeur|branleur
    |branleurs|couille molle|sac à merde|grosse merde|sale merde|espèce de merde|fumier|ordure|raclure|charogne
    |imbécile|imbéciles|sale chien|sale chienne|va mourir|allez crever|mange tes morts|nique sa mère|wallah nique"""
)
"""Insults, as whole words: "clinique", "technique" and "Monique" hold none."""

EMERGENCY = phrases(
    """ne respire plus|respire plus|ne respire pas|respire pas|du mal à respirer|n'arrive plus à respirer
    |arrive plus à respirer|arrive pas à respirer|s'étouffe|étouffe|douleur dans la poitrine|douleur à la poitrine
    |douleurs dans la poitrine|mal dans la poitrine|mal à la poitrine|crise cardiaque|infarctus|arrêt cardiaque
    |un avc|accident vasculaire|visage paralysé|bras paralysé|perdu connaissance|inconscient|inconsciente|dans le coma
    |convulsions|convulse|saigne beaucoup|saigne énormément|hémorragie|perd beaucoup de sang|me suicider|suicide
    |se suicider|en finir avec la vie|overdose|empoisonné|empoisonnée|urgence vitale|appeler le samu|le samu"""
)
"""What a caller says when somebody's life may be at stake; never figures, so that "15 h" is none."""
