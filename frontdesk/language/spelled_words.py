"""Words that mean something in a dictated address besides themselves: they are spelled when one is read back."""

from __future__ import annotations

SPELLED_WORDS = """
accent ache adresse aigu aile aime air aller allez allo allons alors ancien ancienne ander anderscore annulez
antislash apostrophe appelais appelez appelle apres arobace arobas arobase arobases arobasque arobass arobasse arobaz
arobaze arobe arrive arrives arrobas arrobase arrobass arrobaz asterisque ate attache attachee attaches attendez
attendre attends aura aurai aurais aurait aussi autre autres aux avaient avais avait avec avez avoir avons bah barre
bas bee beh ben bien bin bonjour bonsoir bout bref car ceci cedille cee cela celle celles celui cent cents ces cet
cette ceux cherche chez chiffre chiffres cinq cinquante circonflexe classique colle collee colles com combien comme
commence commencement comment comprends compris connais connaissez connait contact correction coucou courriel court
cree creee crois croit croyez dans debut dee deja demandais demande demandez departement der dernier derniere derriere
des desole desolee deux deuxieme devant devez devoir devons diese dirai dire dis disais disait disons dit dites dix
dois doit doivent dollar donc donnais donnait donne donner donnerai donnez dont dos dot double douze dubas ecoute
ecoutez ecris ecrit ecrite ecrivez efe eff effacez effe electronique ell elle elles email emm emme encore enfin enn
enne ensuite entendez entends entre envoie envoyer envoyez epeler epelez epelle erre erreur ers espace espere
esperluette ess esse est etaient etais etait ete etes etre euh euhh euuh eux exactement excusez faire fais fait faites
fallait faudra faudrait faut feminin fin final finit fois font gee genre grave guillemets habite hache haine hash
hashtag hat haut hein heu heuu hmm huit huitante hum humm ici igrec iks ils inaudible inscrivez internet ixe jamais
juste kah laquelle lequel les lettre lettres leur leurs lorsque lui madame mail maintenant mais majuscule majuscules
marque marquez masculin mel merci mes messagerie met mets mette mettez mettre milieu mille mince minuscule minuscules
mmh moi moins mon monsieur mot mots neuf nom nombre noms non nonante normal normalement nos note noter notez notre
nous nouveau nouvelle numero octante ont onze ouais oubliez oui oups ouvert par parce pardon pareil parenthese pas pee
perso personnel personnelle petit peu peut peuvent peux pff pfff place pluriel plus plutot poin poing point points
pour pourquoi pourrais pourrait pourriez pouvez pouvoir pouvons premier premiere prend prends prenez prenom prenoms
pro professionnel professionnelle prononce puis puisque quand quarante quatorze quatre que quel quelle quelles quels
qui quinze quoi rappelez rappelle rebonjour rectification redire redis redonne redonnez regarde regarder regardez
repete repetez reprenons retrouve retrouver robase saint sainte sais sait salut san sans savent savez savoir savons
scor score seconde seize separe separes sept septante sera serai serais serait ses seulement signe simple simplement
singulier six slash soixante sommes son sont souligne souviens stp suis suivante sur svp tape tapez tee termine the
tiens tirait tire tiree tirer tiret tirets toi toujours tous tout toute toutes trait travaille treize trema trente
tres triple trois trop trouve trouvez under underscor underscore undescore une union utilise utilisez vais van vas vee
vers veulent veut veux via viens vient vingt vingts virgule voici voila voir vois voit von vont vos votre voudrais
voudrait voulez vouloir voulons vous voyez vraiment zed zedde zede zero zeros zut
"""
"""Folded, separated by blanks; a test keeps every word with which an address is dictated among them."""
