"""The Roman families under which Babelon arranges the coins of the Republic: "Caecilia 46a" is a citation of his."""

GENTES = """
Aburia Accoleia Acilia Aelia Aemilia Afrania Alliena Annia Antestia Antia Antonia Appuleia Apronia Aquillia Aquilia
Arria Arruntia Asinia Atia Atilia Aufidia Aurelia Autronia Axia Axsia
Baebia Barbatia Bellia Betiliena
Caecilia Caecina Caelia Caesia Calidia Calpurnia Calvisia Caninia Canidia Carisia Carvilia Cassia Cestia Cipia
Claudia Clodia Cloulia Cloelia Clovia Cluvia Cocceia Coelia Coilia Considia Coponia Cordia Cornelia Cornuficia
Cosconia Cossutia Crepereia Crepusia Critonia Cupiennia Curiatia Curtia
Decia Decimia Didia Domitia Durmia
Egnatia Egnatuleia Eppia
Fabia Fabricia Fabrinia Fadia Fannia Farsuleia Flaminia Flavia Fonteia Fufia Fulvia Fundania Furia
Gallia Gargilia Gargonia Garcilia Gellia
Herennia Hirtia Horatia Hosidia Hostilia
Itia Julia Iulia Junia Iunia Juventia
Lartia Laetilia Licinia Livia Livineia Lollia Lucilia Lucretia Luria Lutatia
Maecilia Maenia Maiania Mamilia Manlia Marcia Maria Matiena Memmia Mescinia Mettia Minatia Mineia Minucia Mucia
Munatia Mussidia
Naevia Nasidia Neria Nonia Norbana Numitoria Numonia
Octavia Ogulnia Opeimia Opimia Oppia
Papia Papiria Pedania Petillia Petronia Pinaria Plaetoria Plancia Plautia Plotia Plutia Poblicia Publicia Pompeia
Pomponia Pomptina Popillia Porcia Postumia Procilia Proculeia Pupia
Quinctia Quinctilia
Renia Roscia Rubellia Rubria Rustia Rutilia
Salvia Sanquinia Satriena Saufeia Scribonia Sempronia Sentia Sepullia Sergia Servilia Sestia Sicinia Silia Sosia
Spurilia Statia Statilia Sulpicia
Tarquitia Terentia Thoria Titia Titinia Tituria Trebania Tullia Turillia
Urbinia
Valeria Vargunteia Ventidia Vergilia Vettia Veturia Vibia Vinicia Vipsania Voconia Volteia
"""
