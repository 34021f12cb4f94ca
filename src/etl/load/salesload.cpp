// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/salesload.h"

#include "base/tr.h"
#include "database/session.h"
#include "etl/load/openbatch.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t sliceOfNumberedLines = 64 << 10;
// Where lines of one key may be anywhere in the file, most files are settled in one slice.
constexpr size_t sliceOfOthers = 1 << 19;

constexpr int keyFields[] = {SalesField::CustomerId, SalesField::ProductId, SalesField::StoreId,
                             SalesField::EmployeeId};

QStringList extraNames(const RowLayout &layout)
{
    QStringList names;
    for (const auto &extra : layout.extras) {
        if (extra.entity == Entity::None && !names.contains(extra.name))
            names += extra.name;
    }
    return names;
}

Money money(const TypedCell &cell)
{
    return Money::fromUnits(cell.number());
}

} // namespace

SalesLoad::SalesLoad(OpenBatch &batch, SalesTable table)
    : m_batch(batch)
    , m_table(std::move(table))
    , m_receipts(batch.session(), batch.sourceSystem(), batch.id())
    , m_numbers(batch.isFilled(u"unit_cost"))
    , m_restatement(batch.policy().mode)
    , m_names(batch)
    , m_hasLineNumbers(batch.isFilled(u"line_number"))
    , m_hasCost(batch.isFilled(u"unit_cost"))
    , m_hasOwnReceiptIds(batch.sourceSystem() == 0 && batch.recipe().receipt.isEmpty())
{
    for (const auto &field : batch.recipe().receipt)
        m_identityFields.push_back(feedFieldIndex(Feed::Sales, field));
    if (m_identityFields.empty())
        m_identityFields.push_back(SalesField::TransactionId);
    const auto &layout = batch.layout();
    const auto names = extraNames(layout);
    for (size_t extra = 0; extra < layout.extras.size(); ++extra) {
        if (layout.extras[extra].entity == Entity::None)
            m_extraCells.emplace_back(layout.firstExtra() + int(extra),
                                      int(names.indexOf(layout.extras[extra].name)));
    }
    const bool isLocal = m_hasLineNumbers && batch.policy().duplicates == DuplicateRule::Conflict;
    m_sliceSize = isLocal ? sliceOfNumberedLines : sliceOfOthers;
}

Result<std::unique_ptr<FeedLoad>> SalesLoad::open(OpenBatch &batch)
{
    TRY_ASSIGN(auto table, SalesTable::open(batch.session(), batch.id(), extraNames(batch.layout()),
                                            batch.isFilled(u"version")));
    return std::unique_ptr<FeedLoad>(new SalesLoad(batch, std::move(table)));
}

Result<bool> SalesLoad::hasUnknownKey(const TypedRow &row, Money amount)
{
    const auto fields = feedFields(Feed::Sales);
    for (const int field : keyFields) {
        const auto &key = row.cells[size_t(field)];
        TRY_ASSIGN(const auto isUnknown, m_batch.isUnknown(fields[size_t(field)].refersTo, key));
        if (!isUnknown)
            continue;
        TRY(m_batch.rejectUnknown({row.line, row.lineCount, row.offset}, amount, fields[size_t(field)], key));
        return true;
    }
    return false;
}

std::string SalesLoad::receiptIdentity(const TypedRow &row) const
{
    std::string identity;
    for (const int field : m_identityFields) {
        if (!identity.empty())
            identity += ReceiptKeys::separator;
        const auto &cell = row.cells[size_t(field)];
        identity += cell.kind() == CellKind::Date
                        ? QDate::fromJulianDay(cell.number()).toString(Qt::ISODate).toStdString()
                        : Members::keyText(cell);
    }
    return identity;
}

