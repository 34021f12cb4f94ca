// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/hashgroups.h"
#include "query/plan/boundsql.h"
#include "query/plan/namedtexts.h"

namespace martlet {

struct EarlyGroups;
struct Measure;

// Writes one leg so that its rows are grouped in memory, by the table hash_groups: SQLite's own GROUP BY sorts
// them, which takes ten times as long. Facts are first grouped by the keys that lead to what is asked for, and
// joined to the dimensions after: there are far fewer of these rows (Yan and Larson, Eager Aggregation and Lazy
// Aggregation, 1995). What people are shown of the leg is the plain SQL that LegSql writes; both give the same
// rows. Where the fact's columns are kept, these are read, and not its rows.
class HashedLeg final
{
public:
    HashedLeg(const QueryPlan &plan, const QueryPlan::Leg &leg, const SemanticModel &model, BoundSql &sql,
              const NamedTexts &named);

    // Its rows, one for each combination of members, under the columns' names; empty where the leg is better
    // written plainly.
    [[nodiscard]] Result<QString> table();

private:
    struct Cells // of one SELECT: what it gives, and how that is put together
    {
        QStringList texts;
        QString kinds;
        void add(const QString &text, HashGroups::Kind kind);
        HashGroups::Kind kind(qsizetype at) const { return HashGroups::Kind(kinds[at].toLatin1()); }
    };
    // A sum as a row gives it: its first cell, and those that further tell apart what it counts.
    struct Sum
    {
        const QueryPlan::Column *column;
        const Measure *measure; // null: of the rows of another question
        Cells cells;
    };
    [[nodiscard]] Result<bool> takeApart();
    [[nodiscard]] Result<QueryPlan::Leg> narrowed();
    bool canGroupEarly(const EarlyGroups &groups) const;
    [[nodiscard]] Result<QString> ungrouped(const QueryPlan::Leg &leg, const Cells &cells,
                                            const QStringList &names);
    bool isToldByKeys(const Sum &sum, const EarlyGroups &groups) const;
    [[nodiscard]] Result<QueryPlan::Leg> groupedEarly(const EarlyGroups &groups);
    [[nodiscard]] Result<Cells> cells(QStringList &names);
    [[nodiscard]] Result<QString> fromColumns();
    static QString grouped(const QString &table, const QStringList &names);
    [[nodiscard]] Result<QString> hashed(const QueryPlan::Leg &leg, const Cells &cells, bool isInParts,
                                         const QStringList &names);

    const QueryPlan &m_plan;
    const QueryPlan::Leg m_leg; // with its own keys
    const SemanticModel &m_model;
    BoundSql &m_sql;
    const NamedTexts &m_named;                // what it may stand on
    std::vector<QueryPlan::Column> m_members; // dimensions, in the order of the plan
    std::vector<Sum> m_sums;                  // of this leg
};

} // namespace martlet
