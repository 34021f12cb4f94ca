// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/columns/columnquery.h"
#include "query/plan/boundsql.h"
#include "query/plan/namedtexts.h"

#include <optional>

namespace martlet {

struct ColumnExpression;
class SemanticModel;
struct ModelEntity;

// Says how one leg is read from the kept columns of its fact. Whatever hangs on one key of the fact, texts and
// conditions included, is worked out by SQLite once for each member and looked up; what is left is whole
// numbers of the fact.
class ColumnLeg final
{
public:
    ColumnLeg(const QueryPlan::Leg &leg, const SemanticModel &model, BoundSql &sql, const NamedTexts &named);

    // `cells`: SQL over one row of the leg; `further`: a condition on it beside the leg's own, empty: none.
    // None: something in it cannot be had of columns.
    [[nodiscard]] Result<std::optional<ColumnQuery>> source(const QStringList &cells,
                                                            const QString &further = {});

private:
    struct Lookup
    {
        const QueryPlan::Join *root = nullptr; // null: of the days, or `members`
        QString key;                           // of the fact
        QString members;                       // SELECT of the keys that are among them
        QStringList outputs;
    };
    using Text = std::optional<QString>;
    Text cell(const QString &sql);
    [[nodiscard]] Result<Text> condition(const QueryPlan::Condition &condition);
    [[nodiscard]] Result<Text> tree(const QueryPlan::Condition &condition);
    Text amongMembers(const QueryPlan::Condition &condition, const QString &members);
    Text looked(const QString &sql);
    Text ofLines(const QString &sql);
    Text output(const QueryPlan::Join *root, const QString &key, const QString &sql);
    const QueryPlan::Join *rootOf(const QString &alias) const;
    bool calculatesWithDay(const ColumnExpression &expression) const;
    bool isDay(const QString &column) const;
    bool isWhole(const QString &alias, const QString &column) const; // its cells are whole numbers
    [[nodiscard]] Result<QString> select(const Lookup &lookup);
    [[nodiscard]] Result<QString> selectDays(const Lookup &lookup);
    [[nodiscard]] Result<void> nameParameters(ColumnQuery &source);

    const QueryPlan::Leg &m_leg;
    const SemanticModel &m_model;
    const ModelEntity *m_fact;
    BoundSql &m_sql;
    const NamedTexts &m_named; // what conditions may stand on
    std::vector<Lookup> m_lookups;
};

} // namespace martlet
