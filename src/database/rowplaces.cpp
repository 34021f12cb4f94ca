// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/rowplaces.h"

#include <algorithm>
#include <charconv>

namespace martlet {

namespace {

// What stands before the sign, which is taken away with it.
std::string_view taken(std::string_view &text, char sign)
{
    const auto at = std::min(text.find(sign), text.size());
    const auto part = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return part;
}

bool readNumber(std::string_view text, int most, int &number)
{
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && number >= 0 && number < most;
}

bool readColumns(std::string_view text, int most, std::vector<int> &columns)
{
    while (!text.empty()) {
        int column = 0;
        if (!readNumber(taken(text, ','), most, column))
            return false;
        columns.push_back(column);
    }
    return true;
}

bool readPlace(std::string_view text, int columns, RowPlaces::Place &place)
{
    constexpr int mostParts = 1'000'000;
    auto kind = taken(text, ':');
    place.isRank = kind == "r";
    const bool isParted = kind.starts_with('n') && readNumber(kind.substr(1), mostParts, place.parts);
    if (!place.isRank && (!isParted || place.parts == 0))
        return false;
    return readNumber(taken(text, '/'), columns, place.of) &&
           readColumns(taken(text, '|'), columns, place.within) && readColumns(text, columns, place.along);
}

// Stable, and nothing where the rows stand so already.
void sortBy(const std::vector<qint64> &order, bool isDescending, std::vector<size_t> &rows)
{
    std::vector<std::pair<qint64, size_t>> keyed;
    keyed.reserve(rows.size());
    for (const auto row : rows) // turned round, so that equal ones stay as they are
        keyed.emplace_back(isDescending ? ~order[row] : order[row], row);
    const auto isBefore = [](const auto &a, const auto &b) { return a.first < b.first; };
    if (std::is_sorted(keyed.begin(), keyed.end(), isBefore))
        return;
    std::stable_sort(keyed.begin(), keyed.end(), isBefore);
    for (size_t at = 0; at < rows.size(); ++at)
        rows[at] = keyed[at].second;
}

// Of `size` rows the one at `at`: parts differ by one row at most, the larger ones first.
qint64 partOf(size_t at, size_t size, size_t parts)
{
    const auto each = size / parts, larger = size % parts;
    return qint64(at < larger * (each + 1) ? at / (each + 1) : (at - larger) / each) + 1;
}

} // namespace

std::unique_ptr<RowPlaces> RowPlaces::of(std::string_view places, int columns)
{
    std::vector<Place> all;
    while (!places.empty()) {
        all.emplace_back();
        if (!readPlace(taken(places, ' '), columns, all.back()))
            return nullptr;
    }
    return all.empty() ? nullptr : std::make_unique<RowPlaces>(columns, std::move(all));
}

RowPlaces::RowPlaces(int columns, std::vector<Place> places)
    : m_given(size_t(columns))
    , m_places(std::move(places))
    , m_orders(size_t(columns))
{
}

bool RowPlaces::make(const std::function<bool()> &isStopped)
{
    for (const auto &place : m_places) {
        if (isStopped())
            return false;
        auto used = place.within;
        used.insert(used.end(), place.along.begin(), place.along.end());
        used.push_back(place.of);
        for (const int column : used) {
            if (m_orders[size_t(column)].empty())
                m_orders[size_t(column)] = m_given[size_t(column)].order();
        }
        m_found.emplace_back(size(), qint64(0));
        find(place, m_found.back());
    }
    return true;
}

// The rows with a value, within by within; sorted by what matters least first.
std::vector<size_t> RowPlaces::ordered(const Place &place) const
{
    std::vector<size_t> rows;
    for (size_t row = 0; row < size(); ++row) {
        if (!m_given[size_t(place.of)].isNull(row))
            rows.push_back(row);
    }
    for (auto column = place.along.rbegin(); column != place.along.rend(); ++column)
        sortBy(m_orders[size_t(*column)], false, rows);
    sortBy(m_orders[size_t(place.of)], place.isRank, rows);
    for (auto column = place.within.rbegin(); column != place.within.rend(); ++column)
        sortBy(m_orders[size_t(*column)], false, rows);
    return rows;
}

void RowPlaces::find(const Place &place, std::vector<qint64> &found) const
{
    const auto rows = ordered(place);
    const auto isAlike = [&](size_t a, size_t b) {
        return std::all_of(place.within.begin(), place.within.end(), [&](const int column) {
            return m_orders[size_t(column)][a] == m_orders[size_t(column)][b];
        });
    };
    const auto &value = m_orders[size_t(place.of)];
    for (size_t first = 0, end = 0; first < rows.size(); first = end) {
        while (end < rows.size() && isAlike(rows[first], rows[end]))
            ++end;
        for (size_t at = first; at < end; ++at) {
            const bool isEqual = at > first && value[rows[at]] == value[rows[at - 1]];
            if (!place.isRank)
                found[rows[at]] = partOf(at - first, end - first, size_t(place.parts));
            else
                found[rows[at]] = isEqual ? found[rows[at - 1]] : qint64(at - first) + 1;
        }
    }
}

MadeRows::Cell RowPlaces::cell(size_t row, int column) const
{
    if (column < int(m_given.size()))
        return cellOf(m_given[size_t(column)], row);
    const auto place = size_t(column) - m_given.size();
    if (place >= m_found.size() || m_found[place][row] == 0)
        return {};
    return {Cell::Kind::Number, m_found[place][row]};
}

} // namespace martlet
