// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/clientele.h"

#include "demo/csvfile.h"
#include "demo/people.h"

#include <algorithm>

namespace martlet::demo {

namespace {

constexpr int early = 600; // thousandths registered before the first day
constexpr std::array<qint64, tierCount> tiersEarly = {5542, 3250, 958, 250}; // ten-thousandths
constexpr std::array<qint64, tierCount> tiersLate = {7500, 2500, 0, 0};      // loyalty takes years

} // namespace

Clientele::Clientele(quint64 seed, const Calendar &calendar, const Estate &estate, bool isSmall)
    : m_seed(seed)
    , m_total(isSmall ? 2500 : 100'000)
    , m_first(calendar.first())
    , m_end(calendar.end())
    , m_lastYear(calendar.firstOf(Year::Last))
{
    for (const Store &store : estate.stores()) {
        auto at = std::ranges::find(m_states, store.state) - m_states.begin();
        if (at == qsizetype(m_states.size())) {
            m_states.push_back(store.state);
            m_countries.push_back(store.country);
            m_cities.emplace_back();
            m_stateSales.push_back(0);
        }
        m_stateOfStore.push_back(int(at));
        m_cities[size_t(at)].push_back(store.city);
        m_stateSales[size_t(at)] += store.isNew ? store.sales / 4 : store.sales;
    }
    m_drifting = int(std::ranges::find(m_states, driftingState) - m_states.begin());
    m_groups.resize(m_states.size() * tierCount);
    const auto shares = [&](const std::array<qint64, tierCount> &tiers) {
        std::vector<qint64> weights;
        for (const qint64 sales : m_stateSales)
            for (const qint64 tier : tiers)
                weights.push_back(sales * tier);
        return weights;
    };
    const std::vector<qint64> before = shares(tiersEarly), after = shares(tiersLate);
    Apportion apportion(m_groups.size());
    const int registeredBefore = int(qint64(m_total) * early / 1000);
    m_groupOf.assign(size_t(m_total) + 1, 0);
    for (int id = 1; id <= m_total; ++id) {
        const int group = apportion.one(id <= registeredBefore ? before : after);
        m_groupOf[size_t(id)] = quint8(group);
        m_groups[size_t(group)].ids.push_back(id);
    }
}

QDate Clientele::registrationOf(int id) const
{
    const int before = int(qint64(m_total) * early / 1000);
    if (id <= before)
        return m_first.addDays(-1 - qint64(before - id) * 1500 / before);
    return m_first.addDays(qint64(id - before) * m_first.daysTo(m_end) / (m_total - before));
}

// Every second one stops during the year, one after the other; the rest keep coming.
bool Clientele::hasDrifted(size_t index, QDate date) const
{
    return index % 2 == 1 && m_lastYear.addDays(qint64(index * 37 % 240)) <= date;
}

int Clientele::pick(int state, Tier tier, QDate date, Dice &dice)
{
    Group &from = group(state, tier);
    while (from.registered < from.ids.size() && registrationOf(from.ids[from.registered]) <= date)
        ++from.registered;
    if (from.registered == 0)
        return 0;
    size_t index = 0;
    for (int attempt = 0; attempt < 8; ++attempt) {
        const auto u =
            static_cast<quint64>(dice.below(1 << 20)); // squared: some come far more often than others
        index = static_cast<size_t>((u * u * from.registered) >> 40);
        if (state != m_drifting || tier != Gold || !hasDrifted(index, date))
            break;
    }
    return from.ids[index];
}

Result<void> Clientele::write(const QString &path) const
{
    static constexpr std::array<std::string_view, tierCount> tiers = {"Bronze", "Silver", "Gold", "Platinum"};
    Dice dice(m_seed, 30);
    CsvFile file;
    TRY(file.open(path, "customer_id,first_name,last_name,email,phone,address,city,state,country,customer_tier,"
                        "registration_date"));
    CsvLine line;
    for (int id = 1; id <= m_total; ++id) {
        const auto state = size_t(m_groupOf[size_t(id)] / tierCount);
        const Country country = countryNamed(m_countries[state]);
        const PersonName name = personIn(country, dice);
        line.clear();
        line.number(id).text(name.first).text(name.last).text(mailOf(name, id));
        line.text(dice.chance(600'000) ? phoneIn(country, dice) : std::string()).text(addressIn(country, dice));
        line.text(m_cities[state][size_t(dice.below(int(m_cities[state].size())))]).text(m_states[state]);
        line.text(m_countries[state]).text(tiers[size_t(m_groupOf[size_t(id)] % tierCount)]);
        line.date(registrationOf(id));
        file.write(line.bytes());
    }
    return file.close();
}

} // namespace martlet::demo
