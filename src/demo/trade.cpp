// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/trade.h"

#include <algorithm>

namespace martlet::demo {

const std::array<Category, categoryCount> &categories()
{
    static constexpr std::array<Category, categoryCount> all = {{
        {"Kitchen",
         "Household",
         180,
         3860,
         5450,
         45,
         1250,
         {900, 850, 870, 900, 900, 900, 900, 900, 1000, 1050, 1250, 1650},
         {"Kettles and toasters", "Pans", "Knives and boards", "Baking", "Coffee", "Kitchen textiles"},
         {"Toaster", "Pan", "Chopping board", "Cake tin", "Coffee press", "Apron"}},
        {"Furniture",
         "Living",
         45,
         12600,
         5700,
         30,
         1080,
         {1000, 950, 980, 1000, 980, 950, 900, 950, 1050, 1050, 1050, 1100},
         {"Chairs", "Tables", "Shelves", "Sideboards", "Stools", "Desks"},
         {"Chair", "Side table", "Shelf", "Sideboard", "Stool", "Desk"}},
        {"Bedding",
         "Living",
         112,
         5280,
         5300,
         40,
         1180,
         {1050, 950, 880, 900, 880, 850, 850, 950, 1050, 1100, 1150, 1350},
         {"Duvet covers", "Pillows", "Throws", "Sheets", "Curtains", "Mattress toppers"},
         {"Duvet cover", "Pillow", "Throw", "Fitted sheet", "Curtain", "Topper"}},
        {"Tableware",
         "Household",
         172,
         3010,
         5350,
         40,
         1350,
         {800, 800, 830, 880, 880, 900, 900, 900, 950, 1050, 1350, 1950},
         {"Glasses", "Plates", "Cutlery", "Bowls", "Candles", "Table linen"},
         {"Wine glass", "Plate", "Cutlery set", "Bowl", "Candle holder", "Table runner"}},
        {"Storage",
         "Household",
         127,
         3010,
         5550,
         35,
         1300,
         {1200, 1050, 930, 950, 950, 900, 900, 1000, 1050, 1000, 950, 950},
         {"Boxes", "Baskets", "Hangers", "Laundry", "Clocks", "Hooks"},
         {"Storage box", "Basket", "Clothes rail", "Laundry bin", "Wall clock", "Hook rail"}},
        {"Bath",
         "Household",
         122,
         2810,
         5300,
         35,
         1350,
         {950, 900, 880, 920, 950, 950, 980, 950, 950, 950, 1050, 1250},
         {"Towels", "Bath mats", "Soap dispensers", "Mirrors", "Shower curtains", "Bathroom shelves"},
         {"Towel", "Bath mat", "Soap dispenser", "Mirror", "Shower curtain", "Bath shelf"}},
        {"Lighting",
         "Living",
         72,
         4600,
         5450,
         35,
         1200,
         {1100, 1000, 880, 800, 750, 700, 720, 850, 1050, 1250, 1350, 1500},
         {"Desk lamps", "Ceiling lights", "Floor lamps", "Wall lights", "Bulbs", "Lanterns"},
         {"Desk lamp", "Pendant light", "Floor lamp", "Wall light", "LED bulb", "Lantern"}},
        {"Garden",
         "Outdoor",
         170,
         5240,
         5264,
         40,
         1250,
         {420, 480, 880, 1300, 1450, 1380, 1150, 980, 850, 750, 640, 700},
         {"Garden furniture", "Parasols", "Barbecues", "Charcoal", "Planters", "Garden tools"},
         {"Garden chair", "Parasol", "", "", "Planter", "Hand trowel"}},
    }};
    return all;
}

std::span<const CoreProduct> coreProducts()
{
    static constexpr CoreProduct all[] = {
        {"Kettle Aria 1.7 l", Kitchen, 0, 3690},
        {"Pan Ferro 28 cm", Kitchen, 1, 4490},
        {"Coffee press Tind 1 l", Kitchen, 4, 2990},
        {"Knife set Stål 5 pieces", Kitchen, 2, 5990},
        {"Desk chair Vik", Furniture, 0, 11900},
        {"Shelf Vik 80", Furniture, 2, 7990},
        {"Side table Eik", Furniture, 1, 8900},
        {"Duvet cover Lova 140", Bedding, 0, 4990},
        {"Throw Runa", Bedding, 2, 3490},
        {"Curtain Tuva 250", Bedding, 4, 3990},
        {"Wine glass set Nor", Tableware, 0, 3990},
        {"Plate set Terra 12 pieces", Tableware, 1, 4990},
        {"Cutlery set Fjell 24", Tableware, 2, 5490},
        {"Storage box 45 l", Storage, 0, 1490},
        {"Wall clock Tid", Storage, 4, 2490},
        {"Laundry bin Säck", Storage, 3, 2990},
        {"Bath mat Runa", Bath, 1, 1990},
        {"Towel set Våg", Bath, 0, 2990},
        {"Mirror Måne 60", Bath, 3, 4990},
        {"Desk lamp Vik", Lighting, 0, 3990},
        {"Lantern set Nord", Lighting, 5, 2990},
        {"Pendant light Glød", Lighting, 1, 6990},
        {"Barbecue Ember 57 cm", Garden, 2, 14900},
        {"Charcoal 10 kg", Garden, 3, 990},
        {"Garden chair Sol", Garden, 0, 5990},
        {"Parasol base 25 kg", Garden, 1, 3990},
        {"Fire bowl 60 cm", Garden, 0, 8990},
        {"Parasol 300 grey", Garden, 1, 9990},
        {"Sun lounger Sol", Garden, 0, 11900},
        {"Bistro table Sol", Garden, 0, 7990},
        {"Planter Terra 40", Garden, 4, 2490},
    };
    return all;
}

std::span<const PlannedProduct> bestSellers()
{
    static constexpr PlannedProduct all[] = {
        {"Duvet cover Lova 140", 19'000, {1050, 950, 900, 900, 900, 900, 900, 950, 1050, 1100, 1150, 1250}},
        {"Wine glass set Nor", 20'500, {900, 900, 900, 950, 950, 950, 950, 950, 1000, 1050, 1150, 1350}},
        {stockOutProduct, 21'500, {900, 850, 800, 780, 760, 760, 780, 950, 1300, 1430, 1450, 1100}},
    };
    return all;
}

bool isPlanned(std::string_view product)
{
    return product == barbecue || product == charcoal ||
           std::ranges::any_of(bestSellers(), [&](const PlannedProduct &p) { return p.name == product; });
}

std::span<const std::string_view> seriesNames()
{
    static constexpr std::string_view all[] = {
        "Aria", "Vik",  "Sol",   "Runa",  "Nor",     "Lova",   "Terra", "Tid",   "Ferro", "Nord",
        "Tuva", "Eik",  "Fjell", "Bjørk", "Måne",    "Våg",    "Glød",  "Säck",  "Tind",  "Ask",
        "Lind", "Ivy",  "Élan",  "Prés",  "Rivière", "Soleil", "Forêt", "Brume", "Grün",  "Möwe",
        "Kühl", "Wald", "Höhe",  "Mühle", "Löwe",    "Salt",   "Moor",  "Heath", "Ember", "Loft"};
    return all;
}

std::span<const std::string_view> variantNames()
{
    static constexpr std::string_view all[] = {"",      "white", "grey",  "sand",  "oak", "black",
                                               "green", "blue",  "small", "large", "set", "natural"};
    return all;
}

std::span<const std::string_view> brandNames()
{
    static constexpr std::string_view all[] = {"Martlet Home", "Hearth & Field", "Norr",      "Maison Claire",
                                               "Lindqvist",    "Harrow Mill",    "Grünwerk",  "Atelier Loup",
                                               "Van der Wal",  "Fell & Dale",    "Küchenrat", "Blanc d'Hiver"};
    return all;
}

std::span<const std::string_view> supplierNames()
{
    static constexpr std::string_view all[] = {
        "Aldermill", "Bergström", "Castellan", "Dahlmann", "Ellerby", "Fournier", "Gärtner",   "Hallworth",
        "Ivarsson",  "Jourdain",  "Kettering", "Löffler",  "Moreau",  "Norling",  "Oosterhof", "Pemberton",
        "Quist",     "Rousseau",  "Schäfer",   "Thackray", "Ullmann", "Verbeek",  "Whitlock",  "Zeller"};
    return all;
}

} // namespace martlet::demo
