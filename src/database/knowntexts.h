// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace martlet {

// Texts by number, each kept once.
class KnownTexts final
{
public:
    KnownTexts() = default;
    KnownTexts(KnownTexts &&) = default;
    KnownTexts &operator=(KnownTexts &&) = default;

    size_t size() const { return m_texts.size(); }
    std::string_view text(qint64 number) const { return m_texts[size_t(number)]; }
    qint64 numberOf(std::string_view utf8);
    // Of each number the place of its text by its bytes, from 0.
    std::vector<qint64> places() const;

private:
    std::deque<std::string> m_texts; // which do not move
    std::unordered_map<std::string_view, qint64> m_numbers;
    qint64 m_last = 0;
};

} // namespace martlet
