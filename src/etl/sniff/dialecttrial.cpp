// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/dialecttrial.h"

#include <algorithm>
#include <map>

namespace martlet {

namespace {

constexpr size_t rowsToTry = 1000;
constexpr double enough = 0.6; // a score from which several columns are better than one

// A comma between digits is a decimal's.
bool seemsDivided(std::string_view cell, std::string_view delimiter)
{
    for (size_t at = 0; at < cell.size(); ++at) {
        const char letter = cell[at];
        const bool isMark = letter == ';' || letter == '\t' || letter == '|';
        const auto isDigit = [&](size_t place) {
            return place < cell.size() && cell[place] >= '0' && cell[place] <= '9';
        };
        const bool isComma = letter == ',' && at > 0 && !(isDigit(at - 1) && isDigit(at + 1));
        if ((isMark || isComma) && delimiter.front() != letter)
            return true;
    }
    return false;
}

int commonWidth(const std::vector<SampleRow> &rows)
{
    std::map<int, int> counts;
    for (const auto &row : rows)
        if (row.fields.size() > 1 || !DialectTrial::isRemark(row))
            ++counts[int(row.fields.size())];
    int width = 1;
    int most = 0;
    for (const auto &[candidate, count] : counts)
        if (count > most || (count == most && candidate > width)) {
            width = candidate;
            most = count;
        }
    return width;
}

} // namespace

DialectTrial::DialectTrial(const std::string &head, const CsvDialect &itsDialect)
    : dialect(itsDialect)
    , rows(rowsOf(head, itsDialect, rowsToTry))
    , width(commonWidth(rows))
{
    const std::string_view delimiter(dialect.delimiter.constData(), size_t(dialect.delimiter.size()));
    qint64 cells = 0;
    qint64 divided = 0;
    qint64 remarks = 0; // say nothing about how even the records are
    for (const auto &row : rows) {
        if (!isAlike(row)) {
            remarks += isRemark(row) ? 1 : 0;
            continue;
        }
        ++alike;
        quoted += row.isQuoted ? 1 : 0;
        for (const auto &cell : row.fields) {
            ++cells;
            divided += !row.isQuoted && seemsDivided(cell, delimiter) ? 1 : 0;
        }
    }
    if (!rows.empty() && cells > 0)
        score =
            double(alike) / double(qint64(rows.size()) - remarks) * (1 - 0.9 * double(divided) / double(cells));
}

bool DialectTrial::isRemark(const SampleRow &row)
{
    return !row.fields.empty() && row.fields.front().starts_with('#');
}

const SampleRow *DialectTrial::odd() const
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [this](const SampleRow &row) { return !isAlike(row) && !isRemark(row); });
    return found == rows.end() ? nullptr : &*found;
}

bool DialectTrial::isTable() const
{
    return width > 1 && score >= enough;
}

bool DialectTrial::isBetterThan(const DialectTrial &other) const
{
    if (isTable() != other.isTable())
        return isTable();
    if (!isTable() && width == 1 && other.width == 1)
        return alike > other.alike;
    if (!isTable())
        return width == 1 && other.width > 1;
    if (score != other.score)
        return score > other.score;
    if (dialect.delimiter == other.dialect.delimiter)
        return quoted > other.quoted; // the quote that is used
    return width > other.width;
}

} // namespace martlet