Result<SalesRow> SalesLoad::resolved(const TypedRow &row)
{
    const auto cell = [&row](int field) -> const TypedCell & { return row.cells[size_t(field)]; };
    const auto fields = feedFields(Feed::Sales);
    SalesRow line;
    qint64 *const ids[] = {&line.customer, &line.product, &line.store, &line.employee};
    for (size_t key = 0; key < std::size(keyFields); ++key) {
        const auto entity = fields[size_t(keyFields[key])].refersTo;
        TRY_ASSIGN(const auto id, m_batch.resolve(entity, cell(keyFields[key]), row.line));
        *ids[key] = id.value_or(-3); // isUnknown() was asked before
    }
    line.transaction = m_hasOwnReceiptIds ? cell(SalesField::TransactionId).number()
                                          : m_receipts.placeOf(receiptIdentity(row));
    line.line = m_hasLineNumbers ? int(cell(SalesField::LineNumber).number()) : 0;
    line.date = int(cell(SalesField::SaleDate).number());
    line.time = cell(SalesField::SaleTime).isNull() ? -1 : int(cell(SalesField::SaleTime).number());
    line.quantity = Quantity::fromUnits(cell(SalesField::Quantity).number());
    line.price = money(cell(SalesField::UnitPrice));
    line.discount = money(cell(SalesField::DiscountAmount));
    line.total = money(cell(SalesField::TotalAmount));
    line.hasCost = !cell(SalesField::UnitCost).isNull();
    line.cost = money(cell(SalesField::UnitCost));
    line.version = cell(SalesField::Version).number();
    line.sourceLine = row.line;
    line.lineCount = int(row.lineCount);
    line.offset = row.offset;
    line.hash = row.hash;
    line.relaxed = row.relaxedRules;
    return line;
}

void SalesLoad::takeExtras(const TypedRow &row)
{
    for (const auto &[cell, name] : m_extraCells) {
        const auto &amount = row.cells[size_t(cell)];
        if (!amount.isNull() && amount.number() != 0)
            m_extras.push_back({row.offset, name, money(amount)});
    }
}

Result<void> SalesLoad::take(const TypedRow &row, Money amount)
{
    m_days.add(QDate::fromJulianDay(row.cells[SalesField::SaleDate].number()));
    TRY_ASSIGN(const auto isUnknown, hasUnknownKey(row, amount));
    if (isUnknown)
        return {};
    TRY_ASSIGN(auto line, resolved(row));
    if (!m_names.isEmpty())
        TRY(m_names.take(row, line.date, receiptIdentity(row)));
    takeExtras(row);
    m_days.add(QDate::fromJulianDay(line.date));
    m_deliveries.take(line);
    if (m_restatement.isAsked())
        m_restatement.cover(line.date, line.store);
    m_slice.push_back(line);
    return m_slice.size() >= m_sliceSize ? writeSlice() : Result<void>();
}

Result<std::vector<SalesRow>> SalesLoad::existingLines()
{
    m_known.clear();
    if (m_hasOwnReceiptIds) {
        for (const auto &line : m_slice) {
            if (m_table.mayHave(line.transaction) && (m_known.empty() || m_known.back() != line.transaction))
                m_known.push_back(line.transaction);
        }
    } else {
        TRY_ASSIGN(const auto receipts, m_receipts.resolve());
        for (auto &line : m_slice)
            line.transaction = receipts[size_t(line.transaction)].id;
        for (const auto &receipt : receipts) {
            if (!receipt.isNew)
                m_known.push_back(receipt.id);
        }
    }
    std::sort(m_known.begin(), m_known.end());
    m_known.erase(std::unique(m_known.begin(), m_known.end()), m_known.end());
    return m_known.empty() ? std::vector<SalesRow>() : m_table.find(m_known);
}

