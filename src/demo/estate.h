// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "demo/calendar.h"

#include <string_view>
#include <vector>

namespace martlet::demo {

struct Store
{
    std::string_view name, city, state, country, type;
    int sales = 0; // thousands a year, the relative size
    QDate opening;
    bool isNew = false; // opened in the last twelve full months
};

inline constexpr int staffPerStore = 8;

// The stores and who works there. Ids are index + 1; a store's staff are eight consecutive employee ids.
class Estate final
{
public:
    Estate(quint64 seed, const Calendar &calendar, bool isSmall);

    const std::vector<Store> &stores() const { return m_stores; }
    int refundStore() const { return m_refundStore; } // story 4, an index
    int silentStore() const { return m_silentStore; } // story 9, an index
    int refundEmployee() const { return firstEmployee(m_refundStore) + 4; }
    static int firstEmployee(int store) { return store * staffPerStore + 1; }

    [[nodiscard]] Result<void> writeStores(const QString &path) const;
    [[nodiscard]] Result<void> writeEmployees(const QString &path) const;

private:
    quint64 m_seed;
    bool m_isSmall;
    QDate m_first;
    std::vector<Store> m_stores;
    int m_refundStore = 16;
    int m_silentStore = 30;
};

} // namespace martlet::demo
