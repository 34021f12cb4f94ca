// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/estate.h"

#include "demo/csvfile.h"
#include "demo/people.h"

#include <algorithm>

namespace martlet::demo {

namespace {

constexpr std::string_view uk = "United Kingdom", germany = "Germany", france = "France",
                           holland = "Netherlands";
constexpr std::string_view flagship = "Flagship", city = "City", park = "Retail park", centre = "Garden centre";

constexpr std::array<Store, 50> standard = {{
    {"Market Square", "Leeds", "North", uk, flagship, 413, {}},
    {"Queens Arcade", "London", "South", uk, flagship, 398, {}},
    {"Kingsway", "London", "South", uk, flagship, 392, {}},
    {"Castle Hill", "Edinburgh", "Scotland", uk, flagship, 376, {}},
    {"Station Road", "Bristol", "South", uk, city, 361, {}},
    {"Victoria Gardens", "Lyon", "Rhône-Alpes", france, centre, 352, {}},
    {"Eastgate", "Chester", "North", uk, city, 332, {}},
    {"Canal Wharf", "Utrecht", "Utrecht", holland, city, 327, {}},
    {"Linden Park", "Leipzig", "Sachsen", germany, park, 319, {}},
    {"Riverside", "Nottingham", "Midlands", uk, park, 207, {}},
    {"Old Mill", "Bradford", "North", uk, park, 262, {}},
    {"Königsplatz", "München", "Bayern", germany, city, 304, {}},
    {"Place du Marché", "Grenoble", "Rhône-Alpes", france, city, 251, {}},
    {"Orchard Way", "York", "North", uk, centre, 268, {}},
    {"Mühlenhof", "Dresden", "Sachsen", germany, park, 243, {}},
    {"Bridge Street", "Newcastle", "North", uk, city, 259, {}},
    {"Harbour Street", "Hull", "North", uk, city, 230, {}},
    {"Bull Yard", "Coventry", "Midlands", uk, city, 247, {}},
    {"Corn Exchange", "Derby", "Midlands", uk, city, 238, {}},
    {"Priory Lane", "Lincoln", "Midlands", uk, city, 229, {}},
    {"Marienplatz", "Augsburg", "Bayern", germany, city, 256, {}},
    {"Les Halles", "Saint-Étienne", "Rhône-Alpes", france, city, 233, {}},
    {"Neude", "Utrecht", "Utrecht", holland, city, 244, {}},
    {"Royal Crescent", "Bath", "South", uk, city, 271, {}},
    {"West Pier", "Brighton", "South", uk, city, 266, {}},
    {"Guildhall", "Southampton", "South", uk, city, 248, {}},
    {"Granary Row", "Manchester", "North", uk, park, 281, {}},
    {"Albert Dock", "Liverpool", "North", uk, city, 274, {}},
    {"Buchanan Court", "Glasgow", "Scotland", uk, city, 263, {}},
    {"Union Terrace", "Aberdeen", "Scotland", uk, city, 222, {}},
    {"Fürstenhof", "Köln", "Nordrhein", germany, park, 252, {}},
    {"Alter Markt", "Düsseldorf", "Nordrhein", germany, city, 261, {}},
    {"Gärtnerei am Rhein", "Bonn", "Nordrhein", germany, centre, 246, {}},
    {"Oberstadt", "Würzburg", "Bayern", germany, city, 226, {}},
    {"Brühl", "Chemnitz", "Sachsen", germany, city, 218, {}},
    {"Elbufer", "Dresden", "Sachsen", germany, city, 239, {}},
    {"Presqu'île", "Lyon", "Rhône-Alpes", france, city, 258, {}},
    {"Les Jardins d'Élise", "Annecy", "Rhône-Alpes", france, centre, 241, {}},
    {"Vredenburg", "Amersfoort", "Utrecht", holland, park, 232, {}},
    {"Tulpenhof", "Zeist", "Utrecht", holland, centre, 224, {}},
    {"Meadow Lane", "Sheffield", "North", uk, park, 244, {}},
    {"The Maltings", "Norwich", "Midlands", uk, park, 236, {}},
    {"Bullring Gate", "Birmingham", "Midlands", uk, park, 278, {}},
    {"Quayside", "Plymouth", "South", uk, city, 227, {}},
    {"Fen Garden", "Cambridge", "South", uk, centre, 257, {}},
    {"Rosengarten", "Nürnberg", "Bayern", germany, centre, 249, {}},
    {"Hafencenter", "Duisburg", "Nordrhein", germany, park, 150, {}},
    {"Cathedral Yard", "Exeter", "South", uk, city, 140, {}},
    {"Lakeside", "Leicester", "Midlands", uk, park, 112, {}},
    {"Abbey Gate", "Stirling", "Scotland", uk, city, 253, {}},
}};

constexpr std::array smallStores = {0, 1, 16, 3, 30, 8}; // stores 17 and 31 are its stores 3 and 5

struct Opening
{
    std::string_view name;
    int month, day; // month of the last twelve full ones
};
constexpr std::array<Opening, 4> openings = {
    {{"Linden Park", 0, 9}, {"Hafencenter", 3, 3}, {"Cathedral Yard", 6, 7}, {"Lakeside", 8, 4}}};
constexpr Opening smallOpening = {"Linden Park", 2, 29};

std::string streetOf(const Store &store, Dice &dice)
{
    return addressIn(countryNamed(store.country), dice);
}

} // namespace

Estate::Estate(quint64 seed, const Calendar &calendar, bool isSmall)
    : m_seed(seed)
    , m_isSmall(isSmall)
    , m_first(calendar.first())
{
    Dice dice(seed, 20);
    const auto add = [&](Store store) {
        store.opening = calendar.first().addDays(-dice.between(400, 6000));
        m_stores.push_back(store);
    };
    if (isSmall) {
        for (const int index : smallStores)
            add(standard[size_t(index)]);
        m_refundStore = 2;
        m_silentStore = 4;
    } else {
        std::ranges::for_each(standard, add);
    }
    const auto open = [&](const Opening &opening) {
        const auto store = std::ranges::find(m_stores, opening.name, &Store::name);
        store->opening = calendar.firstOf(Year::Last).addMonths(opening.month).addDays(opening.day - 1);
        store->isNew = true;
    };
    if (isSmall) {
        open(smallOpening);
    } else {
        std::ranges::for_each(openings, open);
        // Opened a month before the previous year begins: what that year grew by beside the older stores.
        std::ranges::find(m_stores, "Riverside", &Store::name)->opening =
            calendar.firstOf(Year::Previous).addMonths(-1).addDays(3);
    }
}

Result<void> Estate::writeStores(const QString &path) const
{
    Dice dice(m_seed, 21);
    CsvFile file;
    TRY(file.open(path, "store_id,store_name,address,city,state,country,store_type,opening_date,closing_date,"
                        "floor_area,manager_id"));
    for (int i = 0; i < int(m_stores.size()); ++i) {
        const Store &store = m_stores[size_t(i)];
        const int area = store.sales * 3 + dice.between(0, 120) + (store.type == city ? 0 : 500);
        CsvLine line;
        line.number(i + 1).text(store.name).text(streetOf(store, dice)).text(store.city).text(store.state);
        line.text(store.country).text(store.type).date(store.opening).empty().number(area);
        line.number(firstEmployee(i));
        file.write(line.bytes());
    }
    return file.close();
}

Result<void> Estate::writeEmployees(const QString &path) const
{
    struct Post
    {
        std::string_view position, department;
        int salary; // a month
    };
    static constexpr std::array<Post, staffPerStore> posts = {{{"Store manager", "Management", 4100},
                                                               {"Deputy manager", "Management", 3200},
                                                               {"Shift leader", "Sales", 2700},
                                                               {"Sales assistant", "Sales", 2250},
                                                               {"Sales assistant", "Sales", 2250},
                                                               {"Sales assistant", "Sales", 2250},
                                                               {"Cashier", "Tills", 2150},
                                                               {"Cashier", "Tills", 2150}}};
    static constexpr std::array<Post, 12> office = {{{"Managing director", "Head office", 9800},
                                                     {"Head of buying", "Buying", 6900},
                                                     {"Buyer", "Buying", 4800},
                                                     {"Buyer", "Buying", 4700},
                                                     {"Buyer", "Buying", 4600},
                                                     {"Planner", "Merchandising", 4300},
                                                     {"Planner", "Merchandising", 4200},
                                                     {"Controller", "Finance", 5200},
                                                     {"Accountant", "Finance", 3900},
                                                     {"Analyst", "Finance", 4100},
                                                     {"Logistics planner", "Logistics", 3700},
                                                     {"Data steward", "IT", 4000}}};
    Dice dice(m_seed, 22);
    CsvFile file;
    TRY(file.open(path,
                  "employee_id,first_name,last_name,position,department,hire_date,leave_date,salary,store_id,"
                  "is_active"));
    int id = 0;
    const auto write = [&](const Post &post, std::string_view country, QDate notBefore, int store) {
        const PersonName name = personIn(countryNamed(country), dice);
        const QDate hired = std::max(notBefore, m_first.addDays(-dice.between(30, 2500)));
        CsvLine line;
        line.number(++id)
            .text(name.first)
            .text(name.last)
            .text(post.position)
            .text(post.department)
            .date(hired);
        line.empty().money((post.salary + dice.between(-8, 8) * 10) * 100).number(store).number(1);
        file.write(line.bytes());
    };
    for (int store = 0; store < int(m_stores.size()); ++store)
        for (const Post &post : posts)
            write(post, m_stores[size_t(store)].country, m_stores[size_t(store)].opening.addDays(-14),
                  store + 1);
    for (size_t i = 0; i < (m_isSmall ? 4 : office.size()); ++i)
        write(office[i], uk, {}, -2);
    return file.close();
}

} // namespace martlet::demo
