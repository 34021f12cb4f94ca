// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "demo/apportion.h"
#include "demo/calendar.h"
#include "demo/dice.h"
#include "demo/estate.h"

#include <string_view>
#include <vector>

namespace martlet::demo {

enum Tier { Bronze, Silver, Gold, Platinum, tierCount };
inline constexpr std::string_view driftingState = "North"; // story 6

// The customers: state by state and tier by tier, in the order in which they registered. Ids count from 1.
class Clientele final
{
public:
    Clientele(quint64 seed, const Calendar &calendar, const Estate &estate, bool isSmall);

    const std::vector<std::string_view> &states() const { return m_states; }
    int stateOf(int store) const { return m_stateOfStore[size_t(store)]; }
    int count(int state, Tier tier) const { return int(group(state, tier).ids.size()); }
    int total() const { return m_total; }
    int driftingIndex() const { return m_drifting; } // state of story 6
    bool isGold(int customer) const { return customer > 0 && m_groupOf[size_t(customer)] % tierCount == Gold; }
    bool isDrifting(int customer) const { return m_groupOf[size_t(customer)] / tierCount == m_drifting; }
    // One of the group who has registered by then; 0 when there is none.
    int pick(int state, Tier tier, QDate date, Dice &dice);

    [[nodiscard]] Result<void> write(const QString &path) const;

private:
    struct Group
    {
        std::vector<int> ids; // ascending, thus by registration
        size_t registered = 0;
    };
    Group &group(int state, Tier tier) { return m_groups[size_t(state) * tierCount + tier]; }
    const Group &group(int state, Tier tier) const { return m_groups[size_t(state) * tierCount + tier]; }
    QDate registrationOf(int id) const;
    bool hasDrifted(size_t index, QDate date) const;

    quint64 m_seed;
    int m_total;
    QDate m_first, m_end, m_lastYear;
    int m_drifting = 0;
    std::vector<std::string_view> m_states, m_countries;
    std::vector<std::vector<std::string_view>> m_cities;
    std::vector<int> m_stateOfStore;
    std::vector<qint64> m_stateSales;
    std::vector<Group> m_groups;
    std::vector<quint8> m_groupOf; // by id
};

} // namespace martlet::demo
