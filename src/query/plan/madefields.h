// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/plan/queryplan.h"
#include "semantic/semanticmodel.h"

#include <map>

namespace martlet {

class NamedPlans;

// The fields a question makes of others, checked, beside those of the model, or, where a question counts the
// rows of another, beside the columns of that: whatever a question names is looked up here.
class MadeFields final
{
public:
    // A measure made of others.
    struct Figure
    {
        QString name, title, format = {};
        int scale = 0;
        FieldExpression tree = {};
        QStringList parts = {};  // the measures in it
        bool isAdditive = false; // a sum of sums, exactly
    };

    // What it is given must outlive it. An Error names the field, the column in its expression, and what is
    // expected.
    [[nodiscard]] static Result<MadeFields> of(const SemanticModel &model, const std::vector<MadeField> &made);
    [[nodiscard]] static Result<MadeFields> of(const SemanticModel &model, const Question &question,
                                               NamedPlans &named);

    // As a plan has it; an Error when there is none of the name, or when the warehouse cannot read it.
    [[nodiscard]] Result<QueryPlan::Column> dimension(const QString &name) const;
    QStringList entitiesOf(const QString &dimension) const; // the tables it stands in; empty: there is none
    const Figure *figure(const QString &name) const;        // null: the question makes none of the name
    const Measure *measure(const QString &name) const;      // of the model, or over the rows
    const ModelEntity *fact(const QString &name) const;     // likewise
    QStringList measureNames() const;
    QStringList dimensionNames() const;
    // Of a question, in place of a fact's: the dimensions of the model are hidden then.
    bool isOfRows() const { return m_rows && !m_isOfPairs; }
    // The plan of a question that it names.
    [[nodiscard]] Result<const QueryPlan *> question(const QString &name) const;
    const SemanticModel &model() const { return *m_model; }
    const QStringList &via() const { return m_via; } // tables that joins are to go by

private:
    friend class FieldMaking;

    [[nodiscard]] Result<void> countRowsOf(const QString &question);
    void countPairs();

    const SemanticModel *m_model = nullptr;
    NamedPlans *m_named = nullptr;
    QStringList m_via;
    std::optional<ModelEntity> m_rows;     // that are counted in place of a fact's
    bool m_isOfPairs = false;              // these are pairs of members, which lines make
    std::map<QString, Measure> m_measures; // over those
    std::map<QString, QueryPlan::Column> m_dimensions;
    std::map<QString, QStringList> m_entities; // of those
    std::map<QString, Figure> m_figures;
};

} // namespace martlet
