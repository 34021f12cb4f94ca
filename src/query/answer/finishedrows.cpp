// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/answer/finishedrows.h"

#include "base/tr.h"
#include "database/statementguard.h"
#include "query/answer/windowfigures.h"
#include "query/expression/figure.h"

#include <algorithm>
#include <numeric>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 betweenStops = 65536; // rows or comparisons

// Whether the sum is there, be it too large for a number. A quotient that is, is left empty: it says nothing.
bool isSum(Formula::Kind kind, const MaybeExact &a, const MaybeExact &b)
{
    return (kind == Formula::Kind::Sum && (a || b)) || (kind == Formula::Kind::Difference && a && b);
}

// A member where groups are told apart; no text stands for an empty one.
QString memberText(const ResultSet &rows, qint64 row, int column)
{
    return rows.isNull(row, column) ? u"\x1e"_s : toText(rows.value(row, column));
}

} // namespace

FinishedRows::FinishedRows(const QueryPlan &plan, const ResultSet &rows, std::stop_token stop)
    : m_plan(plan)
    , m_rows(rows)
    , m_stop(std::move(stop))
    , m_from(plan.columns.size(), -1)
    , m_numbers(plan.columns.size())
    , m_order(size_t(rows.rowCount()))
{
    std::iota(m_order.begin(), m_order.end(), qint64(0));
}

Result<void> FinishedRows::read()
{
    int from = 0;
    for (size_t column = 0; column < m_plan.columns.size(); ++column) {
        if (m_stop.stop_requested())
            return fail(cancelled());
        if (m_plan.columns[column].isWindow)
            m_numbers[column].resize(m_order.size());
        else if (m_plan.columns[column].isFigure())
            TRY(figure(column));
        else if (m_plan.columns[column].isMade())
            TRY(make(column));
        else
            take(column, from++);
    }
    return {};
}

Result<FinishedRows> FinishedRows::of(const QueryPlan &plan, const ResultSet &rows, const Wholes &wholes,
                                      std::stop_token stop)
{
    FinishedRows finished(plan, rows, std::move(stop));
    TRY(finished.read());
    if (plan.isWholeInSql())
        return finished;
    finished.choose();
    for (size_t i = 0; i < plan.windows.size(); ++i) {
        if (const auto whole = wholes.find(i); whole != wholes.end())
            finished.share(plan.windows[i], *whole->second);
        else
            TRY(finished.lookAround(plan.windows[i]));
    }
    TRY(finished.inOrder(plan.sort, finished.m_order));
    if (plan.limit > 0)
        finished.cut(plan.limit);
    return finished;
}

bool FinishedRows::cut(qint64 most)
{
    const bool isCut = rowCount() > most;
    if (isCut)
        m_order.resize(size_t(most));
    return isCut;
}

void FinishedRows::take(size_t column, int from)
{
    m_from[column] = from;
    const auto &taken = m_plan.columns[column];
    if (!taken.isMeasure())
        return;
    auto &numbers = m_numbers[column];
    numbers.reserve(size_t(m_rows.rowCount()));
    for (qint64 row = 0; row < m_rows.rowCount(); ++row)
        numbers.push_back(m_rows.isNull(row, from) ? MaybeExact()
                                                   : MaybeExact(Exact{m_rows.number(row, from), taken.scale}));
}

Result<void> FinishedRows::make(size_t column)
{
    const auto &made = m_plan.columns[column];
    const auto &a = m_numbers[size_t(made.parts.at(0))];
    const auto &b = m_numbers[size_t(made.parts.at(1))];
    auto &numbers = m_numbers[column];
    numbers.reserve(a.size());
    for (size_t row = 0; row < a.size(); ++row) {
        numbers.push_back(rescaled(computed(made.made, a[row], b[row], made.scale), made.scale));
        if (!numbers.back() && isSum(made.made, a[row], b[row]))
            return fail(
                Error::Kind::Input,
                Martlet::tr(
                    "“%1” of a row has more than 18 digits. Ask for a shorter period, or split it further.")
                    .arg(made.title));
    }
    return {};
}