Result<void> SalesLoad::writeSlice()
{
    TRY(m_batch.flush());
    TRY_ASSIGN(const auto existing, existingLines());
    TRY_ASSIGN(auto match, m_hasLineNumbers
                               ? matchNumbered(std::move(m_slice), existing, m_batch.policy().duplicates,
                                               m_hasCost, m_batch.id(), m_batch.precedence())
                               : Result<SalesMatch>(m_numbers.match(std::move(m_slice), existing)));
    m_slice.clear();
    TRY(settle(match));
    if (m_restatement.isAsked())
        m_restatement.keep(match.present);
    TRY(fillCosts(match.insert));
    noteDays(match.remove);
    noteDays(match.insert);
    TRY(m_table.remove(match.remove, m_batch.preimages()));
    if (!match.insert.empty())
        TRY(m_batch.expectDays(match.insert.front().date, match.insert.back().date));
    TRY(m_table.insert(match.insert, m_extras));
    m_extras.clear();
    m_slice = std::move(match.insert); // its memory serves the next slice
    m_slice.clear();
    return {};
}

Result<void> SalesLoad::settle(const SalesMatch &match)
{
    auto &relaxed = m_batch.batch().relaxed;
    m_batch.tally().add(match.tally);
    m_batch.dependencies().add(match.dependencies);
    m_deliveries.settle(match);
    for (const auto &line : match.insert) {
        relaxed += line.relaxed != 0;
        if (!m_names.isEmpty())
            m_names.confirm(line.sourceLine);
    }
    for (const auto &line : match.superseded) {
        m_batch.tally().move(Fate::Inserted, Fate::DupFile, line.total);
        relaxed -= line.relaxed != 0;
    }
    for (const auto &line : match.conflicts)
        TRY(m_batch.reject({line.sourceLine, line.lineCount, line.offset}, line.total, u"line_number"_s,
                           u"CONFLICT"_s, QString::number(line.line),
                           Martlet::tr("The file has this line of the receipt twice, with "
                                       "different content. Keep the right one and load the "
                                       "file again.")));
    for (const auto &line : match.contradictions)
        TRY(m_batch.reject(
            {line.sourceLine, line.lineCount, line.offset}, line.total, u"line_number"_s, u"CONFLICT"_s,
            QString::number(line.line),
            Martlet::tr("The warehouse has this line of the receipt with different content, and no "
                        "version or date says that this one is newer. If this file is right, "
                        "load it with --restate.")));
    return {};
}

Result<void> SalesLoad::removeMissing()
{
    TRY_ASSIGN(const auto facts, m_restatement.missing(m_batch, {u"sales_lines"_s, u"sale_date"_s,
                                                                 u"transaction_id"_s, u"line_number"_s}));
    std::vector<SalesRow> lines(facts.size());
    for (size_t index = 0; index < facts.size(); ++index) {
        lines[index].date = std::get<0>(facts[index].key);
        lines[index].transaction = std::get<1>(facts[index].key);
        lines[index].line = int(std::get<2>(facts[index].key));
    }
    noteDays(lines);
    return m_table.remove(lines, m_batch.preimages(), Preimages::Action::Delete);
}

void SalesLoad::noteDays(const std::vector<SalesRow> &lines)
{
    auto &days = m_batch.changedDays().of(u"sales"_s);
    for (const auto &line : lines)
        days.add(line.date);
}

Result<void> SalesLoad::fillCosts(std::vector<SalesRow> &rows)
{
    if (m_hasCost || rows.empty())
        return {};
    if (!m_costs) {
        TRY_ASSIGN(m_costs, CostHistory::load(m_batch.session()));
    }
    for (auto &row : rows) {
        const auto cost = m_costs->costOn(row.product, row.date);
        row.hasCost = cost.has_value();
        row.cost = cost.value_or(Money());
    }
    return {};
}

Result<void> SalesLoad::finish()
{
    TRY(writeSlice());
    TRY(m_batch.flush());
    if (m_restatement.isAsked())
        TRY(removeMissing());
    TRY(m_table.finish());
    TRY(m_deliveries.write(m_batch.session(), m_batch.id()));
    return m_names.write();
}

} // namespace martlet
