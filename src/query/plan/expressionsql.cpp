// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/expressionsql.h"

#include "base/decimal.h"

#include <algorithm>
#include <array>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Kind = FieldExpression::Kind;

struct OperatorSql
{
    Kind kind;
    QLatin1StringView sql;
};
constexpr std::array<OperatorSql, 11> signTexts{{{Kind::Add, "+"_L1},
                                                 {Kind::Subtract, "-"_L1},
                                                 {Kind::Multiply, "*"_L1},
                                                 {Kind::Equal, "="_L1},
                                                 {Kind::Unequal, "<>"_L1},
                                                 {Kind::Less, "<"_L1},
                                                 {Kind::AtMost, "<="_L1},
                                                 {Kind::Greater, ">"_L1},
                                                 {Kind::AtLeast, ">="_L1},
                                                 {Kind::And, "AND"_L1},
                                                 {Kind::Or, "OR"_L1}}};

QString signOf(Kind kind)
{
    const auto found =
        std::find_if(signTexts.begin(), signTexts.end(), [&](const auto &one) { return one.kind == kind; });
    return QString(found->sql);
}

} // namespace

ValueType valueTypeOf(const QueryPlan::Column &column)
{
    switch (column.type) {
    case ColumnType::Text:
        return {ValueType::Kind::Text};
    case ColumnType::Date:
        return {ValueType::Kind::Day};
    case ColumnType::Boolean:
        return {ValueType::Kind::Truth};
    default:
        return {ValueType::Kind::Number, column.scale};
    }
}

ColumnType columnTypeOf(const ValueType &type)
{
    switch (type.kind) {
    case ValueType::Kind::Text:
        return ColumnType::Text;
    case ValueType::Kind::Day:
        return ColumnType::Date;
    case ValueType::Kind::Truth:
        return ColumnType::Boolean;
    case ValueType::Kind::Number:
        break;
    }
    return type.scale == 0 ? ColumnType::Integer : ColumnType::Number;
}

Result<QString> ExpressionSql::write()
{
    const auto typeOf = [this](const Node &field) -> Result<ValueType> {
        const auto &all = m_column.sources;
        return valueTypeOf(
            *std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.name == field.text; }));
    };
    TRY_ASSIGN(m_types, expressionTypes(m_column.tree, ExpressionUse::Members, typeOf));
    for (size_t i = 0; i < m_types.size(); ++i) {
        TRY_ASSIGN(auto text, written(m_column.tree.nodes[i], m_types[i]));
        m_texts.push_back(std::move(text));
    }
    return m_texts.back();
}

Result<QString> ExpressionSql::field(const QString &name)
{
    const auto &all = m_column.sources;
    return m_sql.text(*std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.name == name; }));
}

Result<QString> ExpressionSql::written(const Node &node, const ValueType &type)
{
    switch (node.kind) {
    case Kind::Field:
        return field(node.text);
    case Kind::Number:
        return number(node.text);
    case Kind::Text: // a bare parameter has no type of its own on PostgreSQL
        return (isSqlite() ? u"%1"_s : u"CAST(%1 AS TEXT)"_s).arg(m_sql.bound(node.text));
    case Kind::Day:
        return m_sql.bound(QDate::fromString(node.text, Qt::ISODate));
    case Kind::Truth:
        return node.text.toUpper();
    case Kind::Negate:
        return u"(-%1)"_s.arg(text(node, 0));
    case Kind::Add:
    case Kind::Subtract:
    case Kind::Multiply:
        return arithmetic(node, type);
    case Kind::And:
    case Kind::Or:
        return u"(%1 %2 %3)"_s.arg(text(node, 0), signOf(node.kind), text(node, 1));
    case Kind::Not:
        return u"(NOT %1)"_s.arg(text(node, 0));
    case Kind::IsEmpty:
        return u"(%1 IS NULL)"_s.arg(text(node, 0));
    case Kind::Case:
        return cases(node, type);
    case Kind::Call:
        return call(node, type);
    default:
        return comparison(node);
    }
}

QString ExpressionSql::number(const QString &text)
{
    const auto point = text.indexOf(u'.');
    const int scale = point < 0 ? 0 : int(text.size() - point) - 1;
    const auto units = decimal::parse(text.toStdString(), scale).value_or(0);
    return m_sql.bound(scale == 0 ? Value(qint64(units)) : Value(ScaledNumber{units, scale}));
}

// The part in units of another scale, where numbers are units.
QString ExpressionSql::scaled(const Node &node, size_t part, int scale) const
{
    const int further = scale - type(node, part).scale;
    if (!isSqlite() || type(node, part).kind != ValueType::Kind::Number || further <= 0)
        return text(node, part);
    return u"(%1 * %2)"_s.arg(text(node, part)).arg(decimal::powerOfTen(further));
}

QString ExpressionSql::arithmetic(const Node &node, const ValueType &type) const
{
    const bool isProduct = node.kind == Kind::Multiply;
    const auto left = isProduct ? text(node, 0) : scaled(node, 0, type.scale);
    const auto right = isProduct ? text(node, 1) : scaled(node, 1, type.scale);
    // Whole numbers of 32 bits would overflow where others do not.
    return (isSqlite() ? u"(%1 %2 %3)"_s : u"(CAST(%1 AS NUMERIC) %2 %3)"_s)
        .arg(left, signOf(node.kind), right);
}

