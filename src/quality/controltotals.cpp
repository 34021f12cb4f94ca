// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/controltotals.h"

#include "base/clock.h"
#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "database/transaction.h"
#include "quality/measurement.h"

#include <QStringList>

#include <array>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

enum Column { Store, Day, Lines, Amount, columnCount };

constexpr std::array<const char16_t *, columnCount> columnNames{u"store", u"date", u"lines", u"amount"};

struct Header
{
    QChar delimiter = u',';
    std::array<qsizetype, columnCount> places{-1, -1, -1, -1};
    qsizetype width = 0;
};

std::optional<Header> readHeader(const QString &line)
{
    Header header;
    header.delimiter = line.contains(u';') ? u';' : u',';
    const auto names = line.split(header.delimiter);
    header.width = names.size();
    for (qsizetype place = 0; place < names.size(); ++place) {
        for (size_t column = 0; column < columnNames.size(); ++column) {
            if (names[place].trimmed().compare(QStringView(columnNames[column]), Qt::CaseInsensitive) == 0)
                header.places[column] = place;
        }
    }
    const bool saysSomething = header.places[Lines] >= 0 || header.places[Amount] >= 0;
    if (header.places[Store] < 0 || header.places[Day] < 0 || !saysSomething)
        return std::nullopt;
    return header;
}

// Whole numbers that are not negative, of `scale` decimals where that is more than none.
template<typename T>
bool readNumber(const QString &text, std::optional<T> &into,
                const std::function<std::optional<T>(std::string_view)> &parse)
{
    if (text.isEmpty())
        return true;
    const auto utf8 = text.toUtf8();
    into = parse({utf8.constData(), size_t(utf8.size())});
    return into.has_value();
}

std::optional<ControlTotal> readLine(const QString &line, const Header &header)
{
    const auto cells = line.split(header.delimiter);
    const auto cell = [&](Column column) {
        const auto place = header.places[size_t(column)];
        return place < 0 ? QString() : cells.value(place).trimmed();
    };
    ControlTotal total;
    total.store = cell(Store);
    total.day = QDate::fromString(cell(Day), Qt::ISODate);
    const bool isGood = cells.size() == header.width && !total.store.isEmpty() && total.day.isValid() &&
                        readNumber<qint64>(cell(Lines), total.lines,
                                           [](std::string_view text) { return decimal::parse(text, 0); }) &&
                        readNumber<Money>(cell(Amount), total.amount, &Money::parse);
    if (!isGood || total.lines.value_or(0) < 0 || (!total.lines && !total.amount))
        return std::nullopt;
    return total;
}

// Stores by their source key and by their id.
Result<std::map<QString, qint64>> storeIds(Session &session)
{
    std::map<QString, qint64> ids;
    TRY(session.forEachRow(
        u"SELECT store_id, source_key FROM dim_stores WHERE store_id >= 0 ORDER BY store_id"_s, {},
        [&](const Row &row) -> Result<void> {
            ids.emplace(row.string(1), row.integer(0));
            return {};
        }));
    std::map<QString, qint64> both = ids;
    for (const auto &[key, id] : ids)
        both.emplace(QString::number(id), id); // a key wins over another store's id
    return both;
}

template<typename T>
Value orNull(const std::optional<T> &value)
{
    return value ? Value(*value) : Value(Null{});
}

QString linesText(const std::optional<qint64> &lines)
{
    return lines ? QString::number(*lines) : u"NULL"_s;
}

QString amountText(const std::optional<Money> &amount)
{
    return amount ? toText(Value(*amount)) : u"NULL"_s;
}

} // namespace

Result<std::vector<ControlTotal>> readControlTotals(const QByteArray &text, const QString &origin)
{
    std::vector<ControlTotal> totals;
    std::optional<Header> header;
    qint64 number = 0;
    for (const auto &bytes : text.split('\n')) {
        ++number;
        const auto line = QString::fromUtf8(bytes).trimmed();
        if (line.isEmpty())
            continue;
        if (!header) {
            header = readHeader(line);
            if (!header)
                return fail(
                    Error::Kind::Input,
                    Martlet::tr("%1, line %2: expected the columns store, date and lines or amount, found "
                                "“%3”. Write them into the first line.")
                        .arg(origin)
                        .arg(number)
                        .arg(line));
            continue;
        }
        auto total = readLine(line, *header);
        if (!total)
            return fail(
                Error::Kind::Input,
                Martlet::tr("%1, line %2: expected a store, a date as 2025-12-31, and lines or an amount as "
                            "1234.50, found “%3”. Correct the line and load the file again.")
                    .arg(origin)
                    .arg(number)
                    .arg(line));
        totals.push_back(std::move(*total));
    }
    return totals;
}

