// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/deliveries.h"

#include "database/session.h"
#include "etl/load/salesmatch.h"
#include "etl/validate/rowvalidator.h"

#include <algorithm>
#include <array>
#include <vector>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daysOfAllTimes = 1 << 24;

} // namespace

Deliveries::StoreDay &Deliveries::of(qint64 store, int day)
{
    if (m_last && m_last->store == store && m_last->day == day)
        return *m_last;
    auto &found = m_days[store * daysOfAllTimes + day];
    found.store = store;
    found.day = day;
    m_last = &found; // stays where it is while others are added
    return found;
}

void Deliveries::take(const SalesRow &line)
{
    auto &day = of(line.store, line.date);
    day.firstLine = day.lines == 0 ? line.sourceLine : std::min(day.firstLine, line.sourceLine);
    day.lastLine = std::max(day.lastLine, line.sourceLine);
    ++day.lines;
    day.amount += line.total.units();
}

// A changed line is removed and inserted, which leaves the number of new ones as it is.
void Deliveries::settle(const SalesMatch &match)
{
    for (const auto &line : match.insert)
        ++of(line.store, line.date).newLines;
    for (const auto &line : match.remove)
        --of(line.store, line.date).newLines;
}

Result<void> Deliveries::write(Session &session, qint64 batch) const
{
    std::vector<const StoreDay *> days;
    for (const auto &[key, day] : m_days) {
        if (day.lines > 0) // else a line moved away from there
            days.push_back(&day);
    }
    std::sort(days.begin(), days.end(), [](const StoreDay *a, const StoreDay *b) {
        return std::pair(a->day, a->store) < std::pair(b->day, b->store);
    });
    const QString amount = session.engine() == Engine::Sqlite ? u"amount_e4"_s : u"amount"_s;
    TRY_ASSIGN(const auto writer,
               session.bulkInsert(u"etl_deliveries"_s, {u"batch_id"_s, u"store_id"_s, u"day"_s, u"first_line"_s,
                                                        u"last_line"_s, u"lines_n"_s, u"new_n"_s, amount}));
    std::array<char, 10> iso{};
    for (const auto *const day : days) {
        writeIsoDate(day->day, iso.data());
        writer->integer(batch);
        writer->integer(day->store);
        writer->text({iso.data(), iso.size()});
        writer->integer(day->firstLine);
        writer->integer(day->lastLine);
        writer->integer(day->lines);
        writer->integer(day->newLines);
        writer->decimal(day->amount, Money::scale);
        TRY(writer->endRow());
    }
    TRY(writer->finish());
    return {};
}

} // namespace martlet
