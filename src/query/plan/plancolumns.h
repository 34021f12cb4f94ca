// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/plan/madefields.h"
#include "query/plan/queryplan.h"

#include <map>
#include <vector>

namespace martlet {

class SemanticModel;
struct Measure;

// A dimension as a plan has it. An Error when there is none of the name, or when the warehouse cannot read it.
[[nodiscard]] Result<QueryPlan::Column> dimensionColumn(const SemanticModel &model, const QString &name);

// The columns of a plan, as they turn out to be needed: each stands there once, and after what it is made from.
class PlanColumns final
{
public:
    // A sum that a leg must bring.
    struct Wanted
    {
        int column = 0;
        const Measure *measure = nullptr;
        bool isBefore = false; // of the period compared with
    };

    explicit PlanColumns(const MadeFields &fields)
        : m_fields(fields)
        , m_model(fields.model())
    {
    }
    [[nodiscard]] Result<int> addDimension(const QString &name);
    // The measure with all it is made from; an Error when no question can count it.
    [[nodiscard]] Result<int> addMeasure(const QString &name, bool isBefore = false);
    // Of a measure that is there: its value before, the difference and, unless it is a percentage, the change.
    [[nodiscard]] Result<std::vector<int>> addComparison(const QString &name);
    // The column of a window over a measure that is there. An Error when its values cannot be looked at so.
    [[nodiscard]] Result<QueryPlan::Window> addWindow(const WindowWish &wish);
    int add(QueryPlan::Column column);
    int indexOf(const QString &name) const; // -1: there is none
    const QueryPlan::Column &at(int column) const { return m_columns[size_t(column)]; }
    const std::vector<Wanted> &wanted() const { return m_wanted; }
    std::vector<QueryPlan::Column> take() { return std::move(m_columns); }

private:
    // What windows must know of a measure.
    struct Nature
    {
        QString title;
        bool isAdditive = false;
        bool isExact = false; // a number that is not divided
    };
    [[nodiscard]] Result<Nature> natureOf(const QString &measure) const;
    [[nodiscard]] Result<int> addFigure(const MadeFields::Figure &figure, bool isBefore);
    static QString complaint(WindowWish::Kind kind, const Nature &measure);
    [[nodiscard]] Result<const Measure *> measure(const QString &name) const;
    QStringList placesOfTime(WindowWish::Kind kind) const;
    void orderByTime(std::vector<int> &along) const;

    const MadeFields &m_fields;
    const SemanticModel &m_model;
    std::vector<QueryPlan::Column> m_columns;
    std::vector<Wanted> m_wanted;
};

} // namespace martlet
