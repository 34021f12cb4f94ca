// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the measures of a model can be counted as they say.
#include "semantic/semanticmodelreader.h"

#include "base/tr.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Kind = Formula::Kind;

// What is wrong with a formula; empty: nothing.
class FormulaCheck final
{
public:
    FormulaCheck(const SemanticModel &model, const Measure &measure)
        : m_model(model)
        , m_measure(measure)
    {
    }
    QString complaint() const
    {
        if (const auto said = kindComplaint(); !said.isEmpty())
            return said;
        const auto said = partsComplaint(m_measure, {});
        return said.isEmpty() ? typeComplaint() : said;
    }

private:
    bool isDivided() const { return !m_measure.formula.isExact(); }

    QString kindComplaint() const
    {
        const auto kind = m_measure.formula.kind;
        if (kind == Kind::Sum || kind == Kind::Difference || kind == Kind::Quotient || kind == Kind::Ratio)
            return {};
        return Martlet::tr("is made by a formula for rows; measures have sum, difference, quotient and ratio");
    }

    // The parts must be there, be exact, and lead to stored sums in the end.
    QString partsComplaint(const Measure &measure, QStringList above) const
    {
        if (above.contains(measure.name))
            return Martlet::tr("is made from itself");
        above += measure.name;
        for (const auto &name : measure.formula.arguments) {
            const auto *const part = m_model.measure(name);
            if (!part)
                return Martlet::tr("is made from the unknown measure \"%1\"").arg(name);
            if (!part->formula.isExact())
                return Martlet::tr("is made from \"%1\", which is rounded").arg(name);
            if (part->formula.kind == Kind::None && part->expression.isEmpty())
                return Martlet::tr("is made from \"%1\", which no question can count").arg(name);
            if (const auto said = partsComplaint(*part, above); !said.isEmpty())
                return said;
        }
        return {};
    }

    QString typeComplaint() const
    {
        const auto &a = *m_model.measure(m_measure.formula.arguments.at(0));
        const auto &b = *m_model.measure(m_measure.formula.arguments.at(1));
        if (m_measure.formula.kind != Kind::Quotient && a.unit != b.unit)
            return Martlet::tr("is made from %1 and %2, which have no unit in common").arg(a.unit, b.unit);
        if (isDivided() != (m_measure.additivity == Measure::Additivity::None))
            return isDivided() ? Martlet::tr("is divided, so it cannot be added up")
                               : Martlet::tr("is a sum of sums, so it can be added up as they can");
        const auto expected = expectedFormat(a.format);
        if (m_measure.format != expected && !(isDivided() && m_measure.format == u"number"))
            return Martlet::tr("is made in the format \"%1\"").arg(expected);
        return {};
    }

    QString expectedFormat(const QString &ofPart) const
    {
        return m_measure.formula.kind == Kind::Ratio ? u"percent"_s : ofPart;
    }

    const SemanticModel &m_model;
    const Measure &m_measure;
};

} // namespace

Result<void> SemanticModelReader::checkMeasures() const
{
    for (const auto &measure : m_model.m_measures) {
        if (measure.formula.kind != Kind::None) {
            if (!measure.expression.isEmpty())
                return wrong(measure.name, Martlet::tr("has an expression and a formula"));
            if (const auto said = FormulaCheck(m_model, measure).complaint(); !said.isEmpty())
                return wrong(measure.name, said);
            continue;
        }
        TRY(checkJoins(measure));
        TRY(checkSnapshot(measure));
    }
    return {};
}

Result<void> SemanticModelReader::checkJoins(const Measure &measure) const
{
    if (!m_model.entity(measure.fact))
        return wrong(measure.name, Martlet::tr("counts the rows of no fact of the model"));
    for (const auto &name : measure.joins) {
        if (!m_model.entity(name))
            return wrong(measure.name, Martlet::tr("joins the unknown entity \"%1\"").arg(name));
    }
    return {};
}

// What is not added up over time is the last of a series, and which rows are one series must be known.
Result<void> SemanticModelReader::checkSnapshot(const Measure &measure) const
{
    const auto &fact = *m_model.entity(measure.fact);
    if (measure.additivity == Measure::Additivity::SemiAdditive &&
        (fact.series.isEmpty() || fact.date.isEmpty()))
        return wrong(measure.name, Martlet::tr("is semi-additive, but its fact names no day and no series"));
    return {};
}

} // namespace martlet