Result<qint64> keepControlTotals(Session &session, const std::vector<ControlTotal> &totals,
                                 const QString &source)
{
    TRY_ASSIGN(const auto stores, storeIds(session));
    const QString amount = session.engine() == Engine::Sqlite ? u"amount_e4"_s : u"amount"_s;
    const auto now = SystemClock().microseconds();
    TRY_ASSIGN(const auto sql, session.dialect().upsert(
                                   u"control_totals"_s,
                                   {u"store_id"_s, u"day"_s, u"lines_n"_s, amount, u"source"_s, u"added_at"_s},
                                   {u"store_id"_s, u"day"_s}));
    TRY(inWriteTransaction(session, [&]() -> Result<void> {
        for (const auto &total : totals) {
            const auto store = stores.find(total.store);
            if (store == stores.end())
                return fail(
                    Error::Kind::Input,
                    Martlet::tr("%1: there is no store “%2”. Load the stores first, or correct the key; no "
                                "total of the file was kept.")
                        .arg(source, total.store));
            TRY(session.execute(sql, {{u"store_id"_s, store->second},
                                      {u"day"_s, total.day},
                                      {u"lines_n"_s, orNull(total.lines)},
                                      {amount, orNull(total.amount)},
                                      {u"source"_s, source},
                                      {u"added_at"_s, now}}));
        }
        return {};
    }));
    return qint64(totals.size());
}

Result<std::vector<ControlDifference>> controlDifferences(Session &session, qint64 batch)
{
    std::vector<ControlDifference> differences;
    TRY(session.forEachRow(statement(u"quality/control_differences"_s, session.engine()), {{u"batch"_s, batch}},
                           [&](const Row &row) -> Result<void> {
                               ControlDifference difference{row.integer(0), row.string(1), row.date(2)};
                               if (!row.isNull(3))
                                   difference.saidLines = row.integer(3);
                               difference.heldLines = row.integer(4);
                               if (!row.isNull(5))
                                   difference.saidAmount = row.money(5);
                               difference.heldAmount = row.money(6);
                               difference.source = row.string(7);
                               differences.push_back(std::move(difference));
                               return {};
                           }));
    return differences;
}

Result<qint64> controlTotalCount(Session &session, qint64 batch)
{
    return session.integer(
        u"SELECT count(*) FROM control_totals total WHERE :batch = 0 OR EXISTS (SELECT 1 FROM "
        "etl_deliveries delivery WHERE delivery.batch_id = :batch AND delivery.day = total.day "
        "AND delivery.store_id = total.store_id)"_s,
        {{u"batch"_s, batch}});
}

Result<CheckResult> measureControlTotals(const Measurement &of)
{
    auto result = of.begin();
    TRY_ASSIGN(result.checked, controlTotalCount(of.session, result.batch.value));
    if (result.checked == 0) {
        result.message = Martlet::tr("There are no control totals to compare with.");
        return result;
    }
    TRY_ASSIGN(const auto differences, controlDifferences(of.session, result.batch.value));
    result.columns = {u"store"_s,       u"lines_said"_s,  u"lines_held"_s,
                      u"amount_said"_s, u"amount_held"_s, u"source"_s};
    for (const auto &each : differences)
        keepFailing(result,
                    {u"%1/%2"_s.arg(each.store).arg(each.day.toString(Qt::ISODate)),
                     {each.storeName, linesText(each.saidLines), QString::number(each.heldLines),
                      amountText(each.saidAmount), amountText(each.heldAmount), each.source}},
                    of.measuring.mostRows);
    result.message =
        result.failed == 0
            ? Martlet::tr("All of %L1 control totals agree.").arg(result.checked)
            : Martlet::tr("%L1 of %L2 control totals differ.").arg(result.failed).arg(result.checked);
    return result;
}

} // namespace martlet
