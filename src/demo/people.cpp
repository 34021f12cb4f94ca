// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/people.h"

#include <QString>

#include <array>

namespace martlet::demo {

using namespace Qt::StringLiterals;

namespace {

using Words = std::array<std::string_view, 24>;

struct Names
{
    Words first, last;
    std::array<std::string_view, 8> streets;
    bool numberFirst;
};

constexpr std::array<Names, 4> names = {{
    {{"Amelia", "Oliver", "Isla",  "George", "Ava",   "Harry",  "Grace", "Jack",
      "Sophie", "Thomas", "Emily", "James",  "Ruth",  "Daniel", "Megan", "Samuel",
      "Alice",  "Owen",   "Zara",  "Callum", "Priya", "Imran",  "Nia",   "Ewan"},
     {"Barlow", "Hughes", "Ashby",  "Walker", "Patel",  "Fraser", "Reid",  "Bennett",
      "Clarke", "Doyle",  "Ellis",  "Foster", "Graham", "Hart",   "Irwin", "Jarvis",
      "Khan",   "Lowe",   "Murray", "Naylor", "Owens",  "Pryce",  "Quinn", "Shaw"},
     {"Mill Lane", "High Street", "Church Road", "Station Road", "Park Avenue", "Orchard Close", "Quay Street",
      "Victoria Terrace"},
     true},
    {{"Jörg",   "Anna",   "Lukas",  "Mia",    "Felix",  "Lena",   "Jonas",  "Emma",
      "Paul",   "Katrin", "Moritz", "Greta",  "Günter", "Sabine", "Jürgen", "Bärbel",
      "Tobias", "Käthe",  "Sören",  "Frieda", "Emre",   "Aylin",  "Björn",  "Ursula"},
     {"Müller", "Schmidt", "Weiß",   "Fischer", "Jäger",  "Becker", "Schäfer",  "Koch",
      "Bauer",  "Krüger",  "Wolf",   "Neumann", "Böhm",   "Lange",  "Köhler",   "Maier",
      "Groß",   "Vogel",   "Seidel", "Yıldız",  "Brandt", "Haas",   "Schröder", "Keller"},
     {"Lindenstraße", "Bahnhofstraße", "Am Markt", "Goethestraße", "Schulweg", "Gartenstraße", "Mühlenweg",
      "Königsallee"},
     false},
    {{"Hélène",  "Lucas", "Chloé", "Hugo",     "Zoé",     "Louis", "Camille", "Jules",
      "Élodie",  "Théo",  "Anaïs", "François", "Inès",    "Rémi",  "Léa",     "Benoît",
      "Margaux", "Noé",   "Agnès", "Gaël",     "Yasmine", "Karim", "Odile",   "Pascal"},
     {"Petit",   "Moreau",  "Lefèvre", "Girard",   "Mercier", "Dupont",  "Bonnet",   "François",
      "Legrand", "Garnier", "Faure",   "Rousseau", "Blanc",   "Guérin",  "Muller",   "Henry",
      "Roussel", "Nicolas", "Perrin",  "Morin",    "Mathieu", "Clément", "Gauthier", "Benali"},
     {"rue des Tanneurs", "rue de la Forêt", "avenue Foch", "place du Marché", "rue Pasteur", "quai du Rhône",
      "rue de l'Église", "allée des Prés"},
     true},
    {{"Sanne", "Daan",   "Fleur",  "Bram",   "Lotte",  "Sem",   "Femke", "Thijs",
      "Anouk", "Jeroen", "Maaike", "Ruben",  "Noor",   "Lars",  "Iris",  "Pieter",
      "Esmée", "Joost",  "Tess",   "Wouter", "Fatima", "Milan", "Zoë",   "Gijs"},
     {"de Vries", "Jansen",   "van Dijk", "Bakker", "Visser",  "Smit",     "Meijer",    "de Boer",
      "Mulder",   "de Groot", "Bos",      "Vos",    "Peters",  "Hendriks", "Dekker",    "Brouwer",
      "Koster",   "Prins",    "Huisman",  "Postma", "Kuipers", "Veenstra", "El Amrani", "Schouten"},
     {"Kerkstraat", "Dorpsstraat", "Molenweg", "Stationsplein", "Oudegracht", "Beatrixlaan", "Havenkade",
      "Schoolstraat"},
     false},
}};

const Names &namesOf(Country country)
{
    return names[size_t(country)];
}

std::string digits(Dice &dice, int count)
{
    std::string text;
    while (count-- > 0)
        text += static_cast<char>('0' + dice.below(10));
    return text;
}

} // namespace

Country countryNamed(std::string_view name)
{
    return name == "Germany"       ? Country::Germany
           : name == "France"      ? Country::France
           : name == "Netherlands" ? Country::Netherlands
                                   : Country::UnitedKingdom;
}

PersonName personIn(Country country, Dice &dice)
{
    const Names &from = namesOf(country);
    const auto first = from.first[size_t(dice.below(int(from.first.size())))];
    return {first, from.last[size_t(dice.below(int(from.last.size())))]};
}

std::string addressIn(Country country, Dice &dice)
{
    const Names &from = namesOf(country);
    const std::string number = std::to_string(dice.between(1, 190));
    const std::string street(from.streets[size_t(dice.below(int(from.streets.size())))]);
    return from.numberFirst ? number + ' ' + street : street + ' ' + number;
}

// Ofcom (07700 900…), Bundesnetzagentur (030 23125…) and Arcep (01 99 00…) keep these for films and books.
std::string phoneIn(Country country, Dice &dice)
{
    switch (country) {
    case Country::UnitedKingdom:
        return "+44 7700 900" + digits(dice, 3);
    case Country::Germany:
        return "+49 30 23125" + digits(dice, 3);
    case Country::France:
        return "+33 1 99 00 " + digits(dice, 2) + ' ' + digits(dice, 2);
    case Country::Netherlands:
        break;
    }
    return {};
}

std::string mailOf(const PersonName &name, int number)
{
    const QString words = QString::fromUtf8(name.first.data(), qsizetype(name.first.size())) + u'.' +
                          QString::fromUtf8(name.last.data(), qsizetype(name.last.size()));
    std::string mail;
    for (const QChar c : words.normalized(QString::NormalizationForm_D).toLower()) {
        if (c == u'ß')
            mail += "ss";
        else if ((c >= u'a' && c <= u'z') || c == u'.')
            mail += c.toLatin1();
    }
    return mail + '.' + std::to_string(number) + "@mail.example";
}

} // namespace martlet::demo