QString ExpressionSql::comparison(const Node &node) const
{
    const int scale = std::max(type(node, 0).scale, type(node, 1).scale);
    const bool isText = type(node, 0).kind == ValueType::Kind::Text;
    const bool isOfOrder = node.kind != Kind::Equal && node.kind != Kind::Unequal;
    const auto collation = isText && isOfOrder && !isSqlite() ? u" COLLATE \"C\""_s : QString();
    return u"(%1%2 %3 %4)"_s.arg(scaled(node, 0, scale), collation, signOf(node.kind), scaled(node, 1, scale));
}

QString ExpressionSql::cases(const Node &node, const ValueType &type) const
{
    QString sql = u"CASE"_s;
    for (size_t part = 0; part + 1 < node.parts.size(); part += 2)
        sql += u" WHEN %1 THEN %2"_s.arg(text(node, part), scaled(node, part + 1, type.scale));
    if (node.parts.size() % 2 == 1)
        sql += u" ELSE "_s + scaled(node, node.parts.size() - 1, type.scale);
    return sql + u" END"_s;
}

QString ExpressionSql::call(const Node &node, const ValueType &type) const
{
    const auto &name = node.text;
    const auto first = text(node, 0);
    if (name == u"text")
        return asText(node);
    if (name == u"whole")
        return asWhole(node);
    if (name == u"upper" || name == u"lower") // by the C locale, as SQLite does
        return u"%1(%2%3)"_s.arg(name.toUpper(), first, isSqlite() ? QString() : u" COLLATE \"C\""_s);
    if (name == u"left")
        return u"SUBSTR(%1, 1, %2)"_s.arg(first, m_column.tree.part(node, 1).text);
    if (name == u"right")
        return (isSqlite() ? u"SUBSTR(%1, -%2)"_s : u"RIGHT(%1, %2)"_s)
            .arg(first, m_column.tree.part(node, 1).text);
    if (name == u"year" || name == u"quarter" || name == u"month" || name == u"day" || name == u"weekday")
        return partOfDay(name, first);
    QStringList parts;
    for (size_t part = 0; part < node.parts.size(); ++part)
        parts += scaled(node, part, type.scale);
    if (name == u"concat")
        return u'(' + parts.join(u" || "_s) + u')';
    return u"%1(%2)"_s.arg(name.toUpper(), parts.join(u", "_s));
}

// Monday is the first day of the week.
QString ExpressionSql::partOfDay(const QString &name, const QString &day) const
{
    if (!isSqlite())
        return u"CAST(EXTRACT(%1 FROM %2) AS BIGINT)"_s.arg(name == u"weekday" ? u"ISODOW"_s : name.toUpper(),
                                                            day);
    if (name == u"year")
        return u"CAST(SUBSTR(%1, 1, 4) AS INTEGER)"_s.arg(day);
    if (name == u"day")
        return u"CAST(SUBSTR(%1, 9, 2) AS INTEGER)"_s.arg(day);
    if (name == u"weekday")
        return u"((CAST(STRFTIME('%w', %1) AS INTEGER) + 6) % 7 + 1)"_s.arg(day);
    const auto month = u"CAST(SUBSTR(%1, 6, 2) AS INTEGER)"_s.arg(day);
    return name == u"month" ? month : u"((%1 + 2) / 3)"_s.arg(month);
}

QString ExpressionSql::asText(const Node &node) const
{
    const auto &x = text(node, 0);
    const auto &from = type(node, 0);
    switch (from.kind) {
    case ValueType::Kind::Text:
        return x;
    case ValueType::Kind::Day:
        return isSqlite() ? x : u"TO_CHAR(%1, 'YYYY-MM-DD')"_s.arg(x);
    case ValueType::Kind::Truth:
        return u"CASE WHEN %1 THEN 'true' WHEN NOT %1 THEN 'false' END"_s.arg(x);
    case ValueType::Kind::Number:
        break;
    }
    if (from.scale == 0)
        return u"CAST(%1 AS TEXT)"_s.arg(x);
    if (!isSqlite())
        return u"CAST(ROUND(%1, %2) AS TEXT)"_s.arg(x).arg(from.scale);
    return u"(CASE WHEN %1 < 0 THEN '-' ELSE '' END || CAST(ABS(%1) / %2 AS TEXT) || '.' || "
           "SUBSTR(CAST(%2 + ABS(%1) % %2 AS TEXT), 2))"_s.arg(x)
               .arg(decimal::powerOfTen(from.scale));
}

// A text that is no whole number of 18 digits or fewer is none.
QString ExpressionSql::asWhole(const Node &node) const
{
    const auto &x = text(node, 0);
    if (type(node, 0).kind == ValueType::Kind::Text) {
        if (!isSqlite())
            return u"CASE WHEN %1 ~ '^-?[0-9]{1,18}$' THEN CAST(%1 AS BIGINT) END"_s.arg(x);
        const auto digits = u"SUBSTR(%1, CASE WHEN SUBSTR(%1, 1, 1) = '-' THEN 2 ELSE 1 END)"_s.arg(x);
        return u"CASE WHEN %1 NOT GLOB '*[^0-9]*' AND LENGTH(%1) BETWEEN 1 AND 18 THEN CAST(%2 AS INTEGER) END"_s
            .arg(digits, x);
    }
    if (!isSqlite())
        return u"CAST(TRUNC(CAST(%1 AS NUMERIC)) AS BIGINT)"_s.arg(x);
    const int scale = type(node, 0).scale;
    return scale == 0 ? x : u"(%1 / %2)"_s.arg(x).arg(decimal::powerOfTen(scale));
}

} // namespace martlet
