// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/reading/selectreader.h"

#include "base/tr.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

Understood<SelectReader::Shown> SelectReader::sorted(const SqlNode &value)
{
    const auto *const item = itemNamed(value);
    const auto &node = item ? item->value : value.isName() ? value : resolved(value);
    for (size_t i = 0; i < m_shown.size(); ++i) {
        if (&m_select.items[i].value == &node)
            return m_shown[i];
    }
    if (node.kind == Kind::Collate) {
        TRY_ASSIGN(auto inside, sorted(node.parts[0]));
        TRY_ASSIGN(const auto marked, m_members.read(node));
        if (inside.member)
            inside.member->isByCode = marked.isByCode;
        return inside;
    }
    if (!hasAggregate(node)) {
        TRY_ASSIGN(const auto text, m_members.read(node));
        for (const auto &group : m_groups) {
            if (group.text.text == text.text)
                return Shown{group.field, text};
        }
        return refuse(value.place, Martlet::tr("Rows are sorted by what is shown, and this is not."));
    }
    TRY_ASSIGN(const auto figure, m_figures.read(node));
    for (const auto &shown : m_shown) {
        if (shown.figure && shown.figure->text == figure.text && shown.figure->decimals == figure.decimals)
            return shown;
    }
    TRY_ASSIGN(const auto field, m_figures.field(figure, {}, value.place));
    addMeasure(field);
    m_read.notes += Martlet::tr("“%1” is shown too, as rows are sorted by it.").arg(field);
    return Shown{field, std::nullopt, figure};
}

// Where rows are cut, what comes first decides which are kept.
Understood<void> SelectReader::expectSameOrder(const OrderItem &item, const Shown &shown) const
{
    const auto place = item.value.place;
    const bool isOptional = shown.member ? shown.member->isOptional : shown.figure->isOptional;
    const bool isSqlite = m_scope.engine() == Engine::Sqlite;
    const bool isFirst = item.empty == OrderItem::Empty::First ||
                         (item.empty == OrderItem::Empty::AsTheEngineDoes && item.descending != isSqlite);
    if (isOptional && isFirst && (isCut() || item.empty == OrderItem::Empty::First))
        return refuse(
            place, Martlet::tr("Rows without a value come last in steps, and first here. Write NULLS LAST."));
    const bool isText = shown.member && shown.member->type.kind == ValueType::Kind::Text;
    if (isCut() && isText && !isSqlite && !shown.member->isByCode)
        return refuse(place,
                      Martlet::tr("The order of texts is the database's own here, and decides which rows are "
                                  "kept. Write COLLATE \"C\" behind it."));
    if (isCut() && shown.figure && shown.figure->isDivided && shown.figure->decimals < 0)
        return refuse(place,
                      Martlet::tr("Steps sort a quotient as it is shown, rounded, which decides which rows are "
                                  "kept. Write ROUND(…, 2), or leave LIMIT out."));
    return {};
}

Understood<void> SelectReader::readOrder()
{
    for (const auto &item : m_select.orderBy) {
        TRY_ASSIGN(const auto shown, sorted(item.value));
        TRY(expectSameOrder(item, shown));
        const bool isThere = std::any_of(m_read.question.sort.begin(), m_read.question.sort.end(),
                                         [&](const auto &one) { return one.by == shown.field; });
        if (!isThere)
            m_read.question.sort.push_back({shown.field, item.descending});
    }
    return {};
}

Understood<void> SelectReader::readLimit()
{
    if (!m_select.limit)
        return {};
    const auto &limit = *m_select.limit;
    if (limit.kind == Kind::Parameter) {
        TRY_ASSIGN(const auto parameter, m_fields.parameter(limit, QuestionParameter::Type::Whole));
        m_read.question.limitParameter = parameter.mid(1);
        m_read.question.limit = 1; // until it is asked
        return {};
    }
    const auto rows = limit.kind == Kind::Number ? limit.text.toLongLong() : 0;
    if (rows < 1 || rows > Question::mostRows)
        return refuse(limit.place, Martlet::tr("A number of rows from 1 on is expected behind LIMIT."));
    m_read.question.limit = rows;
    return {};
}

} // namespace martlet
