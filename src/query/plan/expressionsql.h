// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/expression/expressiontypes.h"
#include "query/plan/boundsql.h"

namespace martlet {

// What a column is in an expression.
ValueType valueTypeOf(const QueryPlan::Column &column);
ColumnType columnTypeOf(const ValueType &type);

// Writes a dimension that is made of others. Numbers are whole units of their scale on SQLite, numeric on
// PostgreSQL; texts are compared by their code points, and large and small are letters from A to Z only, so
// that both engines make the same members.
class ExpressionSql final
{
public:
    ExpressionSql(const QueryPlan::Column &column, BoundSql &sql)
        : m_column(column)
        , m_sql(sql)
    {
    }
    [[nodiscard]] Result<QString> write();

private:
    using Node = FieldExpression::Node;

    bool isSqlite() const { return m_sql.engine() == Engine::Sqlite; }
    const QString &text(const Node &node, size_t part) const { return m_texts[size_t(node.parts[part])]; }
    const ValueType &type(const Node &node, size_t part) const { return m_types[size_t(node.parts[part])]; }
    [[nodiscard]] Result<QString> field(const QString &name);
    [[nodiscard]] Result<QString> written(const Node &node, const ValueType &type);
    QString number(const QString &text);
    QString scaled(const Node &node, size_t part, int scale) const;
    QString arithmetic(const Node &node, const ValueType &type) const;
    QString comparison(const Node &node) const;
    QString cases(const Node &node, const ValueType &type) const;
    QString call(const Node &node, const ValueType &type) const;
    QString partOfDay(const QString &name, const QString &day) const;
    QString asText(const Node &node) const;
    QString asWhole(const Node &node) const;

    const QueryPlan::Column &m_column;
    BoundSql &m_sql;
    std::vector<ValueType> m_types;
    std::vector<QString> m_texts; // of the nodes so far
};

} // namespace martlet
