// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/cellcolumn.h"

#include <limits>

namespace martlet {

void CellColumn::add(qint64 number, Kind kind)
{
    m_numbers.push_back(number);
    m_kinds.push_back(kind);
    m_hasNull = m_hasNull || kind == Kind::Null;
}

std::vector<qint64> CellColumn::order() const
{
    if (m_texts.size() == 0 && !m_hasNull)
        return m_numbers;
    constexpr auto last = std::numeric_limits<qint64>::max();
    const auto firstText = last - qint64(m_texts.size());
    const auto places = m_texts.places();
    std::vector<qint64> order(m_numbers.size());
    for (size_t row = 0; row < order.size(); ++row) {
        if (isNull(row))
            order[row] = last;
        else
            order[row] = isText(row) ? firstText + places[size_t(m_numbers[row])] : m_numbers[row];
    }
    return order;
}

} // namespace martlet