// The tree names its parts as the plan's columns do, whichever period they are of.
Result<void> FinishedRows::figure(size_t column)
{
    const auto &made = m_plan.columns[column];
    std::map<QString, const std::vector<MaybeExact> *> parts;
    for (const int part : made.parts)
        parts[m_plan.columns[size_t(part)].measure] = &m_numbers[size_t(part)];
    auto &numbers = m_numbers[column];
    for (size_t row = 0; row < size_t(m_rows.rowCount()); ++row) {
        if (row % betweenStops == 0 && m_stop.stop_requested())
            return fail(cancelled());
        const auto number = figureOf(
            made.tree, [&](const QString &field) { return (*parts.at(field))[row]; }, made.scale);
        if (!number)
            return fail(Error::Kind::Input,
                        Martlet::tr("“%1” of a row cannot be made: %2. Ask for a shorter period, or split it "
                                    "further.")
                            .arg(made.title, number.error().message));
        numbers.push_back(*number);
    }
    return {};
}

void FinishedRows::choose()
{
    const auto falls = [this](qint64 row) { return !passes(m_plan.having, row); };
    m_order.erase(std::remove_if(m_order.begin(), m_order.end(), falls), m_order.end());
}

bool FinishedRows::passes(const QueryPlan::Condition &condition, qint64 row) const
{
    const auto part = [&](const auto &one) { return passes(one, row); };
    const auto &parts = condition.parts;
    switch (condition.kind) {
    case Filter::Kind::All:
        return std::all_of(parts.begin(), parts.end(), part);
    case Filter::Kind::Any:
        return std::any_of(parts.begin(), parts.end(), part);
    case Filter::Kind::Not:
        return !part(parts.front());
    default:
        break;
    }
    const auto &number = m_numbers[size_t(indexOf(condition.column.name))][size_t(row)];
    if (condition.kind == Filter::Kind::Empty)
        return !number;
    return number && passesValues(condition, *number);
}

bool FinishedRows::passesValues(const QueryPlan::Condition &condition, const Exact &number) const
{
    const auto &values = condition.values;
    const auto against = [&](const Value &value) { return compare(number, exactOf(value)); };
    switch (condition.kind) {
    case Filter::Kind::Is:
    case Filter::Kind::OneOf:
        return std::any_of(values.begin(), values.end(), [&](const Value &one) { return against(one) == 0; });
    case Filter::Kind::Above:
        return against(values.front()) > 0;
    case Filter::Kind::Below:
        return against(values.front()) < 0;
    default: // Between; an open end is Null
        return (isNull(values[0]) || against(values[0]) >= 0) && (isNull(values[1]) || against(values[1]) <= 0);
    }
}

Result<void> FinishedRows::lookAround(const QueryPlan::Window &window)
{
    const auto &of = m_numbers[size_t(window.of)];
    TRY_ASSIGN(const auto groups, this->groups(window));
    for (const auto &group : groups) {
        std::vector<MaybeExact> numbers;
        for (const auto row : group)
            numbers.push_back(of[size_t(row)]);
        TRY_ASSIGN(const auto figures,
                   windowFigures(window, numbers, m_plan.columns[size_t(window.column)].scale));
        for (size_t i = 0; i < group.size(); ++i)
            m_numbers[size_t(window.column)][size_t(group[i])] = figures[i];
    }
    return {};
}

void FinishedRows::share(const QueryPlan::Window &window, const ResultSet &whole)
{
    const int last = whole.columnCount() - 1;
    std::map<QString, MaybeExact> wholes;
    for (qint64 row = 0; row < whole.rowCount(); ++row) {
        QStringList members;
        for (int column = 0; column < last; ++column)
            members += memberText(whole, row, column);
        if (!whole.isNull(row, last))
            wholes[members.join(u'\x1f')] = exactOf(whole.value(row, last));
    }
    const auto &made = m_plan.columns[size_t(window.column)];
    for (const auto row : m_order) {
        QStringList members;
        for (const int column : window.within)
            members += memberText(m_rows, row, m_from[size_t(column)]);
        const auto &part = m_numbers[size_t(window.of)][size_t(row)];
        m_numbers[size_t(window.column)][size_t(row)] =
            ratioInPercent(part, wholes[members.join(u'\x1f')], made.scale);
    }
}

// The rows with the same members of `within`, each group in the order of `along`.
Result<std::vector<std::vector<qint64>>> FinishedRows::groups(const QueryPlan::Window &window) const
{
    std::vector<QueryPlan::Sort> within, along;
    for (const int column : window.within)
        within.push_back({column, false});
    along = within;
    for (const int column : window.along)
        along.push_back({column, false});
    auto order = m_order;
    TRY(inOrder(along, order));
    std::vector<std::vector<qint64>> groups;
    for (const auto row : order) {
        if (groups.empty() || isBefore(within, groups.back().back(), row))
            groups.emplace_back();
        groups.back().push_back(row);
    }
    return groups;
}

