// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/stockload.h"

#include "base/tr.h"
#include "etl/load/openbatch.h"

#include <algorithm>
#include <charconv>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t levelsPerSlice = 64 << 10;

Quantity quantity(const TypedRow &row, int field)
{
    return Quantity::fromUnits(row.cells[size_t(field)].number());
}

// The source's own number of the row, or its line.
qint64 inventoryId(const TypedRow &row)
{
    const auto &cell = row.cells[StockField::InventoryId];
    qint64 number = row.line;
    if (cell.isText())
        std::from_chars(cell.text().data(), cell.text().data() + cell.text().size(), number);
    else if (!cell.isNull())
        number = cell.number();
    return number;
}

} // namespace

StockLoad::StockLoad(OpenBatch &batch, StockTable table)
    : m_batch(batch)
    , m_table(std::move(table))
    , m_restatement(batch.policy().mode)
{
}

Result<std::unique_ptr<FeedLoad>> StockLoad::open(OpenBatch &batch)
{
    TRY_ASSIGN(auto table, StockTable::open(batch.session(), batch.id(), batch.isFilled(u"version")));
    return std::unique_ptr<FeedLoad>(new StockLoad(batch, std::move(table)));
}

Result<void> StockLoad::take(const TypedRow &row, Money)
{
    const auto fields = feedFields(Feed::Inventory);
    StockRow level;
    m_days.add(QDate::fromJulianDay(row.cells[StockField::Date].number()));
    const std::pair<int, qint64 *> keys[] = {{StockField::ProductId, &level.product},
                                             {StockField::StoreId, &level.store}};
    for (const auto &[field, id] : keys) {
        const auto &key = row.cells[size_t(field)];
        TRY_ASSIGN(const auto isUnknown, m_batch.isUnknown(fields[size_t(field)].refersTo, key));
        if (isUnknown)
            return m_batch.rejectUnknown({row.line, row.lineCount, row.offset}, {}, fields[size_t(field)], key);
    }
    for (const auto &[field, id] : keys) {
        TRY_ASSIGN(const auto member,
                   m_batch.resolve(fields[size_t(field)].refersTo, row.cells[size_t(field)], row.line));
        *id = member.value_or(-3); // isUnknown() was asked before
    }
    level.date = int(row.cells[StockField::Date].number());
    level.inventory = inventoryId(row);
    level.opening = quantity(row, StockField::OpeningStock);
    level.received = quantity(row, StockField::ReceivedQty);
    level.sold = quantity(row, StockField::SoldQty);
    level.adjusted = quantity(row, StockField::AdjustedQty);
    level.closing = quantity(row, StockField::ClosingStock);
    level.version = row.cells[StockField::Version].number();
    level.sourceLine = row.line;
    level.lineCount = int(row.lineCount);
    level.offset = row.offset;
    level.relaxed = row.relaxedRules;
    if (m_restatement.isAsked())
        m_restatement.cover(level.date, level.store);
    m_slice.push_back(level);
    return m_slice.size() >= levelsPerSlice ? writeSlice() : Result<void>();
}

Result<void> StockLoad::writeSlice()
{
    TRY(m_batch.flush());
    const auto before = [](const StockRow &a, const StockRow &b) { return a.key() < b.key(); };
    std::stable_sort(m_slice.begin(), m_slice.end(), before);
    std::vector<StockRow> suspects; // keys that may stand in the table
    for (size_t index = 0; index < m_slice.size(); ++index) {
        if (index > 0 && m_slice[index].key() == m_slice[index - 1].key())
            continue;
        if (m_table.mayHave(m_slice[index].date))
            suspects.push_back(m_slice[index]);
    }
    std::vector<StockRow> existing;
    if (!suspects.empty()) {
        TRY_ASSIGN(existing, m_table.find(suspects));
    }
    for (size_t begin = 0; begin < m_slice.size();) {
        auto end = begin + 1;
        while (end < m_slice.size() && m_slice[end].key() == m_slice[begin].key())
            ++end;
        TRY_ASSIGN(const auto *const row, settle(std::span(m_slice).subspan(begin, end - begin)));
        const auto old = std::lower_bound(existing.begin(), existing.end(), *row, before);
        TRY(place(*row, old != existing.end() && old->key() == row->key() ? &*old : nullptr));
        begin = end;
    }
    TRY(m_table.remove(m_remove, m_batch.preimages()));
    if (!m_insert.empty())
        TRY(m_batch.expectDays(m_insert.front().date, m_insert.back().date));
    TRY(m_table.insert(m_insert));
    noteDays(m_insert);
    m_slice.clear();
    m_insert.clear();
    m_remove.clear();
    return {};
}

