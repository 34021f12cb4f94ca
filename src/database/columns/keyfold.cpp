// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/columns/keyfold.h"

#include <algorithm>

namespace martlet {

namespace {

constexpr quint64 mostNumbers = quint64(1) << 32; // of an index
constexpr quint64 emptyNumber = mostNumbers - 1;  // is never given: an index of that size has no room

// Of the range, with a place for empty; none: it needs more than 32 bits, and is numbered instead.
quint64 spanOf(const std::optional<CellRange> &range)
{
    if (!range)
        return 0;
    const auto difference = quint64(range->high) - quint64(range->low);
    return difference < mostNumbers - 2 ? difference + 2 : 0;
}

} // namespace

KeyFold::KeyFold(const std::vector<Source> &sources)
{
    for (const auto &source : sources) {
        Step step{.column = source.column, .span = spanOf(source.range)};
        step.low = source.range ? source.range->low : 0;
        if (step.span == 0) {
            step.own = int(m_indexes.size());
            m_indexes.emplace_back(0);
        }
        const auto span = step.span == 0 ? mostNumbers : step.span;
        quint64 product = 0;
        if (__builtin_mul_overflow(m_bound, span, &product)) {
            step.before = int(m_indexes.size());
            m_indexes.emplace_back(0);
            m_bound = mostNumbers;
            if (__builtin_mul_overflow(m_bound, span, &product))
                product = 0; // 32 and 32 bits fit, their product does not
        }
        m_bound = product;
        m_steps.push_back(step);
        if (m_bound == 0 && &source != &sources.back()) { // numbered at once, so that more can follow
            m_steps.push_back({.before = int(m_indexes.size())});
            m_indexes.emplace_back(0);
            m_bound = mostNumbers;
        }
    }
}

void KeyFold::number(int index, size_t rows, Folded &folded)
{
    auto &numbers = m_indexes[size_t(index)];
    for (size_t row = 0; row < rows; ++row)
        folded[row] = numbers.find(folded[row]).first;
}

void KeyFold::foldRange(const Step &step, CellView cells, size_t rows, Folded &folded)
{
    bool isOutside = false;
    for (size_t row = 0; row < rows; ++row) {
        const auto place = cells.isEmpty(row) ? 0 : quint64(cells.values[row]) - quint64(step.low) + 1;
        isOutside |= place >= step.span;
        folded[row] = folded[row] * step.span + place;
    }
    if (isOutside)
        std::fill_n(folded.begin(), rows, 0);
    m_isOutside = m_isOutside || isOutside;
}

void KeyFold::fold(const std::vector<CellView> &columns, size_t rows, Folded &folded)
{
    std::fill_n(folded.begin(), rows, 0);
    for (const auto &step : m_steps) {
        if (m_isOutside) // nothing is made of it any more
            return;
        if (step.before >= 0)
            number(step.before, rows, folded);
        if (step.column < 0)
            continue;
        const auto cells = columns[size_t(step.column)];
        if (step.span == 0) {
            auto &numbers = m_indexes[size_t(step.own)];
            for (size_t row = 0; row < rows; ++row) {
                const auto number =
                    cells.isEmpty(row) ? emptyNumber : numbers.find(quint64(cells.values[row])).first;
                folded[row] = folded[row] * mostNumbers + number;
            }
        } else {
            foldRange(step, cells, rows, folded);
        }
    }
}

} // namespace martlet
