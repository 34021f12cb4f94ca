// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/knowntexts.h"

namespace martlet {

// A column of whole numbers, texts and empty cells.
class CellColumn final
{
public:
    void addNumber(qint64 number) { add(number, Kind::Number); }
    void addText(std::string_view utf8) { add(m_texts.numberOf(utf8), Kind::Text); }
    void addNull() { add(0, Kind::Null); }

    size_t size() const { return m_numbers.size(); }
    bool isNull(size_t row) const { return m_kinds[row] == Kind::Null; }
    bool isText(size_t row) const { return m_kinds[row] == Kind::Text; }
    qint64 number(size_t row) const { return m_numbers[row]; }
    std::string_view text(size_t row) const { return m_texts.text(m_numbers[row]); }
    // A number for each row: those of equal cells are equal, and they are ordered as the cells are, numbers by
    // size, texts behind them by their bytes; what is empty is the last.
    std::vector<qint64> order() const;

private:
    enum class Kind : quint8 { Null, Number, Text };

    void add(qint64 number, Kind kind);

    std::vector<qint64> m_numbers; // of a text its own among the texts
    std::vector<Kind> m_kinds;
    KnownTexts m_texts;
    bool m_hasNull = false;
};

} // namespace martlet