Result<const StockRow *> StockLoad::settle(std::span<const StockRow> rows)
{
    const auto rule = m_batch.policy().duplicates;
    const StockRow *standing = &rows.front();
    for (const auto &row : rows.subspan(1)) {
        const bool isLater =
            rule == DuplicateRule::Last || (rule == DuplicateRule::Version && row.version > standing->version);
        const bool isDecided = isLater || rule == DuplicateRule::First ||
                               (rule == DuplicateRule::Version && row.version < standing->version);
        if (isDecided || row.content() == standing->content())
            m_batch.count(Fate::DupFile, {});
        else
            TRY(rejectConflict(row));
        if (isLater)
            standing = &row;
    }
    return standing;
}

Result<void> StockLoad::place(const StockRow &row, const StockRow *old)
{
    const bool isOwn = old && old->batch == m_batch.id();
    const bool isSame = old && row.content() == old->content() && (isOwn || row.version <= old->version);
    if (isSame || (isOwn && m_batch.policy().duplicates == DuplicateRule::First)) {
        m_batch.count(isOwn ? Fate::DupFile : Fate::Unchanged, {});
        leave(*old);
        return {};
    }
    if (isOwn && m_batch.policy().duplicates != DuplicateRule::Last)
        return rejectConflict(row);
    if (old && !isOwn) {
        TRY_ASSIGN(const auto isStanding, prevails(row, *old));
        if (!isStanding)
            return {};
    }
    // A row of this file that a later one replaces was counted as inserted; the later one is the duplicate
    // then.
    m_batch.count(isOwn ? Fate::DupFile : old ? Fate::Updated : Fate::Inserted, {});
    m_batch.batch().relaxed += row.relaxed != 0;
    if (old) {
        m_batch.dependencies().add(Dependencies::Reason::Changed, old->batch);
        m_remove.push_back(*old);
    }
    m_insert.push_back(row);
    return {};
}

void StockLoad::leave(const StockRow &old)
{
    m_batch.dependencies().add(Dependencies::Reason::Relied, old.batch);
    if (m_restatement.isAsked())
        m_restatement.keep({old.key()});
}

Result<bool> StockLoad::prevails(const StockRow &row, const StockRow &old)
{
    TRY_ASSIGN(const auto verdict, m_batch.precedence().judge(row.version, old.version, old.batch));
    if (verdict == Precedence::Verdict::Update)
        return true;
    leave(old);
    if (verdict == Precedence::Verdict::Stale)
        m_batch.count(Fate::DupWarehouse, {});
    else
        TRY(m_batch.reject(
            {row.sourceLine, row.lineCount, row.offset}, {}, u"date"_s, u"CONFLICT"_s,
            QDate::fromJulianDay(row.date).toString(Qt::ISODate),
            Martlet::tr("The warehouse has the stock of this day, product and store with different "
                        "content, and no version or date says that this one is newer. If this "
                        "file is right, load it with --restate.")));
    return false;
}

Result<void> StockLoad::removeMissing()
{
    TRY_ASSIGN(const auto facts,
               m_restatement.missing(m_batch, {u"stock_levels"_s, u"date"_s, u"product_id"_s, u"store_id"_s}));
    std::vector<StockRow> levels(facts.size());
    for (size_t index = 0; index < facts.size(); ++index)
        std::tie(levels[index].date, levels[index].product, levels[index].store) = facts[index].key;
    noteDays(levels);
    return m_table.remove(levels, m_batch.preimages(), Preimages::Action::Delete);
}

void StockLoad::noteDays(const std::vector<StockRow> &levels)
{
    auto &days = m_batch.changedDays().of(u"stock"_s);
    for (const auto &level : levels)
        days.add(level.date);
}

Result<void> StockLoad::rejectConflict(const StockRow &row)
{
    return m_batch.reject({row.sourceLine, row.lineCount, row.offset}, {}, u"date"_s, u"CONFLICT"_s,
                          QDate::fromJulianDay(row.date).toString(Qt::ISODate),
                          Martlet::tr("The file has the stock of this day, product and store "
                                      "twice, with different content. Keep the right line "
                                      "and load the file again."));
}

Result<void> StockLoad::finish()
{
    TRY(writeSlice());
    TRY(m_batch.flush());
    if (m_restatement.isAsked())
        TRY(removeMissing());
    return m_table.finish();
}

} // namespace martlet
