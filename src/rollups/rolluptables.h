// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/engine.h"
#include "semantic/semanticmodel.h"

#include <QDate>

namespace martlet {

enum class RollupGrain { Day, Month, All };

// The tables that keep one rollup, and the SQL that makes and fills them. Its rows stand under the name of the
// fact's day; of a month it is the first, and over all time there is none. What a measure counts keeps the
// scale it is stored with. Attributes are kept as the number of their group: a group is one combination of
// them, and each member of the entity is in one. Names come from the semantic model, never from people.
class RollupTables final
{
public:
    static QString table(const Rollup &rollup, RollupGrain grain);
    static QString groupTable(const Rollup &rollup);
    // What a measure comes to over rows that stand under the alias: nothing counted is 0, nothing summed is
    // empty. Of different members the key tells them apart; what is kept says which of them count.
    static QString keptSum(const Measure &measure, const QString &alias);
    // The same where no two rows speak of one thing.
    static QString keptSumOfEach(const Measure &measure, const QString &alias);
    static QString groupColumn() { return QStringLiteral("group_id"); }

    [[nodiscard]] static Result<RollupTables> of(const Rollup &rollup, const SemanticModel &model,
                                                 Engine engine);

    const Rollup &rollup() const { return m_rollup; }
    const ModelEntity &fact() const { return *m_fact; }
    bool hasGroups() const { return !m_rollup.attributes.isEmpty(); }
    // A checksum over everything below: where it differs the tables are another program's.
    QString definition() const;

    QStringList creation() const;
    QStringList removal() const;
    QStringList emptying() const;
    std::vector<RollupGrain> grains() const;                // that there are, the finest first
    RollupGrain finest() const { return grains().front(); } // which is made from the fact, the others from it
    QStringList keyColumns() const;                         // with the group, without the day
    QStringList columns(RollupGrain grain) const;           // the day, the keys, the measures
    // The rows of days :from to :to as they are to be: from the fact those of the finest grain, from these the
    // others. Not of all time, which has no days.
    QString rows(RollupGrain grain) const;
    QString allRows(RollupGrain grain) const; // the same of all days there are

    // Of a rollup with attributes. Members whose attributes are no longer those of their group.
    QString movedMembers() const;
    QString strayMembers() const;                        // how many are in no group that there is
    QString daysOfMembers(const QStringList &ids) const; // the days of the fact that have them
    QStringList regrouping() const;                      // puts each member into its group
    QString members() const;                             // each with its group
    QString memberColumn() const;                        // of the fact
    static std::vector<QStringList> inParts(const std::vector<qint64> &ids); // as many as a statement may name
    // Of a rollup over all time: the rows of some members as they are to be, from those of the months.
    QString rowsOfMembers(const QStringList &ids, const std::vector<QDate> &months) const;

private:
    RollupTables(const Rollup &rollup, const SemanticModel &model, Engine engine)
        : m_rollup(rollup)
        , m_model(&model)
        , m_fact(model.entity(rollup.fact))
        , m_engine(engine)
    {
    }
    QString memberTable() const;
    QString sameAttributes(const QString &a, const QString &b) const;
    QString attributesOf(const QString &alias) const;
    QString groupCreation() const;
    QString creationOf(RollupGrain grain) const;
    QString rowsOfFact(const QString &day, const QString &where) const;
    QString rowsByMonth(const QString &month, const QString &where) const;
    QString daysAsked(const QString &day) const;
    QString merged(const QString &measure) const;

    Rollup m_rollup;
    const SemanticModel *m_model;
    const ModelEntity *m_fact;
    Engine m_engine;
    QStringList m_expressions;              // of the measures
    const Relationship *m_member = nullptr; // from the fact to the entity with the attributes
    const ModelEntity *m_entity = nullptr;  // that one
    QStringList m_attributes;               // its columns
};

} // namespace martlet
