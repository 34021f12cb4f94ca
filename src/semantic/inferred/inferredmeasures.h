// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "semantic/inferred/inferredentities.h"

namespace martlet {

// What can be counted of the tables: their rows, sums and averages of their figures, amounts of price and
// quantity, and how many different rows of others they speak of.
class InferredMeasures final
{
public:
    InferredMeasures(const InferredTables &tables, const InferredEntities &entities, Engine engine)
        : m_tables(tables)
        , m_entities(entities)
        , m_engine(engine)
    {
    }
    void addTo(InferredModel &model);

private:
    void addCount(int table);
    void addFigure(int table, const DatabaseColumn &column);
    void addAverage(int table, const DatabaseColumn &column, const QStringList &words);
    void addAmounts(int table);
    void addDifferent(int table, const TableLink &link);
    QStringList wordsFor(int table, const DatabaseColumn &column) const;
    bool isFigure(int table, const DatabaseColumn &column) const;
    QString cell(int table, const QString &column) const;
    void add(Measure measure, QStringList notes = {});

    const InferredTables &m_tables;
    const InferredEntities &m_entities;
    Engine m_engine;
    PlainNames m_names;
    std::map<QString, int> m_sameName; // how many figures have the name
    InferredModel *m_model = nullptr;
};

} // namespace martlet
