// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/knowntexts.h"

#include <algorithm>
#include <numeric>

namespace martlet {

// Texts that follow one another are often alike.
qint64 KnownTexts::numberOf(std::string_view utf8)
{
    if (!m_texts.empty() && m_texts[size_t(m_last)] == utf8)
        return m_last;
    auto known = m_numbers.find(utf8);
    if (known == m_numbers.end()) {
        m_texts.emplace_back(utf8);
        known = m_numbers.emplace(m_texts.back(), qint64(m_texts.size()) - 1).first;
    }
    return m_last = known->second;
}

std::vector<qint64> KnownTexts::places() const
{
    std::vector<size_t> byBytes(size());
    std::iota(byBytes.begin(), byBytes.end(), size_t(0));
    std::sort(byBytes.begin(), byBytes.end(), [this](size_t a, size_t b) { return m_texts[a] < m_texts[b]; });
    std::vector<qint64> places(size());
    for (size_t at = 0; at < byBytes.size(); ++at)
        places[byBytes[at]] = qint64(at);
    return places;
}

} // namespace martlet
