// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/rowcondition.h"

#include "base/tr.h"
#include "database/dialect.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// -2, not applicable, is an answer; -1 and -3 are none. Foreign keys see to it that there is a member at all.
Result<RowCondition> unknownMember(const StarColumn &column, const Dialect &dialect)
{
    if (!column.reference || column.type != StarColumn::Type::Whole)
        return fail(
            Error::Kind::Input,
            Martlet::tr("%1 points at no dimension. Choose the key of a customer, product, store, employee or "
                        "supplier.")
                .arg(column.name));
    TRY_ASSIGN(const auto name, quoted(column, dialect));
    return RowCondition{name + u" IN (-1, -3)"_s};
}

Result<RowCondition> empty(const StarColumns &columns, const Dialect &dialect)
{
    QStringList parts;
    for (const auto &column : columns) {
        TRY_ASSIGN(const auto name, quoted(column, dialect));
        parts += name + u" IS NULL"_s;
    }
    return RowCondition{u'(' + parts.join(u" OR ") + u')'};
}

Result<RowCondition> outside(const Check &check, const StarColumn &column, const Dialect &dialect,
                             const QString &prefix)
{
    TRY_ASSIGN(const auto name, quoted(column, dialect));
    RowCondition condition;
    QStringList parts;
    const auto end = [&](const QString &limit, const QString &comparison,
                         const QString &parameter) -> Result<void> {
        if (limit.isEmpty())
            return {};
        TRY_ASSIGN(auto value, valueOf(column, limit));
        parts += name + comparison + u':' + parameter;
        condition.bindings.emplace_back(parameter, std::move(value));
        return {};
    };
    TRY(end(check.least, u" < "_s, prefix + u"_least"_s));
    TRY(end(check.most, u" > "_s, prefix + u"_most"_s));
    condition.sql = u'(' + parts.join(u" OR ") + u')';
    return condition;
}

Result<RowCondition> notAmong(const Check &check, const StarColumn &column, const Dialect &dialect,
                              const QString &prefix)
{
    TRY_ASSIGN(const auto name, quoted(column, dialect));
    RowCondition condition;
    QStringList parameters;
    for (const auto &text : check.values) {
        const auto parameter = u"%1_%2"_s.arg(prefix).arg(parameters.size());
        TRY_ASSIGN(auto value, valueOf(column, text));
        condition.bindings.emplace_back(parameter, std::move(value));
        parameters += u':' + parameter;
    }
    condition.sql = u"%1 NOT IN (%2)"_s.arg(name, parameters.join(u", "));
    return condition;
}

} // namespace

Result<RowCondition> scopeOf(const StarTable &table, const std::optional<LoadedRows> &rows,
                             const Dialect &dialect)
{
    RowCondition scope{u"1 = 1"_s};
    if (!table.member.isEmpty()) {
        TRY_ASSIGN(const auto id, quoted(keysOf(table).front(), dialect));
        scope.sql = id + u" >= 0"_s;
    }
    if (!rows)
        return scope;
    scope.sql += u" AND batch_id = :batch"_s;
    scope.bindings.emplace_back(u"batch"_s, rows->batch.value);
    if (const auto *const fact = dayOf(table); fact && rows->first.isValid()) {
        // Facts lie by date: without it, finding a batch's lines is reading all there are.
        TRY_ASSIGN(const auto day, quoted(*fact, dialect));
        scope.sql += u" AND %1 BETWEEN :first_day AND :last_day"_s.arg(day);
        scope.bindings.emplace_back(u"first_day"_s, rows->first);
        scope.bindings.emplace_back(u"last_day"_s, rows->last);
    }
    return scope;
}

Result<RowCondition> failureOf(const Check &check, const StarTable &table, const Dialect &dialect,
                               const QString &prefix)
{
    TRY_ASSIGN(const auto columns, columnsOf(table, check.columns));
    switch (check.kind) {
    case CheckKind::Range:
        return outside(check, columns.front(), dialect, prefix);
    case CheckKind::Values:
        return notAmong(check, columns.front(), dialect, prefix);
    case CheckKind::Reference:
        return unknownMember(columns.front(), dialect);
    default:
        return empty(columns, dialect);
    }
}

} // namespace martlet