// Stable. What is stopped leaves the sort by an exception, as there is no other way out of one.
Result<void> FinishedRows::inOrder(const std::vector<QueryPlan::Sort> &keys, std::vector<qint64> &rows) const
{
    struct Stopped
    {
    };
    quint64 compared = 0;
    try {
        std::stable_sort(rows.begin(), rows.end(), [&](qint64 a, qint64 b) {
            if (++compared % betweenStops == 0 && m_stop.stop_requested())
                throw Stopped();
            return isBefore(keys, a, b);
        });
    } catch (const Stopped &) {
        return fail(cancelled());
    }
    return {};
}

// Rows without a value come last, whatever the direction.
bool FinishedRows::isBefore(const std::vector<QueryPlan::Sort> &keys, qint64 a, qint64 b) const
{
    for (const auto &key : keys) {
        const bool hasA = hasValue(key.column, a), hasB = hasValue(key.column, b);
        if (hasA != hasB)
            return hasA;
        const int order = hasA ? compared(key.column, a, b) : 0;
        if (order != 0)
            return key.descending ? order > 0 : order < 0;
    }
    return false;
}

bool FinishedRows::hasValue(int column, qint64 row) const
{
    if (m_plan.columns[size_t(column)].isMeasure())
        return m_numbers[size_t(column)][size_t(row)].has_value();
    return !m_rows.isNull(row, m_from[size_t(column)]);
}

int FinishedRows::compared(int column, qint64 a, qint64 b) const
{
    if (m_plan.columns[size_t(column)].isMeasure())
        return compare(*m_numbers[size_t(column)][size_t(a)], *m_numbers[size_t(column)][size_t(b)]);
    const int from = m_from[size_t(column)];
    if (m_plan.columns[size_t(column)].type == ColumnType::Text) // the order of UTF-8 is that of code points
        return m_rows.text(a, from).compare(m_rows.text(b, from));
    const auto left = m_rows.number(a, from), right = m_rows.number(b, from);
    return left < right ? -1 : left > right ? 1 : 0;
}

int FinishedRows::indexOf(const QString &name) const
{
    const auto &columns = m_plan.columns;
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const auto &column) { return column.name == name; });
    return int(found - columns.begin());
}

ResultSet FinishedRows::shown() const
{
    std::vector<ResultColumn> columns;
    for (const int index : m_plan.shown) {
        const auto &column = m_plan.columns[size_t(index)];
        columns.push_back({column.name, column.type, column.scale});
    }
    ResultSetBuilder builder(columns);
    for (const auto row : m_order) {
        for (int i = 0; i < int(m_plan.shown.size()); ++i) {
            const auto index = size_t(m_plan.shown[size_t(i)]);
            const auto &column = m_plan.columns[index];
            builder.append(i, column.isMeasure() ? valueOf(m_numbers[index][size_t(row)], column)
                                                 : m_rows.value(row, m_from[index]));
        }
        builder.endRow();
    }
    return std::move(builder).finish();
}

Exact exactOf(const Value &value)
{
    if (const auto *const money = std::get_if<Money>(&value))
        return {money->units(), Money::scale};
    if (const auto *const quantity = std::get_if<Quantity>(&value))
        return {quantity->units(), Quantity::scale};
    if (const auto *const number = std::get_if<ScaledNumber>(&value))
        return {number->units, number->scale};
    if (const auto *const day = std::get_if<QDate>(&value))
        return {day->toJulianDay(), 0};
    return {std::get<qint64>(value), 0};
}

Value valueOf(const MaybeExact &number, const QueryPlan::Column &column)
{
    if (!number)
        return Null{};
    switch (column.type) {
    case ColumnType::Money:
        return Money::fromUnits(number->units);
    case ColumnType::Quantity:
        return Quantity::fromUnits(number->units);
    case ColumnType::Number:
        return ScaledNumber{number->units, number->scale};
    case ColumnType::Date:
        return QDate::fromJulianDay(number->units);
    default:
        return number->units;
    }
}

} // namespace martlet
