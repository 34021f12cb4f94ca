// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/brokenlines.h"

#include "base/tr.h"
#include "etl/repair/keptrecord.h"
#include "etl/repair/linejoin.h"
#include "etl/repair/mendedrecipe.h"
#include "etl/repair/mending.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

Error stopped()
{
    return {Error::Kind::Cancelled, Martlet::tr("Looking at the rejected lines was stopped.")};
}

} // namespace

BrokenLines BrokenLines::take(const std::vector<size_t> &places)
{
    BrokenLines taken{rule, column, hasTooMany, {}, {}, {}, {}, {}};
    BrokenLines left = taken;
    auto next = places.begin();
    for (size_t place = 0; place < rows.size(); ++place) {
        const bool isTaken = next != places.end() && *next == place;
        auto &target = isTaken ? taken : left;
        next += isTaken ? 1 : 0;
        target.rows.push_back(rows[place]);
        target.cells.push_back(std::move(cells[place]));
        target.fieldCounts.push_back(fieldCounts[place]);
        target.firstLines.push_back(firstLines[place]);
        target.nextLines.push_back(nextLines[place]);
    }
    *this = std::move(left);
    return taken;
}

std::vector<std::pair<std::string, qint64>> BrokenLines::frequentCells() const
{
    std::unordered_map<std::string, qint64> counts;
    for (const auto &cell : cells)
        ++counts[cell];
    std::vector<std::pair<std::string, qint64>> all(counts.begin(), counts.end());
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return all;
}

Result<std::vector<BrokenLines>> brokenLines(const RejectedLines &rejects, const FileRecipe &file,
                                             std::stop_token stop)
{
    KeptRecord record(file.dialect, rejects.encoding, int(rejects.header.size()));
    std::map<std::tuple<QString, QString, bool>, BrokenLines> all; // and whether there are too many fields
    std::vector<qint32> order(rejects.kept().size());
    for (size_t row = 0; row < order.size(); ++row)
        order[row] = qint32(row);
    std::sort(order.begin(), order.end(), [&rejects](qint32 a, qint32 b) {
        return rejects.kept()[size_t(a)].reject.line < rejects.kept()[size_t(b)].reject.line;
    });
    for (const auto row : order) {
        if (stop.stop_requested())
            return fail(stopped());
        const auto &reject = rejects.kept()[size_t(row)].reject;
        TRY_ASSIGN(const auto raw, record.read(reject.raw, reject.line, reject.offset));
        const auto column = reject.rule == u"ENCODING" ? QString() : reject.column;
        const bool hasTooMany = reject.rule == u"RAGGED" && raw.fields.size() > size_t(rejects.header.size());
        auto &broken = all[{reject.rule, column, hasTooMany}];
        broken.rule = reject.rule;
        broken.column = column;
        broken.hasTooMany = hasTooMany;
        broken.rows.push_back(row);
        const auto place = rejects.header.indexOf(column);
        const bool hasCell = place >= 0 && size_t(place) < raw.fields.size();
        broken.cells.emplace_back(hasCell ? std::string(trimmed(raw.fields[size_t(place)]))
                                          : reject.value.toStdString());
        broken.fieldCounts.push_back(int(raw.fields.size()));
        broken.firstLines.push_back(raw.line);
        broken.nextLines.push_back(raw.line + raw.lineCount);
    }
    std::vector<BrokenLines> found;
    for (auto &[key, broken] : all)
        found.push_back(std::move(broken));
    return found;
}

Result<std::vector<bool>> linesJoined(const RejectedLines &rejects, const std::vector<qint32> &rows,
                                      const RejectReading &reading, const Mend &mend, std::stop_token stop)
{
    auto file = reading.file;
    file.mends.push_back(mend);
    TRY_ASSIGN(auto mending, Mending::open(reading.recipe, file, rejects.header, reading.lookups));
    LineJoin join(file, rejects.encoding, int(rejects.header.size()));
    std::vector<bool> joined(rows.size());
    for (size_t place = 0; place < rows.size(); ++place) {
        if (stop.stop_requested())
            return fail(stopped());
        const auto &row = rejects.kept()[size_t(rows[place])];
        TRY_ASSIGN(const auto whole, join.whole(row.reject));
        join.release();
        bool isRead = false;
        if (whole) {
            TRY_ASSIGN(isRead, mending.readJoined(*whole));
        }
        if (isRead)
            joined[place] = joined[place - 1] = true;
        else
            join.hold(row);
    }
    return joined;
}

Result<qint64> linesMended(const RejectedLines &rejects, const BrokenLines &broken,
                           const RejectReading &reading, const Mend &mend, std::stop_token stop)
{
    if (scopeOf(mend.action) == MendScope::Lines) {
        TRY_ASSIGN(const auto joined, linesJoined(rejects, broken.rows, reading, mend, std::move(stop)));
        return std::count(joined.begin(), joined.end(), true);
    }
    auto file = reading.file;
    file.mends.push_back(mend);
    TRY_ASSIGN(auto mending, Mending::open(reading.recipe, file, rejects.header, reading.lookups));
    KeptRecord record(file.dialect, rejects.encoding, int(rejects.header.size()));
    const bool isOfLoad = scopeOf(mend.action) == MendScope::Load;
    qint64 count = 0;
    for (size_t place = 0; place < broken.size(); ++place) {
        if (stop.stop_requested())
            return fail(stopped());
        const auto &reject = rejects.kept()[size_t(broken.rows[place])].reject;
        TRY_ASSIGN(const auto raw, record.read(reject.raw, reject.line, reject.offset));
        // What is decided while loading reads well by itself.
        TRY_ASSIGN(const bool isMended, isOfLoad ? mending.read(raw) : mending.mend(raw, reject));
        // A star file's key is an id; those below zero are never given out.
        const bool isRefusedKey = mend.action == MendAction::AddMembers && reading.recipe.isStar() &&
                                  broken.cells[place].starts_with('-');
        count += isMended && !isRefusedKey ? 1 : 0;
    }
    return count;
}

} // namespace martlet
